import { Citation } from "../../runtime/records/citation.entity";
import { Correction } from "../../runtime/records/correction.entity";
import { Provenance1763900000000 } from "../../runtime/records/provenance.migration";
import { CountryName } from "../country/country-name.entity";
import { Country } from "../country/country.entity";
import { Meeting } from "../meeting/meeting.entity";
import { Participant } from "../participant/participant.entity";
import { Source } from "../source/source.entity";
import { RecordLink } from "../statement/record-link.entity";
import { Statement } from "../statement/statement.entity";
import { Visit } from "../visit/visit.entity";
import { Records1763900001000 } from "./migrations/1763900001000-records";

export const entities = [
  Country,
  CountryName,
  Source,
  Visit,
  Meeting,
  Statement,
  Participant,
  RecordLink,
  Citation,
  Correction,
];

/** In the order in which they are applied. */
export const migrations = [Provenance1763900000000, Records1763900001000];

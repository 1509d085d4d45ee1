import { DataVersion1764610000000 } from "../../runtime/data-version/data-version.migration";
import { Citation } from "../../runtime/records/citation.entity";
import { Correction } from "../../runtime/records/correction.entity";
import { Provenance1763900000000 } from "../../runtime/records/provenance.migration";
import { IdempotentWrite } from "../../runtime/records/writing/idempotent-write.entity";
import { Revision } from "../../runtime/records/writing/revision.entity";
import { Revisions1764100000000 } from "../../runtime/records/writing/revisions.migration";
import { CountryName } from "../country/country-name.entity";
import { Country } from "../country/country.entity";
import { Event } from "../event/event.entity";
import { RecordLink } from "../link/link.entity";
import { Meeting } from "../meeting/meeting.entity";
import { CountryPair } from "../participant/country-pair.entity";
import { Participant } from "../participant/participant.entity";
import { Relation } from "../relation/relation.entity";
import { Source } from "../source/source.entity";
import { Statement } from "../statement/statement.entity";
import { Visit } from "../visit/visit.entity";
import { Records1763900001000 } from "./migrations/1763900001000-records";
import { RelationsAndEvents1764000000000 } from "./migrations/1764000000000-relations-and-events";
import { SearchableNames1764200000000 } from "./migrations/1764200000000-searchable-names";
import { TextSearch1764300000000 } from "./migrations/1764300000000-text-search";
import { Timelines1764400000000 } from "./migrations/1764400000000-timelines";
import { CountryTallies1764600000000 } from "./migrations/1764600000000-country-tallies";
import { ChangedParts1764700000000 } from "./migrations/1764700000000-changed-parts";
import { TalliesByCountry1764800000000 } from "./migrations/1764800000000-tallies-by-country";
import { VisitsCountedByCountry1764900000000 } from "./migrations/1764900000000-visits-counted-by-country";

export const entities = [
  Country,
  CountryName,
  Source,
  Visit,
  Meeting,
  Statement,
  Event,
  Relation,
  Participant,
  CountryPair,
  RecordLink,
  Citation,
  Correction,
  Revision,
  IdempotentWrite,
];

/** In the order in which they are applied. */
export const migrations = [
  Provenance1763900000000,
  Records1763900001000,
  RelationsAndEvents1764000000000,
  Revisions1764100000000,
  SearchableNames1764200000000,
  TextSearch1764300000000,
  Timelines1764400000000,
  CountryTallies1764600000000,
  DataVersion1764610000000,
  ChangedParts1764700000000,
  TalliesByCountry1764800000000,
  VisitsCountedByCountry1764900000000,
];

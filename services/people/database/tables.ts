import { Citation } from "../../runtime/records/citation.entity";
import { Correction } from "../../runtime/records/correction.entity";
import { Provenance1763900000000 } from "../../runtime/records/provenance.migration";
import { Bio } from "../bio/bio.entity";
import { PersonIdentifier } from "../person/person-identifier.entity";
import { PersonName } from "../person/person-name.entity";
import { PersonNationality } from "../person/person-nationality.entity";
import { Person } from "../person/person.entity";
import { PlaceName } from "../place/place-name.entity";
import { Place } from "../place/place.entity";
import { People1763900001000 } from "./migrations/1763900001000-people";

export const entities = [
  Person,
  PersonName,
  PersonIdentifier,
  PersonNationality,
  Bio,
  Place,
  PlaceName,
  Citation,
  Correction,
];

/** In the order in which they are applied. */
export const migrations = [Provenance1763900000000, People1763900001000];

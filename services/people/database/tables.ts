import { DataVersion1764610000000 } from "../../runtime/data-version/data-version.migration";
import { Citation } from "../../runtime/records/citation.entity";
import { Correction } from "../../runtime/records/correction.entity";
import { Provenance1763900000000 } from "../../runtime/records/provenance.migration";
import { IdempotentWrite } from "../../runtime/records/writing/idempotent-write.entity";
import { Revision } from "../../runtime/records/writing/revision.entity";
import { Revisions1764100000000 } from "../../runtime/records/writing/revisions.migration";
import { Bio } from "../bio/bio.entity";
import { Membership } from "../membership/membership.entity";
import { Term } from "../membership/term.entity";
import { OrganizationIdentifier } from "../organization/organization-identifier.entity";
import { OrganizationName } from "../organization/organization-name.entity";
import { Organization } from "../organization/organization.entity";
import { PersonIdentifier } from "../person/person-identifier.entity";
import { PersonName } from "../person/person-name.entity";
import { PersonNationality } from "../person/person-nationality.entity";
import { Person } from "../person/person.entity";
import { PlaceName } from "../place/place-name.entity";
import { Place } from "../place/place.entity";
import { Post } from "../post/post.entity";
import { People1763900001000 } from "./migrations/1763900001000-people";
import { Memberships1764000000000 } from "./migrations/1764000000000-memberships";
import { SearchableNames1764200000000 } from "./migrations/1764200000000-searchable-names";
import { SameNames1764500000000 } from "./migrations/1764500000000-same-names";
import { ChangedParts1764700000000 } from "./migrations/1764700000000-changed-parts";

export const entities = [
  Person,
  PersonName,
  PersonIdentifier,
  PersonNationality,
  Bio,
  Organization,
  OrganizationName,
  OrganizationIdentifier,
  Post,
  Term,
  Membership,
  Place,
  PlaceName,
  Citation,
  Correction,
  Revision,
  IdempotentWrite,
];

/** In the order in which they are applied. */
export const migrations = [
  Provenance1763900000000,
  People1763900001000,
  Memberships1764000000000,
  Revisions1764100000000,
  SearchableNames1764200000000,
  SameNames1764500000000,
  DataVersion1764610000000,
  ChangedParts1764700000000,
];

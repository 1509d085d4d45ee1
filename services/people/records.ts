import type { RecordShape } from "../runtime/records/writing/record-shape";
import type { OwnTable } from "../runtime/records/writing/references";
import { bioRecord } from "./bio/bio.record";
import { membershipRecord } from "./membership/membership.record";
import { organizationRecord } from "./organization/organization.record";
import { personRecord } from "./person/person.record";
import { placeRecord } from "./place/place.record";
import { postRecord } from "./post/post.record";

/** Every kind of record of this service, as it is written. */
export const records = [
  personRecord,
  bioRecord,
  organizationRecord,
  postRecord,
  membershipRecord,
  placeRecord,
] as unknown as readonly RecordShape[];

/** Where the records are that documents of this service name; all others are the geopolitics service's. */
export const ownTables: Readonly<Record<string, OwnTable>> = {
  Person: { table: "person", key: "id" },
  Bio: { table: "bio", key: "id" },
  Organization: { table: "organization", key: "id" },
  Post: { table: "post", key: "id" },
  Membership: { table: "membership", key: "id" },
  Place: { table: "place", key: "id" },
  Term: { table: "term", key: "id", isLasting: true },
};

import sql from "sql-template-tag";
import { fold } from "../../runtime/names/fold";
import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { userError } from "../../runtime/records/writing/user-error";
import { nameRow } from "../person/name.rows";
import { memberships, referrersIn } from "../referrers.sql";
import { PlaceName } from "./place-name.entity";
import { Place } from "./place.entity";
import { placeKind } from "./place.fields";

/** Places as they are written. */
export const placeRecord: RecordShape<typeof placeKind.fields> = {
  ...placeKind,
  entity: Place,
  table: "place",
  labelOf: ({ name }) => name,
  rowOf: ({ name, alsoKnownAs, kind, locality, region, country, latitude, longitude, url, note }) => ({
    ...{ name, alsoKnownAs, kind, locality, region, latitude, longitude, url, note },
    sortName: fold(name),
    countryCode: country,
  }),
  childrenOf: ({ name, alsoKnownAs }, placeId) => [
    {
      entity: PlaceName,
      owner: "placeId",
      rows: [name, ...alsoKnownAs].map((text, position) => ({ ...nameRow(placeId, text, position), placeId })),
    },
  ],
  mistakesIn: ({ latitude, longitude }) => {
    if ((latitude === null) === (longitude === null)) return [];
    const missing = latitude === null ? "latitude" : "longitude";
    return [userError("REQUIRED", ["input", missing], "Give both latitude and longitude, or neither.")];
  },
  referrersOf: (id, database) =>
    referrersIn(database, [
      memberships(sql`area_id = ${id}`),
      { one: "bio", several: "bios", found: sql`bio WHERE retracted_at IS NULL AND place_id = ${id}` },
    ]),
};

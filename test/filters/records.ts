import { memberships } from "../../services/people/database/sample/memberships";
import { organizations } from "../../services/people/database/sample/organizations";
import { people } from "../../services/people/database/sample/people";
import { places } from "../../services/people/database/sample/places";
import { posts } from "../../services/people/database/sample/posts";
import { meetings } from "../../services/geopolitics/database/sample/meetings";
import { sources } from "../../services/geopolitics/database/sample/sources";
import { FILL_COUNTRY_PAIRS } from "../../services/geopolitics/database/migrations/1764400000000-timelines";
import { events } from "../../services/geopolitics/database/sample/events";
import { relations } from "../../services/geopolitics/database/sample/relations";
import { statements } from "../../services/geopolitics/database/sample/statements";
import { visits } from "../../services/geopolitics/database/sample/visits";
import { wordsOf } from "../../services/geopolitics/happening/whole-words";
import { naturalId } from "../../services/runtime/records/identity";
import { periodOf } from "../../services/runtime/records/period";
import { withClient } from "../pagination/seed";
import { literal } from "../promises/bad-input/expectations";
import type { Dossier } from "../support/dossier";

const KINDS = {
  ...{ visits, meetings, statements, relations, events, sources },
  ...{ people, places, organizations, posts, memberships },
} as const;
export type Kind = keyof typeof KINDS;
const TYPES: Readonly<Record<Kind, string>> = {
  visits: "visit",
  meetings: "meeting",
  statements: "statement",
  relations: "relation",
  events: "event",
  sources: "source",
  people: "person",
  places: "place",
  organizations: "organization",
  posts: "post",
  memberships: "membership",
};

/** What the sample's records are called in its files, by their ids. */
const keys = new Map<string, string>();
for (const [kind, samples] of Object.entries(KINDS)) {
  for (const { key } of samples) keys.set(naturalId(TYPES[kind as Kind], key), key);
}

export const id = (type: string, key: string): string => naturalId(type, key);
export const sourceId = (key: string): string => naturalId("source", key);
export const personId = (key: string): string => naturalId("person", key);

/** The keys of the records that a list gives, sorted; a number that the total differs by stands behind them. */
export const keysIn = async (dossier: Dossier, list: string, args: object, around = "LIST"): Promise<string[]> => {
  const given = Object.entries({ first: 100, ...args }).map(
    ([name, value]) => `${name}: ${literal(value).replace(ENUMS, "$1")}`,
  );
  const query = `{ ${around.replace("LIST", `list: ${list}(${given.join(", ")}) { totalCount nodes { id } }`)} }`;
  const answer = await dossier.ask(query);
  expect({ query, errors: answer.errors }).toEqual({ query, errors: undefined });
  const connection = connectionIn(answer.data);
  expect(connection.totalCount).toBe(connection.nodes.length);
  return connection.nodes.map((node) => keys.get(node.id) ?? node.id).sort();
};

/** Values of enums are written in capitals and without quotation marks; no text or id in these tests is of four capitals. */
const ENUMS = /"([A-Z]+(?:_[A-Z]+)+|[A-Z]{4,})"/g;

interface Found {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

const connectionIn = (value: unknown): Found => {
  const { list } = value as { readonly list?: Found };
  if (list) return list;
  const [inner] = Object.values(value as Readonly<Record<string, unknown>>);
  return connectionIn(inner);
};

/** A visit that the sample has none like. */
export interface AddedVisit {
  readonly key: string;
  readonly from?: string;
  readonly to?: string;
  readonly edtf?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly places?: readonly string[];
  readonly topics?: readonly string[];
  readonly verification?: string;
}

/** Puts visits in, as the service would write them. */
export const addVisits = (dossier: Dossier, added: readonly AddedVisit[]): Promise<void> =>
  withClient(dossier.databases.geopolitics, async (client) => {
    for (const {
      key,
      from,
      to,
      edtf,
      kind = "UNSPECIFIED",
      status = "TOOK_PLACE",
      places = [],
      topics = [],
      verification = "REPORTED",
    } of added) {
      const period = edtf === undefined ? null : periodOf({ edtf });
      const visit = naturalId("visit", key);
      keys.set(visit, key);
      await client.query(
        `INSERT INTO visit (id, kind, status, from_code, to_code, places, place_words, topics, topic_words, period_edtf,
           period_earliest, period_latest, verification, revision, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1, now(), now())`,
        [
          visit,
          kind,
          status,
          from,
          to,
          places,
          wordsOf(places),
          topics,
          wordsOf(topics),
          edtf,
          period?.earliest,
          period?.latest,
          verification,
        ],
      );
      for (const [list, country] of [
        ["FROM", from],
        ["TO", to],
      ]) {
        if (country !== undefined)
          await client.query(
            `INSERT INTO participant (id, record_id, record_type, list, position, day, party_type, party, label, role)
             VALUES (gen_random_uuid(), $1, 'VISIT', $2, 0, $3, 'Country', $4, $4, 'OTHER')`,
            [visit, list, period?.earliest, country],
          );
      }
    }
    await client.query(FILL_COUNTRY_PAIRS);
  });

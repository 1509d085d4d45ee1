import { buildSchema, isInputObjectType, isObjectType } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { naturalId } from "../../services/runtime/records/identity";
import { periodOf } from "../../services/runtime/records/period";
import { withClient } from "../pagination/seed";
import { dataOf } from "../promises/http";
import { startDossier, type Dossier } from "../support/dossier";

// How things stood on a day, wherever that is asked: the first and the last day count, and what is not known is read as
// widely as it can be.

interface Standing {
  readonly edtf: string | null;
  /** Days on which it held, those at its bounds among them. */
  readonly held: readonly string[];
  /** Days just outside. */
  readonly not: readonly string[];
}

const PERIODS: readonly Standing[] = [
  {
    edtf: "2018-08-18/2022-04-10",
    held: ["2018-08-18", "2020-01-01", "2022-04-10"],
    not: ["2018-08-17", "2022-04-11"],
  },
  { edtf: "2018-08-18", held: ["2018-08-18"], not: ["2018-08-17", "2018-08-19"] },
  // A month is any of its days, a year too.
  { edtf: "2018-08", held: ["2018-08-01", "2018-08-31"], not: ["2018-07-31", "2018-09-01"] },
  { edtf: "2018", held: ["2018-01-01", "2018-12-31"], not: ["2017-12-31", "2019-01-01"] },
  { edtf: "2018-08/2022-02", held: ["2018-08-01", "2022-02-28"], not: ["2018-07-31", "2022-03-01"] },
  { edtf: "2019/2020-02", held: ["2019-01-01", "2020-02-29"], not: ["2018-12-31", "2020-03-01"] },
  // Still going on, and perhaps still.
  { edtf: "2025-08-05/..", held: ["2025-08-05", "2025-11-25", "2999-12-31"], not: ["2025-08-04"] },
  { edtf: "2025-08-05/", held: ["2025-08-05", "2025-11-25", "2999-12-31"], not: ["2025-08-04"] },
  { edtf: "2025-08/..", held: ["2025-08-01", "2999-12-31"], not: ["2025-07-31"] },
  // Since ever, and since nobody knows when.
  { edtf: "../2021-05", held: ["0001-01-01", "2021-05-31"], not: ["2021-06-01"] },
  { edtf: "/2021-05-24", held: ["0001-01-01", "2021-05-24"], not: ["2021-05-25"] },
  // Once within; about then; in the twenties; when nobody knows, which may be any day.
  { edtf: "[2025-08-05..2025-11-26]", held: ["2025-08-05", "2025-11-26"], not: ["2025-08-04", "2025-11-27"] },
  { edtf: "2025-06-13~", held: ["2025-06-13"], not: ["2025-06-12", "2025-06-14"] },
  { edtf: "202X", held: ["2020-01-01", "2029-12-31"], not: ["2019-12-31", "2030-01-01"] },
  { edtf: "XXXX", held: ["0001-01-01", "2025-11-25"], not: [] },
  { edtf: null, held: [], not: [] },
];

const DAYS = [...new Set(PERIODS.flatMap(({ held, not }) => [...held, ...not]))].sort();

/** The day, in the name of the period that a record has. */
const nameOf = ({ edtf }: Standing): string => edtf ?? "undated";
const id = (kind: string, standing: Standing): string => naturalId(kind, `on-${nameOf(standing)}`);
const nameById = new Map(
  PERIODS.flatMap((standing) =>
    ["relation", "membership", "person"].map((kind) => [id(kind, standing), nameOf(standing)] as const),
  ),
);

const POST = naturalId("post", "any-day");
const ORGANIZATION = naturalId("organization", "any-day");
const SOMEBODY = naturalId("person", "any-day");

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process");
  await Promise.all([seedRelations(dossier.databases.geopolitics), seedMemberships(dossier.databases.people)]);
});
afterAll(() => dossier.close());

const columnsOf = ({ edtf }: Standing): readonly (string | null)[] => {
  const period = edtf === null ? null : periodOf({ edtf });
  return [edtf, period?.earliest ?? null, period?.latest ?? null];
};
const ASSERTED = "'REPORTED', 1, now(), now()";
const ASSERTION = "verification, revision, created_at, updated_at";

const seedRelations = (url: string): Promise<void> =>
  withClient(url, async (client) => {
    for (const standing of PERIODS) {
      await client.query(
        `INSERT INTO relation (id, kind, status, is_mutual, period_edtf, period_earliest, period_latest, ${ASSERTION})
         VALUES ($1, 'OTHER', 'PROPOSED', true, $2, $3, $4, ${ASSERTED})`,
        [id("relation", standing), ...columnsOf(standing)],
      );
    }
  });

/** Each membership once for somebody who holds them all, and once for a person of its own. */
const seedMemberships = (url: string): Promise<void> =>
  withClient(url, async (client) => {
    const addPerson = (person: string) =>
      client.query(
        `INSERT INTO person (id, name, sort_name, is_named, web_links, contacts, ${ASSERTION})
         VALUES ($1, 'Somebody', 'somebody', true, '[]', '[]', ${ASSERTED})`,
        [person],
      );
    const addMembership = (membership: string, person: string, standing: Standing) =>
      client.query(
        `INSERT INTO membership (id, person_id, post_id, label, period_edtf, period_earliest, period_latest, ${ASSERTION})
         VALUES ($1, $2, $3, 'Monarch', $4, $5, $6, ${ASSERTED})`,
        [membership, person, POST, ...columnsOf(standing)],
      );
    await client.query(
      `INSERT INTO organization (id, name, sort_name, classification, ${ASSERTION})
       VALUES ($1, 'Any day', 'any day', 'OTHER', ${ASSERTED})`,
      [ORGANIZATION],
    );
    await client.query(
      `INSERT INTO post (id, label, sort_label, role, organization_id, country_code, revision, created_at, updated_at)
       VALUES ($1, 'Monarch', 'monarch', 'MONARCH', $2, 'BTN', 1, now(), now())`,
      [POST, ORGANIZATION],
    );
    await addPerson(SOMEBODY);
    for (const standing of PERIODS) {
      await addPerson(id("person", standing));
      await addMembership(id("membership", standing), id("person", standing), standing);
      await addMembership(naturalId("membership", `all-${nameOf(standing)}`), SOMEBODY, standing);
      nameById.set(naturalId("membership", `all-${nameOf(standing)}`), nameOf(standing));
    }
  });

/** Where a day can be asked for, by the coordinate. */
const ASKED: Readonly<Record<string, { readonly query: string; readonly neverUndated?: true }>> = {
  "RelationFilter.on": {
    query:
      "relations(first: 100, filter: { statuses: [PROPOSED], kinds: [OTHER], on: $on, includeUndated: $undated }) { nodes { id } }",
  },
  "Person.memberships": {
    query: `person(id: "${SOMEBODY}") { memberships(on: $on, includeUndated: $undated) { id } }`,
  },
  "Organization.memberships": {
    query: `organization(id: "${ORGANIZATION}") { memberships(first: 100, on: $on, includeUndated: $undated) { nodes { id } } }`,
  },
  "Post.holders": {
    query: `post(id: "${POST}") { holders(first: 100, on: $on, includeUndated: $undated) { nodes { id } } }`,
  },
  "Country.officeHolders": {
    query: `country(code: "BTN") { officeHolders(first: 100, on: $on, includeUndated: $undated) { nodes { id } } }`,
  },
  "PersonFilter.on": {
    query: `people(first: 100, filter: { roles: [MONARCH], on: $on }) { nodes { id } }`,
    neverUndated: true,
  },
};
/** Which has a spec of its own. */
const AGE = "Person.age";

const idsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== "object" || value === null) return [];
  return "id" in value ? [String(value.id)] : Object.values(value).flatMap(idsIn);
};

it("is asked for in every field of the schema that takes one", () => {
  const schema = buildSchema(readFileSync(join(__dirname, "../../schema/api.graphql"), "utf8"));
  const takeOne = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type)) {
      return Object.values(type.getFields())
        .filter((field) => field.name === "on" && String(field.type) === "Date")
        .map(({ name }) => `${type.name}.${name}`);
    }
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields())
      .filter(({ args }) => args.some(({ name }) => name === "on"))
      .map(({ name }) => `${type.name}.${name}`);
  });
  expect(takeOne.sort()).toEqual([...Object.keys(ASKED), AGE].sort());
});

describe.each(Object.entries(ASKED))("%s", (_, { query, neverUndated }) => {
  const standingOn = async (on: string, undated: boolean): Promise<readonly string[]> => {
    const declared = query.includes("$undated") ? "($on: Date, $undated: Boolean!)" : "($on: Date)";
    const data = await dataOf(dossier, `query ${declared} { ${query} }`, { on, undated });
    // One of several for each period, where somebody holds all of them and others one each.
    return [...new Set(idsIn(data).flatMap((found) => nameById.get(found) ?? []))].sort();
  };

  it.each(DAYS)("on %s", async (day) => {
    const dated = PERIODS.filter(({ edtf }) => edtf !== null).filter(({ edtf }) => {
      const { earliest, latest } = periodOf({ edtf: edtf ?? "" });
      return (earliest === null || earliest <= day) && (latest === null || day <= latest);
    });
    // What is written above by hand holds for what is worked out here.
    for (const { held, not, edtf } of PERIODS) {
      if (held.includes(day)) expect(dated.map((each) => each.edtf)).toContain(edtf);
      if (not.includes(day)) expect(dated.map((each) => each.edtf)).not.toContain(edtf);
    }
    const expected = dated.map(nameOf);
    expect(await standingOn(day, false)).toEqual(expected.toSorted());
    expect(await standingOn(day, true)).toEqual((neverUndated ? expected : [...expected, "undated"]).toSorted());
  });
});

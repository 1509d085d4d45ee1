import { Client } from "pg";
import { dataOf } from "../http";
import { startDossier, type Dossier } from "../../support/dossier";
import { naturalId } from "../../../services/runtime/records/identity";
import { literal } from "./expectations";

// What nobody has is null, never an error: whoever follows an old link finds out that nothing is there.

let dossier: Dossier;
beforeAll(async () => {
  // Rows are written past the gateway here, which hears of them a little later.
  dossier = await startDossier("over HTTP", undefined, { settings: { ANSWER_CACHE_MB: "0" } });
});
afterAll(() => dossier.close());

const NOBODY = "00000000-0000-0000-0000-000000000000";
const VISIT = naturalId("visit", "larijani-islamabad-2025-11");

const IDS = [
  NOBODY,
  NOBODY.toUpperCase(),
  VISIT.slice(1),
  `${VISIT}0`,
  VISIT.replaceAll("-", ""),
  `{${VISIT}}`,
  ` ${VISIT}`,
];
const TEXTS = ["", "x", "12", "-1", "null", "PAK", "ali-larijani", "'); drop table visit --", "%", "🙂", "\u0000"];
const CODES = [
  "",
  "P",
  "QQ",
  "QQQ",
  "PAKI",
  "P4K",
  "586",
  " PAK",
  "PÄK",
  "پاک",
  "SU",
  "CS",
  "' or 1=1",
  "\u0000",
  NOBODY,
];

const TYPES = [
  "visit",
  "meeting",
  "statement",
  "source",
  "person",
  "bio",
  "place",
  "organization",
  "post",
  "membership",
];

it.each(TYPES)("%s is null for an id that no record has, and for what is no id", async (field) => {
  for (const id of [...IDS, ...TEXTS, naturalId("nothing", "at all")]) {
    const expected = { data: { [field]: null } };
    expect({ id, ...(await dossier.ask(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id })) }).toEqual({
      id,
      ...expected,
    });
    expect({ id, ...(await dossier.ask(`{ ${field}(id: ${literal(id)}) { id } }`)) }).toEqual({ id, ...expected });
  }
});

it("one type's id is nothing to another type", async () => {
  for (const field of TYPES.filter((type) => type !== "visit"))
    expect(await dossier.ask(`{ ${field}(id: "${VISIT}") { id } }`)).toEqual({ data: { [field]: null } });
});

it("an id is found in either case, and shown in one", async () => {
  const shown = { data: { visit: { id: VISIT } } };
  expect(await dossier.ask(`{ visit(id: "${VISIT.toUpperCase()}") { id } }`)).toEqual(shown);
});

it("a country is null for a code that none has", async () => {
  for (const code of CODES) {
    const answer = await dossier.ask("query ($code: ID!) { country(code: $code) { code } }", { code });
    expect({ code, ...answer }).toEqual({ code, data: { country: null } });
  }
  expect(await dossier.ask("{ country(code: 586) { code } }")).toEqual({ data: { country: null } });
});

it("a person is null for an identifier that none has, and those asked for beside answer", async () => {
  const query = `query ($scheme: String!, $value: String!) {
    unknown: personByIdentifier(scheme: $scheme, value: $value) { id }
    known: personByIdentifier(scheme: "dossier", value: "ali-larijani") { name }
  }`;
  for (const text of ["", "x", "'); drop table person --", "\u0000", "%", "Ali-Larijani", "x".repeat(10_000)]) {
    const expected = { unknown: null, known: { name: "Ali Larijani" } };
    expect(await dataOf(dossier, query, { scheme: "dossier", value: text })).toEqual(expected);
  }
  const elsewhere = await dataOf(dossier, query, { scheme: "nowhere", value: "ali-larijani" });
  expect(elsewhere).toEqual({ unknown: null, known: { name: "Ali Larijani" } });
});

it("filters find nothing by ids and codes that none has", async () => {
  for (const [list, filter] of [
    ["visits", { ids: [NOBODY, "x", ""] }],
    ["visits", { from: ["QQQ", "garbage", ""] }],
    ["visits", { to: ["QQ"] }],
    ["visits", { between: ["PAK", "QQQ"] }],
    ["visits", { visitors: ["QQQ", NOBODY] }],
    ["visits", { sources: ["x", NOBODY, ""] }],
    ["meetings", { ids: ["\u0000"] }],
    ["meetings", { parties: ["XAA"] }],
    ["meetings", { between: ["IRN", "QQQ"] }],
    ["meetings", { visit: NOBODY }],
    ["meetings", { visit: "" }],
    ["meetings", { visit: "x" }],
    ["statements", { meeting: "" }],
    ["statements", { visit: "garbage" }],
    ["statements", { speakers: [NOBODY] }],
    ["sources", { outlets: ["x", NOBODY] }],
    ["countries", { codes: ["QQQ", "", "garbage"] }],
    ["countries", { region: "" }],
    ["countries", { region: "Atlantis" }],
    ["people", { nationality: ["QQQ", "🙂"] }],
    ["people", { ids: ["x"] }],
    ["places", { country: "" }],
    ["places", { country: "QQQ" }],
  ] as const) {
    const answer = await dossier.ask(`{ ${list}(filter: ${literal(filter)}) { totalCount nodes { __typename } } }`);
    expect({ list, filter, ...answer }).toEqual({ list, filter, data: { [list]: { totalCount: 0, nodes: [] } } });
  }
});

it("a reference into the other service to what isn't there is null", async () => {
  // The people service keeps codes and ids of the other's records and can't know whether they are still there.
  const people = new Client({ connectionString: dossier.databases.people });
  await people.connect();
  await people.query("UPDATE person_nationality SET country_code = 'QQQ' WHERE person_id = $1", [
    naturalId("person", "ali-larijani"),
  ]);
  await people.query("UPDATE citation SET source_id = $1 WHERE record_id = $2", [
    NOBODY,
    naturalId("person", "ali-larijani"),
  ]);
  await people.end();
  const query = `{ personByIdentifier(scheme: "dossier", value: "ali-larijani") {
    name nationalities { code name } citations { source { kind } } } }`;
  const source = { source: null };
  expect(await dataOf(dossier, query)).toEqual({
    personByIdentifier: { name: "Ali Larijani", nationalities: [null], citations: [source, source, source, source] },
  });
});

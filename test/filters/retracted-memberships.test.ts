import { withClient } from "../pagination/seed";
import { dataOf } from "../promises/http";
import { startDossier, type Dossier } from "../support/dossier";
import { id, keysIn, personId, sourceId } from "./records";

// A retracted organization, post or membership is hidden from every read and count, and what stands beside it stays.

const WIKILEAKS = id("organization", "wikileaks");
const COUNCIL = id("organization", "supreme-national-security-council");
const SPEAKER = id("post", "speaker-of-parliament-of-iran");
const CONTRADICTED = id("membership", "imran-khan-prime-minister-of-pakistan");
const PASHA = personId("ahmad-shuja-pasha");

const LARIJANI = `person(id: "${personId("ali-larijani")}") { LIST }`;
const REUTERS = `source(id: "${sourceId("reuters-TRE6B05N7")}") { LIST }`;

let dossier: Dossier;
beforeAll(async () => {
  // Rows are written past the gateway here, which hears of them a little later.
  dossier = await startDossier("in-process", undefined, { settings: { ANSWER_CACHE_MB: "0" } });
  const retract = (table: string, ids: readonly string[]) =>
    withClient(dossier.databases.people, (client) =>
      client.query(`UPDATE ${table} SET retracted_at = now() WHERE id = ANY($1::uuid[])`, [ids]),
    );
  await retract("organization", [WIKILEAKS, COUNCIL]);
  await retract("post", [SPEAKER]);
  await retract("membership", [CONTRADICTED]);
  await retract("person", [PASHA]);
});
afterAll(() => dossier.close());

it.each([
  ["organization", WIKILEAKS],
  ["post", SPEAKER],
  ["membership", CONTRADICTED],
  ["membership", id("membership", "pasha-director-general-of-inter-services-intelligence")],
])("a %s is null by its id, or that of a retracted person", async (field, record) => {
  expect(await dossier.ask(`{ ${field}(id: "${record}") { id } }`)).toEqual({ data: { [field]: null } });
});

it("an organization is null by its identifier, and no search finds it", async () => {
  const query = '{ organizationByIdentifier(scheme: "dossier", value: "wikileaks") { id } }';
  expect(await dataOf(dossier, query)).toEqual({ organizationByIdentifier: null });
  expect(await keysIn(dossier, "organizations", { search: "leaks" })).toEqual([]);
});

it("they are in no list and no count", async () => {
  expect(await keysIn(dossier, "organizations", { filter: { ids: [WIKILEAKS] } })).toEqual([]);
  expect(await keysIn(dossier, "posts", { filter: { ids: [SPEAKER] } })).toEqual([]);
  expect(await keysIn(dossier, "organizations", {}, REUTERS)).toEqual(["inter-services-intelligence"]);
  expect(await keysIn(dossier, "people", {}, REUTERS)).toEqual(["anne-patterson"]);
  expect(await keysIn(dossier, "memberships", {}, REUTERS)).toEqual([
    "patterson-ambassador-of-the-united-states-to-pakistan",
  ]);
  const pakistan = 'country(code: "PAK") { LIST }';
  expect(await keysIn(dossier, "officeHolders", { on: "2020-01-01" }, pakistan)).toEqual([]);
  expect(await keysIn(dossier, "officeHolders", { on: "2009-10-07" }, pakistan)).toEqual([]);
  expect(await keysIn(dossier, "nationals", {}, pakistan)).not.toContain("ahmad-shuja-pasha");
  expect(
    await keysIn(
      dossier,
      "officeHolders",
      { on: "2010-01-01", roles: ["LEGISLATOR"] },
      'country(code: "IRN") { LIST }',
    ),
  ).toEqual([]);
  const query = `{ source(id: "${sourceId("reuters-TRE6B05N7")}") { profileCitations } }`;
  expect(await dataOf(dossier, query)).toEqual({ source: { profileCitations: 3 } });
});

it("nobody is found by them", async () => {
  expect(await keysIn(dossier, "people", { filter: { roles: ["HEAD_OF_GOVERNMENT"], on: "2020-01-01" } })).toEqual([]);
  expect(await keysIn(dossier, "people", { filter: { roles: ["LEGISLATOR"] } })).toEqual([]);
});

it("a membership stays without its post and its organization", async () => {
  const query = `{ ${LARIJANI.replace("LIST", "memberships { label post { role organization { id } } organization { id } }")} }`;
  const secretary = {
    label: "Secretary of the Supreme National Security Council",
    post: { role: "NATIONAL_SECURITY_ADVISER", organization: null },
    organization: null,
  };
  expect(await dataOf(dossier, query)).toEqual({
    person: {
      memberships: [secretary, { label: "Speaker of Parliament", post: null, organization: null }, secretary],
    },
  });
});

it("who an unnamed person probably is goes with that person's record, and the label stays", async () => {
  const query = `{ person(id: "${personId("unnamed-russian-transport-official")}") {
    name identification { person { name } verification citations { note } } } }`;
  const before = await dataOf<{ person: { identification: { person: unknown } } }>(dossier, query);
  expect(before.person.identification.person).toEqual({ name: "Andrey Tarasenko" });
  await withClient(dossier.databases.people, (client) =>
    client.query("UPDATE person SET retracted_at = now() WHERE id = $1", [personId("andrey-tarasenko")]),
  );
  expect(await dataOf(dossier, query)).toEqual({
    person: { ...before.person, identification: { ...before.person.identification, person: null } },
  });
});

import { withClient } from "../pagination/seed";
import { dataOf } from "../promises/http";
import { startDossier, type Dossier } from "../support/dossier";
import { id, keysIn, personId } from "./records";

// A retracted record is hidden from every read and every count: here one of each type is, and those around it stay.

const TRIP = id("visit", "larijani-islamabad-2025-11");
const TALKS = id("meeting", "pezeshkian-zardari-2025-08");
const SAID = id("statement", "sharif-praises-trump-2025");
const VARIANT = id("statement", "larijani-never-forget-2025-11-read-pk");
const LINKED = id("statement", "political-sources-turning-point-2025-11");
const RELATION = id("relation", "western-sanctions-on-russia");
const EVENT = id("event", "india-pakistan-conflict-2025-05");
const PASHA = personId("ahmad-shuja-pasha");
const ARAGHCHI = personId("abbas-araghchi");
const SOURCE = id("source", "bio-box");
const SHELTER = id("place", "stray-dogs-centre");

let dossier: Dossier;
let before: Record<string, number>;
beforeAll(async () => {
  // Rows are written past the gateway here, which hears of them a little later.
  dossier = await startDossier("in-process", undefined, { settings: { ANSWER_CACHE_MB: "0" } });
  before = await totals();
  const { geopolitics, people } = dossier.databases;
  const retract = (url: string, table: string, ids: readonly string[]) =>
    withClient(url, (client) =>
      client.query(`UPDATE ${table} SET retracted_at = now() WHERE id = ANY($1::uuid[])`, [ids]),
    );
  await retract(geopolitics, "visit", [TRIP]);
  await retract(geopolitics, "meeting", [TALKS]);
  await retract(geopolitics, "statement", [SAID, VARIANT, LINKED]);
  await retract(geopolitics, "relation", [RELATION]);
  await retract(geopolitics, "event", [EVENT]);
  await retract(geopolitics, "source", [SOURCE]);
  await retract(people, "person", [PASHA, ARAGHCHI]);
  await retract(people, "place", [SHELTER]);
});
afterAll(() => dossier.close());

const LISTS = ["visits", "meetings", "statements", "relations", "events", "sources", "people", "places"];

const totals = async (): Promise<Record<string, number>> => {
  const query = `{ ${LISTS.map((list) => `${list} { totalCount }`).join(" ")} }`;
  const lists = await dataOf<Record<string, { totalCount: number }>>(dossier, query);
  return Object.fromEntries(Object.entries(lists).map(([list, { totalCount }]) => [list, totalCount]));
};

it.each([
  ["visit", TRIP],
  ["meeting", TALKS],
  ["statement", SAID],
  ["relation", RELATION],
  ["event", EVENT],
  ["source", SOURCE],
  ["person", PASHA],
  ["place", SHELTER],
])("a %s is null by its id", async (field, record) => {
  expect(await dossier.ask(`{ ${field}(id: "${record}") { id } }`)).toEqual({ data: { [field]: null } });
});

it("a person is null by their identifier", async () => {
  const query = '{ personByIdentifier(scheme: "dossier", value: "ahmad-shuja-pasha") { id } }';
  expect(await dataOf(dossier, query)).toEqual({ personByIdentifier: null });
});

it("they are in no list and no count", async () => {
  const gone: Record<string, number> = {
    visits: 1,
    meetings: 1,
    statements: 2,
    relations: 1,
    events: 1,
    sources: 1,
    people: 2,
    places: 1,
  };
  expect(await totals()).toEqual(
    Object.fromEntries(LISTS.map((list) => [list, (before[list] ?? 0) - (gone[list] ?? 0)])),
  );
  for (const [list, record] of [
    ["visits", TRIP],
    ["meetings", TALKS],
    ["statements", SAID],
    ["relations", RELATION],
    ["events", EVENT],
    ["sources", SOURCE],
    ["people", PASHA],
    ["places", SHELTER],
  ] as const) {
    expect(await keysIn(dossier, list, { filter: { ids: [record] } })).toEqual([]);
  }
  expect(await keysIn(dossier, "statements", { filter: { ids: [VARIANT], includeVariants: true } })).toEqual([]);
  // A variant of one that is gone is still a variant.
  expect(await keysIn(dossier, "statements", { filter: { topic: "praise" } })).toEqual([]);
});

it("a search doesn't find them", async () => {
  for (const [list, search] of [
    ["people", "Pasha"],
    ["places", "stray dogs"],
    ["statements", "bold and decisive"],
    ["events", "four-day"],
    ["sources", "THE BIO"],
  ] as const)
    expect(await keysIn(dossier, list, { search })).toEqual([]);
});

it("they are in no list below another record", async () => {
  const larijani = `person(id: "${personId("ali-larijani")}") { LIST }`;
  expect(await keysIn(dossier, "visits", {}, larijani)).toHaveLength(3);
  expect(await keysIn(dossier, "visits", {}, 'country(code: "PAK") { LIST }')).toHaveLength(2);
  expect(await keysIn(dossier, "meetings", {}, `person(id: "${personId("masoud-pezeshkian")}") { LIST }`)).toEqual([]);
  expect(
    await keysIn(dossier, "meetings", {}, `visit(id: "${id("visit", "pezeshkian-islamabad-2025-08")}") { LIST }`),
  ).toEqual([]);
  expect(await keysIn(dossier, "statements", {}, `person(id: "${personId("shehbaz-sharif")}") { LIST }`)).toEqual([]);
});

it("references to them are null, or gone from their list", async () => {
  const query = `{
    meeting(id: "${id("meeting", "larijani-dar-2025-11")}") { place visit { id } statements { nodes { visit { id } meeting { place } } } }
    original: statement(id: "${id("statement", "larijani-never-forget-2025-11")}") { variants { id } links { kind to { ... on Event { title } } } }
    variant: statement(id: "${id("statement", "sharif-praises-trump-2025-caliber")}") { text variantOf { id } }
    reporting: statement(id: "${id("statement", "pro-tehran-media-pakistans-support-2025-11")}") { links { kind to { ... on Statement { text } ... on Relation { strength } } } }
    article: source(id: "${id("source", "article-2025")}") { title parts { id } }
  }`;
  expect(await dataOf(dossier, query)).toMatchObject({
    meeting: {
      place: "Islamabad",
      visit: null,
      statements: { nodes: [{ visit: null, meeting: { place: "Islamabad" } }] },
    },
    // The link to the visit is gone, the one to the war is there.
    original: { links: [{ kind: "ABOUT", to: { title: "12-day war" } }], variants: [{}, {}] },
    variant: { text: "bold and visionary", variantOf: null },
    reporting: {
      links: [
        { kind: "REPORTS", to: { text: expect.stringContaining("full solidarity") as string } },
        { kind: "ABOUT", to: { strength: "close to Iran" } },
      ],
    },
    article: { parts: [] },
  });
});

it("references from the other service are null, and what stood beside them stays", async () => {
  const query = `{
    visit(id: "${id("visit", "araghchi-islamabad-2025-05")}") { visitors { label as party { ... on Person { id name } } } }
    people(filter: { hasBio: true }) { nodes { bio { favouritePlace { answer } favouriteColour { answer } citations { excerpt source { kind } } } } }
  }`;
  const bio = {
    favouritePlace: null,
    favouriteColour: { answer: expect.any(String) as string },
    citations: expect.arrayContaining([{ excerpt: "THE BIO", source: null }]) as unknown,
  };
  expect(await dataOf(dossier, query)).toEqual({
    visit: { visitors: [{ label: "Abbas Araghchi", as: "Minister of Foreign Affairs of Iran", party: null }] },
    people: { nodes: [{ bio }] },
  });
});

it("the bio of a retracted person is hidden with them", async () => {
  const person = personId("unnamed-the-bio");
  const bio = id("bio", "unnamed-the-bio");
  await withClient(dossier.databases.people, (client) =>
    client.query("UPDATE person SET retracted_at = now() WHERE id = $1", [person]),
  );
  const query = `{ bio(id: "${bio}") { id } person(id: "${person}") { bio { id } } people(filter: { hasBio: true }) { totalCount } }`;
  expect(await dataOf(dossier, query)).toEqual({ bio: null, person: null, people: { totalCount: 0 } });
  await withClient(dossier.databases.people, (client) =>
    client.query("UPDATE person SET retracted_at = NULL WHERE id = $1", [person]),
  );
  await withClient(dossier.databases.people, (client) =>
    client.query("UPDATE bio SET retracted_at = now() WHERE id = $1", [bio]),
  );
  expect(await dataOf(dossier, query)).toEqual({ bio: null, person: { bio: null }, people: { totalCount: 0 } });
});

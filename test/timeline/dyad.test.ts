import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { STATEMENTS } from "../../services/runtime/database/database";
import { seedLists } from "../pagination/seed";
import { dataOf } from "../promises/http";
import { startDossier, type Dossier } from "../support/dossier";

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process", undefined, { settings: { ANSWER_CACHE_MB: "0" } });
  await seedLists(dossier.databases);
});
afterAll(() => dossier.close());

const EVERYTHING = `{
  countries { code name }
  relations(first: 100) { totalCount nodes { id kind status } }
  absent: relations(filter: { statuses: [ABSENT, REFUSED] }) { nodes { id } }
  visits(first: 100) { totalCount nodes { id } }
  oldest: visits(first: 5, orderBy: OLDEST_FIRST, filter: { kinds: [STATE] }) { totalCount nodes { id } }
  visitCounts(by: [YEAR, FROM, KIND]) { year from { code } kind count }
  timeline(first: 100) { totalCount nodes { __typename ... on Happening { id } } }
  said: timeline(types: [STATEMENT], during: { from: "2025-01-01" }, orderBy: OLDEST_FIRST) { totalCount nodes { ... on Happening { id } } }
}`;

interface Ids {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}
interface Dyad {
  readonly countries: readonly { readonly code: string }[];
  readonly relations: Ids;
  readonly visits: Ids;
  readonly oldest: Ids;
  readonly timeline: Ids;
  readonly said: Ids;
  readonly visitCounts: readonly { readonly count: number }[];
}

const dyad = async (...countries: readonly string[]): Promise<Dyad | null> => {
  const query = `query ($countries: [ID!]!) { dyad(countries: $countries) ${EVERYTHING} }`;
  return (await dataOf<{ dyad: Dyad | null }>(dossier, query, { countries })).dyad;
};

it("is the same whichever state is named first, and in whatever letters", async () => {
  const asked = await dyad("IRN", "PAK");
  expect(asked?.countries.map(({ code }) => code)).toEqual(["IRN", "PAK"]);
  expect(asked?.visits.totalCount).toBeGreaterThan(3);
  expect(asked?.timeline.totalCount).toBeGreaterThan(asked?.visits.totalCount ?? 0);
  for (const countries of [
    ["PAK", "IRN"],
    ["pk", "ir"],
    ["ir", "PAK"],
  ])
    expect(await dyad(...countries)).toEqual(asked);
});

it("has what the lists have between two", async () => {
  const asked = await dyad("PAK", "IRN");
  const between = `between: ["IRN", "PAK"]`;
  const lists = await dataOf<Record<string, Ids> & { counts: Dyad["visitCounts"] }>(
    dossier,
    `{ relations(first: 100, filter: { ${between} }) { totalCount nodes { id kind status } }
      visits(first: 100, filter: { ${between} }) { totalCount nodes { id } }
      oldest: visits(first: 5, orderBy: OLDEST_FIRST, filter: { ${between}, kinds: [STATE] }) { totalCount nodes { id } }
      timeline(first: 100, filter: { ${between} }) { totalCount nodes { __typename ... on Happening { id } } }
      said: timeline(filter: { ${between}, types: [STATEMENT], during: { from: "2025-01-01" } }, orderBy: OLDEST_FIRST) {
        totalCount nodes { ... on Happening { id } } }
      counts: visitCounts(filter: { ${between} }, by: [YEAR, FROM, KIND]) { year from { code } kind count } }`,
  );
  const { relations, visits, oldest, timeline, said, visitCounts } = asked ?? {};
  expect({ relations, visits, oldest, timeline, said, counts: visitCounts }).toEqual(lists);
});

it("holds for two states that have nothing with each other", async () => {
  const nothing = { totalCount: 0, nodes: [] };
  expect(await dyad("TUV", "AND")).toMatchObject({
    relations: nothing,
    visits: nothing,
    timeline: nothing,
    visitCounts: [],
  });
});

it("has a filter of its own for a third", async () => {
  const query = `{ dyad(countries: ["IRN", "PAK"]) {
    visits(filter: { between: ["IRN", "RUS"] }) { totalCount } relations(filter: { parties: ["ISR"] }) { totalCount } } }`;
  expect(await dataOf(dossier, query)).toEqual({ dyad: { visits: { totalCount: 0 }, relations: { totalCount: 0 } } });
});

it("is null where no country has a code", async () => {
  expect(await dyad("IRN", "QQQ")).toBeNull();
  expect(await dyad("IRN", "Pakistan")).toBeNull();
});

it.each([[[]], [["IRN"]], [["IRN", "PAK", "IND"]], [["IRN", "IRN"]], [["IRN", "ir"]]])(
  "of %j is refused",
  async (countries) => {
    const query = "query ($countries: [ID!]!) { dyad(countries: $countries) { countries { code } } }";
    const { errors } = await dossier.ask(query, { countries });
    expect(errors).toMatchObject([
      { message: "countries takes exactly two, and two different ones.", extensions: { code: "BAD_USER_INPUT" } },
    ]);
  },
);

it("costs as many statements whatever there is between the two", async () => {
  const cost = async (...countries: readonly string[]): Promise<number> => {
    const sent: unknown[] = [];
    const listen = (message: unknown) => sent.push(message);
    subscribe(STATEMENTS, listen);
    await dyad(...countries).finally(() => unsubscribe(STATEMENTS, listen));
    return sent.length;
  };
  const much = await cost("IRN", "PAK");
  // The countries, and those that are counted; six pages with five totals; the counts; the records of two timelines, by
  // one for each of the types in them.
  expect(much).toBeLessThanOrEqual(2 + 6 + 5 + 1 + 5);
  expect(await cost("IRN", "RUS")).toBeLessThanOrEqual(much);
});

import { Client } from "pg";
import { people } from "../../services/people/database/sample/people";
import { places } from "../../services/people/database/sample/places";
import { fold } from "../../services/runtime/names/fold";
import { withClient } from "../pagination/seed";
import { dataOf } from "../promises/http";
import { startDossier, type Dossier } from "../support/dossier";
import { keysIn, personId } from "./records";

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process");
});
afterAll(() => dossier.close());

interface Match {
  readonly matchedName: string;
  readonly node: { readonly id: string; readonly name: string };
}

const search = async (list: "people" | "places" | "countries", text: string): Promise<readonly Match[]> => {
  const id = list === "countries" ? "id: code" : "id";
  const query = `query ($text: String) { list: ${list}(first: 100, search: $text) { totalCount edges { matchedName node { ${id} name } } } }`;
  const { list: found } = await dataOf<{ list: { totalCount: number; edges: Match[] } }>(dossier, query, { text });
  expect(found.totalCount).toBe(found.edges.length);
  return found.edges;
};

it.each(people.map(({ key, names }) => [key, names] as const))(
  "%s is found by every name they have",
  async (key, names) => {
    for (const { text } of names) {
      for (const typed of [text, text.toUpperCase(), text.toLowerCase(), `  ${text} `, text.normalize("NFD")]) {
        const found = await search("people", typed);
        const match = found.find(({ node }) => node.id === personId(key));
        expect({ typed, matched: match && fold(match.matchedName) }).toEqual({ typed, matched: fold(text) });
      }
    }
  },
);

it.each<readonly [text: string, key: string]>([
  ["Sherif", "shehbaz-sharif"],
  ["shahbaz", "shehbaz-sharif"],
  ["Lárijâni", "ali-larijani"],
  ["لاریجانی", "ali-larijani"],
  // The Arabic keyboard has other letters for the same: kaf and yeh.
  ["لاريجاني", "ali-larijani"],
  ["ЛАРИДЖАНИ", "ali-larijani"],
  ["araqchi", "abbas-araghchi"],
  ["amiri moghaddam", "reza-amiri-moghadam"],
  ["Amiri-Moghaddam", "reza-amiri-moghadam"],
  ["خامنه ای", "ali-khamenei"],
  ["خامنه‌ای", "ali-khamenei"],
  ["spencer churchill", "winston-churchill"],
  ["fereydoun", "hassan-rouhani"],
])("%s finds the one person meant", async (text, key) => {
  expect((await search("people", text)).map(({ node }) => node.id)).toEqual([personId(key)]);
});

it("each is found once, by the name that fits best, whole names before beginnings before other parts", async () => {
  const found = await search("people", "Ali Larijani");
  expect(found).toEqual([
    { matchedName: "Ali Larijani", node: { id: personId("ali-larijani"), name: "Ali Larijani" } },
  ]);

  await withClient(dossier.databases.people, (client) =>
    client.query(`INSERT INTO person_name (id, person_id, position, text, kind, folded) VALUES
      (gen_random_uuid(), '${personId("winston-churchill")}', 90, 'Imran', 'ALTERNATE', 'imran'),
      (gen_random_uuid(), '${personId("anne-patterson")}', 91, 'Simran', 'ALTERNATE', 'simran'),
      (gen_random_uuid(), '${personId("anne-patterson")}', 92, 'Imranova', 'ALTERNATE', 'imranova')`),
  );
  const matches = (await search("people", "imran")).map(({ matchedName, node }) => [matchedName, node.name]);
  expect(matches).toEqual([
    ["Imran", "Winston Churchill"],
    ["Imranova", "Anne Patterson"],
    ["Imran Khan", "Imran Khan"],
  ]);
});

it("no match is no one", async () => {
  for (const text of ["Nobody at all", "%", "_", "Lari%jani", "!!!", "🙂", "larijaniali", "\\"])
    expect(await search("people", text)).toEqual([]);
});

it("nothing to search for is no search", async () => {
  for (const text of ["", "  "]) {
    const query = "query ($text: String) { people(search: $text, first: 1) { totalCount edges { matchedName } } }";
    const expected = { people: { totalCount: people.length, edges: [{ matchedName: null }] } };
    expect(await dataOf(dossier, query, { text })).toEqual(expected);
  }
});

it("a search and a filter hold together", async () => {
  expect(await keysIn(dossier, "people", { search: "ali", filter: { nationality: ["pk"] } })).toEqual([
    "asif-ali-zardari",
  ]);
  expect(await keysIn(dossier, "places", { search: "islamabad", filter: { kinds: ["BUILDING"] } })).toEqual([]);
});

it("places are found by every name they have", async () => {
  for (const { name, alsoKnownAs = [] } of places) {
    for (const text of [name, ...alsoKnownAs]) {
      expect((await search("places", text.toUpperCase())).map(({ node }) => node.name)).toContain(name);
    }
  }
  expect((await search("places", "stray dog")).map(({ matchedName }) => matchedName)).toEqual([
    "Stray Dogs Centre UAQ",
  ]);
});

it.each<readonly [text: string, code: string, matchedName: string]>([
  ["pakistan", "PAK", "Pakistan"],
  ["پاکستان", "PAK", "پاکستان"],
  ["Islamic Republic of Pakistan", "PAK", "Islamic Republic of Pakistan"],
  ["deutschland", "DEU", "Deutschland"],
  ["Россия", "RUS", "Россия"],
  ["cote d'ivoire", "CIV", "Côte d'Ivoire"],
  ["COTE DIVOIRE", "CIV", "Côte d'Ivoire"],
  ["turkiye", "TUR", "Türkiye"],
  ["日本", "JPN", "日本"],
  ["kosovo", "XKX", "Kosovo"],
  ["soviet", "SUN", "Soviet"],
])("%s finds the country %s", async (text, code, matchedName) => {
  const [first] = await search("countries", text);
  expect(first).toMatchObject({ node: { id: code } });
  expect(fold(first?.matchedName ?? "")).toContain(fold(matchedName));
});

it.each<readonly [list: "sources" | "statements", text: string, keys: readonly string[]]>([
  ["sources", "TRT world", ["trtworld-6b39f5f7eebb", "trtworld-9e4f507581ad", "trtworld-c0792ddaf9dc"]],
  ["sources", "irans president arrives", ["trtworld-c0792ddaf9dc"]],
  ["sources", "masress.com", ["masress-74671702"]],
  ["sources", "زرداری بر همبستگی", ["khabarchin-19694"]],
  ["sources", "nothing of the sort", []],
  ["statements", "Bravery and SUCCESS", ["larijani-bravery-and-success-2025-11"]],
  ["statements", "bravely and well", ["larijani-bravery-and-success-2025-11"]],
  ["statements", "pakistans victory", ["larijani-pakistans-victory-2025-11"]],
  ["statements", "%", []],
])("in %s, %s finds what has it", async (list, text, keys) => {
  expect(await keysIn(dossier, list, { search: text })).toEqual(keys);
});

it("what has the words nearer to its beginning comes first, unless another order is asked for", async () => {
  interface Found {
    readonly statements: {
      readonly nodes: readonly { text: string; gloss: string | null; period: { earliest: string } | null }[];
    };
  }
  const textsBy = async (orderBy: string) => {
    const query = `{ statements(search: "pakistan", first: 100${orderBy}) { nodes { text gloss period { earliest } } } }`;
    return (await dataOf<Found>(dossier, query)).statements.nodes;
  };
  const places = (await textsBy("")).map(({ text, gloss }) => fold(`${text} ${gloss ?? ""}`).indexOf("pakistan"));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const days = (await textsBy(", orderBy: OLDEST_FIRST")).map(({ period }) => period?.earliest ?? "9999");
  expect(days).toEqual([...days].sort());
  expect(days).toHaveLength(places.length);
});

const MANY = 10_000;

/** Rows enough for a planner to choose: it reads a table of a page or two from end to end, whatever there is. */
const fillUp = async (): Promise<void> => {
  const series = `FROM generate_series(1, ${MANY}) AS i`;
  const name = (table: string, owner: string, value: string, more = "", values = "") =>
    `INSERT INTO ${table} (id, ${owner}, position, text, folded${more})
      SELECT gen_random_uuid(), ${value}, i, md5(i::text), md5(i::text)${values} ${series}`;
  const { geopolitics, people: peopleUrl } = dossier.databases;
  await withClient(peopleUrl, async (client) => {
    await client.query(name("person_name", "person_id", "gen_random_uuid()", ", kind", ", 'ALTERNATE'"));
    await client.query(name("place_name", "place_id", "gen_random_uuid()"));
    // What is new waits outside its index until the table is cleaned, and weighs on each search.
    await client.query("VACUUM ANALYZE");
  });
  await withClient(geopolitics, async (client) => {
    await client.query(name("country_name", "country_code", "'XZZ'", ", kind", ", 'ALTERNATE'"));
    await client.query(`INSERT INTO source (id, kind, searched, revision, created_at, updated_at)
      SELECT gen_random_uuid(), 'BOOK', md5(i::text), 1, now(), now() ${series}`);
    await client.query(`INSERT INTO statement (id, form, text, topics, topic_words, medium, searched,
        verification, revision, created_at, updated_at)
      SELECT gen_random_uuid(), 'QUOTE', 'text', '{}', '  ', 'SPOKEN', md5(i::text), 'REPORTED', 1, now(), now() ${series}`);
    await client.query("VACUUM ANALYZE");
  });
};

describe("among many", () => {
  beforeAll(fillUp);

  // By the very statement that the service sends.
  it.each([
    { list: "people", database: "people", index: "person_name_folded" },
    { list: "places", database: "people", index: "place_name_folded" },
    { list: "countries", database: "geopolitics", index: "country_name_folded" },
    { list: "sources", database: "geopolitics", index: "source_searched" },
    { list: "statements", database: "geopolitics", index: "statement_searched" },
  ] as const)("the search over $list reads an index", async ({ list, database, index }) => {
    const sent = jest.spyOn(Client.prototype, "query");
    await dossier.ask(`{ ${list}(search: "larijani") { nodes { __typename } } }`);
    const [text, values] = sent.mock.lastCall as unknown as [string, unknown[]];
    sent.mockRestore();
    const plan = await withClient(dossier.databases[database], async (client) => {
      const { rows } = await client.query<{ "QUERY PLAN": string }>(`EXPLAIN ${text}`, values);
      return rows.map((row) => row["QUERY PLAN"]).join("\n");
    });
    expect(plan).toContain(`Bitmap Index Scan on ${index}`);
  });
});

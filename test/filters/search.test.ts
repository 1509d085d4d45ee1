import { people } from "../../services/people/database/sample/people";
import { places } from "../../services/people/database/sample/places";
import { fold } from "../../services/runtime/names/fold";
import { withClient } from "../pagination/seed";
import { dataOf } from "../promises/http";
import { startDossier, type Dossier } from "../support/dossier";
import { nameColumns } from "../support/name-columns";
import { keysIn, personId } from "./records";

let dossier: Dossier;
beforeAll(async () => {
  // Rows are written past the gateway here, which hears of them a little later.
  dossier = await startDossier("in-process", undefined, { settings: { ANSWER_CACHE_MB: "0" } });
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

it("each is found once, by the name that fits best, whole names before words before beginnings before likeness", async () => {
  const found = await search("people", "Ali Larijani");
  expect(found).toEqual([
    { matchedName: "Ali Larijani", node: { id: personId("ali-larijani"), name: "Ali Larijani" } },
  ]);

  await withClient(dossier.databases.people, async (client) => {
    const more = [
      ["winston-churchill", "Imran"],
      ["anne-patterson", "Simran"],
      ["anne-patterson", "Imranova"],
      ["donald-trump", "Emran"],
    ] as const;
    for (const [position, [key, text]] of more.entries()) {
      const columns = Object.entries(nameColumns(text, true));
      await client.query(
        `INSERT INTO person_name (id, person_id, position, text, kind, ${columns.map(([name]) => name).join(", ")})
          VALUES (gen_random_uuid(), $1, $2, $3, 'ALTERNATE', $4, $5, $6, $7, $8)`,
        [personId(key), 90 + position, text, ...columns.map(([, value]) => value)],
      );
    }
  });
  const matches = (await search("people", "imran")).map(({ matchedName, node }) => [matchedName, node.name]);
  expect(matches).toEqual([
    ["Imran", "Winston Churchill"],
    ["Imran Khan", "Imran Khan"],
    ["Imranova", "Anne Patterson"],
    ["Emran", "Donald Trump"],
  ]);
});

it("no match is no one", async () => {
  for (const text of ["Nobody at all", "%", "_", "!!!", "🙂", "\\", "\0"])
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
  expect((await search("places", "stray dog")).map(({ matchedName }) => matchedName)).toEqual(["Stray Dog Center"]);
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
  ["Persia", "IRN", "Persia"],
  ["turkey", "TUR", "Turkey"],
  ["America", "USA", "America"],
])("%s finds the country %s", async (text, code, matchedName) => {
  const [first] = await search("countries", text);
  expect(first).toMatchObject({ node: { id: code } });
  expect(fold(first?.matchedName ?? "")).toContain(fold(matchedName));
});

import fc from "fast-check";
import { buildSchema, isObjectType } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listIn, LISTS, listOperation } from "../pagination/lists";
import { seedLists, withClient } from "../pagination/seed";
import { expectNoInnards } from "../promises/http";
import { startDossier, type Answer, type Dossier } from "../support/dossier";

// Whatever a reader types or pastes into a search: an answer, or BAD_USER_INPUT, soon, and nothing of what is behind.

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process");
  await seedLists(dossier.databases);
});
afterAll(() => dossier.close());

const schema = buildSchema(readFileSync(join(__dirname, "../../schema/api.graphql"), "utf8"));

/** Every field of the schema that can be searched, as Type.field. */
const SEARCHED = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ args }) => args.some(({ name }) => name === "search"))
      .map(({ name }) => `${type.name}.${name}`),
  );

const SEARCHES = LISTS.filter(({ name }) => SEARCHED.includes(name));

it("every list that can be searched is tried", () => {
  expect(SEARCHES.map(({ name }) => name).toSorted()).toEqual(SEARCHED.toSorted());
  expect(SEARCHED.length).toBeGreaterThan(6);
});

const TEXTS: Readonly<Record<string, string>> = {
  nothing: "",
  "one letter": "a",
  "one Arabic letter": "ا",
  "ten thousand characters": "ab ".repeat(3_334),
  "as many as are allowed, one word": "x".repeat(200),
  "as many words as are allowed": "a ".repeat(100).trim(),
  patterns: "%_\\",
  "patterns alone": "%%%%____",
  "a backslash at the end": "iran\\",
  "a closed quotation mark": "'); drop table visit; --",
  "a dollar quote": "$$; drop table visit; $$ $1",
  NUL: "\u0000",
  "NUL inside": "ir\u0000an",
  "a lone first surrogate": "ir\ud800an",
  "a lone second surrogate": "\udc00 iran",
  "surrogates the wrong way round": "\udc00\ud800",
  emoji: "👩‍🚀🏳️‍🌈 🙂",
  "marks of direction": "\u202e\u200f\u2066لاریجانی\u2069\u200e",
  "marks of direction alone": "\u202e\u200f\u2066\u2069",
  "a regular expression": "(a+)+$",
  "another one": "^(([a-z])+.)+[A-Z]([a-z])+$",
  "two hundred marks": "\u0301".repeat(200),
  "a letter with as many marks": `a${"\u0300\u0301".repeat(99)}`,
  "one quotation mark": '"',
  "many quotation marks": '"'.repeat(199),
  "quoted blanks": '"   " "" " "',
  "curly quotation marks": "“”„«»‘’",
  dashes: "--- - – — −",
  "a minus before a quotation mark": '-"',
  "many exclusions": "-a ".repeat(66),
  or: "or",
  "or and or": "or OR oR Or",
  "or around nothing": 'or "" or - or',
  "as many ors as fit": `a${" or a".repeat(39)}`,
  "sixty ors": `a${" or a".repeat(60)}`,
  "ors of as many words": Array.from({ length: 40 }, (_, index) => `${index}`)
    .join(" or ")
    .slice(0, 200),
  parentheses: `${"(".repeat(99)}${")".repeat(99)}`,
  "a prefix": "a:*",
  "weights and prefixes": "a:ABCD* & b:*",
  "operators of the database": "!!!&|<->",
  "an operator between words": "iran <-> pakistan <2> israel",
  "an operator without a word": "| & !",
  "little words": "the of a",
  "an address": "https://user:secret@example.org:99/a/../b?c=d#e",
  "a path": "/etc/passwd ../../x",
  "digits of several scripts": "۱۲۳ ١٢٣ १२३ -5 1e9 0x1F 3.14.15",
  "a joiner between all": "a\u200cb\u200dc\u2060d",
  "letters of nobody's": "\ue000\ue001a\ue000",
  "line breaks and controls": "a\r\n\t\u0007\u007f\u2028b",
  "a phrase of a hundred words": `"${"a ".repeat(98)}"`,
  "words without blanks": "伊朗总统访问巴基斯坦".repeat(10),
  "a prototype's name": "__proto__ constructor",
};

/** What a reader waits for, in milliseconds, also beside other tests. */
const PATIENCE = 5_000;

const isPermitted = ({ errors = [] }: Answer): boolean =>
  errors.every(({ extensions }) => extensions.code === "BAD_USER_INPUT");

const orders = (name: string): readonly string[] =>
  LISTS.find((list) => list.name === name)?.orderType === "SearchOrder" ? ["", ", orderBy: OLDEST_FIRST"] : [""];

const expectAnswerOrRefusal = async (text: string): Promise<void> => {
  for (const list of SEARCHES) {
    for (const order of orders(list.name)) {
      const edge = /(sources|events|statements)$/.test(list.name) ? "highlight" : "matchedName";
      const selection = `{ totalCount edges { ${edge} node { __typename } } pageInfo { endCursor } }`;
      const began = performance.now();
      const query = listOperation(list, `search: $text${order}`, selection, "($text: String)");
      const body = await dossier.askForText(query, { text });
      const took = performance.now() - began;
      const answer = JSON.parse(body) as Answer;
      const seen = { list: list.name, text, isPermitted: isPermitted(answer), isSoon: took < PATIENCE };
      expect({ ...seen, errors: answer.errors?.map(({ message }) => message) }).toEqual({
        ...seen,
        isPermitted: true,
        isSoon: true,
        errors: answer.errors?.map(
          () => expect.stringMatching(/^(search has \d+ characters|A text has the character U\+0000)/) as string,
        ),
      });
      if (answer.errors) expectNoInnards(body);
      else expect(listIn(list, answer.data)).toMatchObject({ totalCount: expect.any(Number) as number });
    }
  }
};

it.each(Object.entries(TEXTS))("%s is answered or refused", (_, text) => expectAnswerOrRefusal(text));

const TROUBLE = fc.constantFrom(
  ...[
    '"',
    "-",
    " ",
    " or ",
    "'",
    "\\",
    "%",
    "_",
    "(",
    ")",
    ":*",
    "&",
    "|",
    "!",
    "<->",
    "*",
    "\u200c",
    "\u0301",
    "ا",
    "iran",
  ],
);

it("so is any other text", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.string({ unit: "grapheme", maxLength: 40 }),
        fc.string({ unit: TROUBLE, maxLength: 40 }),
        fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
      ),
      expectAnswerOrRefusal,
    ),
    { numRuns: 60 },
  );
});

it("all tables are there, with all that was in them", async () => {
  const tables = async (url: string) =>
    withClient(url, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
      );
      return rows.map(({ name }) => name);
    });
  expect(await tables(dossier.databases.geopolitics)).toEqual(expect.arrayContaining(["visit", "statement", "source"]));
  expect(await tables(dossier.databases.people)).toEqual(expect.arrayContaining(["person", "organization", "place"]));
  const answer = await dossier.ask("{ visits { totalCount } people { totalCount } statements { totalCount } }");
  expect(answer.data).toEqual({
    visits: { totalCount: expect.any(Number) as number },
    people: { totalCount: expect.any(Number) as number },
    statements: { totalCount: expect.any(Number) as number },
  });
});

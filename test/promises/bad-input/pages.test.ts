import { LISTS, listIn, listNamed, listOperation, type ListField } from "../../pagination/lists";
import { dataOf } from "../http";
import { startDossier, type Dossier } from "../../support/dossier";
import { expectRefusal, literal, type Mistake } from "./expectations";

// Sizes and cursors that no page can have, on every connection of the API.

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process");
});
afterAll(() => dossier.close());

const NO_CURSOR = /no cursor of ours; pass on an endCursor or startCursor just as it was given/;
const OTHER_LIST = /belongs to another list or order; start this list anew, without a cursor/;

const SIZES: readonly Mistake[] = [
  { title: "first is 0", args: { first: 0 }, says: /first is 0; it can be 1 to 100/ },
  { title: "first is negative", args: { first: -1 }, says: /first is -1; it can be 1 to 100/ },
  { title: "first is one too many", args: { first: 101 }, says: /first is 101; it can be 1 to 100/ },
  { title: "first is far too many", args: { first: 100_000 }, says: /first is 100000; it can be 1 to 100/ },
  { title: "last is 0", args: { last: 0 }, says: /last is 0; it can be 1 to 100/ },
  { title: "last is negative", args: { last: -2_147_483_648 }, says: /last is -2147483648; it can be 1 to 100/ },
  { title: "last is too many", args: { last: 9_999 }, says: /last is 9999; it can be 1 to 100/ },
  { title: "first comes with last", args: { first: 3, last: 3 }, says: /first or last, not both/ },
  { title: "the cursor is empty", args: { after: "" }, says: NO_CURSOR },
  { title: "the cursor is no base64", args: { after: "!§$%&/()" }, says: NO_CURSOR },
  { title: "the cursor is something else in base64", args: { before: "eyJpZCI6MX0" }, says: NO_CURSOR },
  { title: "the cursor before is made up, with last", args: { last: 2, before: "garbage" }, says: NO_CURSOR },
  { title: "the cursor holds NUL", args: { after: "\u0000" }, says: NO_CURSOR },
  { title: "the cursor is very long", args: { after: "A".repeat(10_000) }, says: NO_CURSOR },
];

const TYPES: Readonly<Record<string, string>> = { first: "Int", last: "Int", after: "String", before: "String" };

const SELECTION = "{ nodes { __typename } }";

const asLiterals = (list: ListField, args: Mistake["args"]) => ({
  query: listOperation(
    list,
    Object.entries(args)
      .map(([name, value]) => `${name}: ${literal(value)}`)
      .join(", "),
    SELECTION,
  ),
});

const asVariables = (list: ListField, args: Mistake["args"]) => {
  const names = Object.keys(args);
  return {
    query: listOperation(
      list,
      names.map((name) => `${name}: $${name}`).join(", "),
      SELECTION,
      `(${names.map((name) => `$${name}: ${TYPES[name] ?? ""}`).join(", ")})`,
    ),
    variables: args,
  };
};

const cursorOf = async (list: ListField, args: string): Promise<string> => {
  const data = await dataOf(dossier, listOperation(list, args, "{ pageInfo { endCursor } }"));
  const { pageInfo } = listIn(list, data) as { readonly pageInfo: { readonly endCursor: string } };
  return pageInfo.endCursor;
};

describe.each(LISTS)("$name", (list) => {
  it("refuses every bad size and cursor, as a literal and as a variable", async () => {
    for (const { args, says } of SIZES) {
      for (const asked of [asLiterals(list, args), asVariables(list, args)])
        await expectRefusal(dossier, asked, { path: list.path, says });
    }
  });

  it("refuses a cursor that was altered", async () => {
    const cursor = await cursorOf(list, "first: 1");
    const middle = Math.floor(cursor.length / 2);
    const altered = [
      cursor.slice(1),
      cursor.slice(0, -1),
      `${cursor}A`,
      `${cursor}=`,
      ` ${cursor}`,
      `${cursor}\n`,
      cursor.toUpperCase(),
      cursor.slice(0, middle) + (cursor[middle] === "A" ? "B" : "A") + cursor.slice(middle + 1),
    ];
    for (const after of altered) {
      await expectRefusal(dossier, asVariables(list, { after }), { path: list.path, says: NO_CURSOR });
    }
  });

  it("refuses a cursor of another list", async () => {
    const other = listNamed(list.name === "Query.countries" ? "Query.places" : "Query.countries");
    const after = await cursorOf(other, "first: 1");
    await expectRefusal(dossier, asVariables(list, { first: 5, after }), { path: list.path, says: OTHER_LIST });
  });
});

it.each(LISTS.filter(({ orderType }) => orderType !== null))(
  "$name refuses a cursor of another order",
  async (list) => {
    const before = await cursorOf(list, "first: 1, orderBy: OLDEST_FIRST");
    await expectRefusal(dossier, asVariables(list, { before }), { path: list.path, says: OTHER_LIST });
  },
);

it("a search has cursors of its own, for each text", async () => {
  const searches = { people: "ali", places: "islamabad", countries: "iran", statements: "pakistan", sources: "world" };
  for (const [name, text] of Object.entries(searches)) {
    const list = listNamed(`Query.${name}`);
    const after = await cursorOf(list, `first: 1, search: "${text}"`);
    for (const args of [`after: "${after}"`, `search: "e", after: "${after}"`]) {
      const query = listOperation(list, args, "{ totalCount }");
      await expectRefusal(dossier, { query }, { path: list.path, says: OTHER_LIST });
    }
  }
});

it("in a list of people each has the error at their own place", async () => {
  const { errors } = await dossier.ask("{ people(first: 2) { nodes { name visits(first: 0) { totalCount } } } }");
  expect(errors).toEqual(
    [0, 1].map((index) => ({
      message: "first is 0; it can be 1 to 100.",
      path: ["people", "nodes", index, "visits"],
      extensions: { code: "BAD_USER_INPUT" },
    })),
  );
});

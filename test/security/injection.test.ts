import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLObjectType,
} from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withClient } from "../pagination/seed";
import { literal } from "../promises/bad-input/expectations";
import { expectNoInnards } from "../promises/http";
import { startDossier, type Answer, type Dossier } from "../support/dossier";
import { statementsOf } from "../support/sent-statements";
import { bearer, tokenFor } from "../support/tokens";
import { PERSON_OF_BIO, recordCall, SAMPLE, type SampleType } from "./sample-records";
import { type TextPlace, textPlacesOf } from "./text-places";

// Every text that an operation takes, wherever it lies: whatever is written there is a value, and never a part of SQL, of a
// pattern or of a template.

const schema = buildSchema(readFileSync(join(__dirname, "../../schema/api.graphql"), "utf8"));

/** Nothing else has this word, so that it can be found where it should not be. */
const MARK = "qzxwv";

const ATTACKS: Readonly<Record<string, string>> = {
  "a closed quotation mark": `${MARK}'; drop table visit; --`,
  "a closed parenthesis": `${MARK}') or 1=1 --`,
  "a double quotation mark": `${MARK}" or "1"="1`,
  "a union": `${MARK}' union select usename, passwd from pg_shadow --`,
  "a pause": `${MARK}'||(select pg_sleep(5))||'`,
  parameters: `$1 ${MARK} $2 :name ? {0}`,
  "a dollar quote": `$$ ${MARK} $$; drop table person`,
  "an order": `${MARK}, (CASE WHEN 1=1 THEN 1 ELSE 1/0 END) DESC --`,
  "a backslash": `${MARK}\\`,
  NUL: `${MARK}\u0000'; --`,
  "quotation marks of Unicode": `${MARK}ʼ＇‘’“”; drop table visit`,
  patterns: `%_%_%_${MARK}_%_%_%`,
  "a long text": `${MARK}' or 1=1 -- `.repeat(500),
  "a template": `{{7*7}}\${7*7}<%= 7*7 %> ${MARK}`,
  "a regular expression": `(a+)+$ ${MARK} ^(([a-z])+.)+[A-Z]([a-z])+$`,
  JSON: `{"$gt":""} ${MARK} '->>'a`,
};
const TEXTS = Object.entries(ATTACKS);

/** What a reader waits for, in milliseconds, also beside other tests. */
const PATIENCE = 2_000;

let dossier: Dossier;
let editor: Readonly<Record<string, string>>;
beforeAll(async () => {
  dossier = await startDossier("in-process");
  editor = bearer(await tokenFor("admin"));
});
afterAll(() => dossier.close());

const fieldsOf = (type: GraphQLObjectType | null | undefined): readonly GraphQLField<unknown, unknown>[] =>
  Object.values(type?.getFields() ?? {});

const selectionOf = (type: GraphQLNamedType): string => {
  if (!isCompositeType(type)) return "";
  const names = isObjectType(type) ? Object.keys(type.getFields()) : [];
  if (names.includes("userErrors")) return "{ userErrors { code message path } }";
  if (names.includes("totalCount")) return "{ totalCount nodes { __typename } }";
  return type.name === "Dyad" ? "{ visits { totalCount } }" : "{ __typename }";
};

const operationOf = (
  kind: "query" | "mutation",
  field: GraphQLField<unknown, unknown>,
  values: Readonly<Record<string, unknown>>,
): string => {
  const given = field.args.filter(({ name }) => name in values);
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
  const passed = given.map(({ name }) => `${name}: $${name}`).join(", ");
  return `${kind} (${declared}) { ${field.name}(${passed}) ${selectionOf(getNamedType(field.type))} }`;
};

const sent = { statements: 0, marked: 0 };

/** Sends it, and sees to it that the text has been a value all the way down. @returns what was answered */
const expectValue = async (name: string, query: string, variables: object): Promise<Answer> => {
  let body = "";
  const began = performance.now();
  const statements = await statementsOf(async () => {
    body = await dossier.askForText(query, variables, editor);
  });
  const took = performance.now() - began;
  sent.statements += statements.length;
  sent.marked += statements.filter(({ values }) => JSON.stringify(values).includes(MARK)).length;
  const within = statements.filter(({ text }) => text.includes(MARK)).map(({ text }) => text);
  const answer = JSON.parse(body) as Answer;
  const others = (answer.errors ?? []).filter(({ extensions }) => !EXPECTED.has(extensions.code));
  expect({ name, within, others, isSoon: took < PATIENCE }).toEqual({ name, within: [], others: [], isSoon: true });
  // A message may show what was sent.
  expectNoInnards(JSON.stringify((answer.errors ?? []).map(({ path, extensions }) => ({ path, extensions }))));
  return answer;
};

const EXPECTED: ReadonlySet<string> = new Set(["BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"]);

/** How many rows each table has. */
const rows = async (): Promise<Readonly<Record<string, number>>> => {
  const counts = await Promise.all(
    Object.entries({ geopolitics: dossier.databases.geopolitics, people: dossier.databases.people }).map(
      ([database, url]) =>
        withClient(url, async (client) => {
          const tables = await client.query<{ name: string }>(
            "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
          );
          const found: [string, number][] = [];
          for (const { name } of tables.rows) {
            const { rows: counted } = await client.query<{ count: number }>(
              `SELECT count(*)::int AS count FROM "${name}"`,
            );
            found.push([`${database}.${name}`, counted[0]?.count ?? -1]);
          }
          return found;
        }),
    ),
  );
  return Object.fromEntries(counts.flat());
};

const QUERIES = fieldsOf(schema.getQueryType()).map((field) => ({
  field,
  places: textPlacesOf("Query", field, { countries: ["PAK", "IRN"], by: ["YEAR"] }, 3),
}));

describe("queries", () => {
  let before: Readonly<Record<string, number>>;
  beforeAll(async () => {
    before = await rows();
  });

  it("take texts in many places", () => {
    const places = QUERIES.flatMap(({ places: each }) => each);
    expect(places.length).toBeGreaterThan(150);
    expect(places.filter(({ isEnum }) => isEnum).length).toBeGreaterThan(20);
    expect(Object.keys(before).length).toBeGreaterThan(25);
  });

  it.each(TEXTS)("take %s for a value", async (_, text) => {
    for (const { field, places } of QUERIES)
      for (const place of places) {
        const values = place.valuesWith(text);
        const { errors = [] } = await expectValue(place.name, operationOf("query", field, values), values);
        if (place.isEnum)
          expect({ ...place, errors }).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
      }
  });

  it("take words of enums from their list alone, in the operation's own text too", async () => {
    const places = QUERIES.flatMap(({ field, places: each }) =>
      each.filter(({ isEnum }) => isEnum).map((place): [typeof field, TextPlace] => [field, place]),
    );
    for (const [field, place] of places) {
      for (const text of [`NEWEST_FIRST${MARK}`, "id", "1", "DESC"]) {
        const passed = Object.entries(place.valuesWith(text))
          .map(([name, value]) => `${name}: ${literal(value).replace(`"${text}"`, text)}`)
          .join(", ");
        const query = `{ ${field.name}(${passed}) ${selectionOf(getNamedType(field.type))} }`;
        const { errors } = await expectValue(place.name, query, {});
        expect(errors?.map(({ extensions }) => extensions.code)).toContain("GRAPHQL_VALIDATION_FAILED");
      }
    }
  });

  it("have changed nothing", async () => {
    expect(await rows()).toEqual(before);
  });
});

const mutations = (verbs: RegExp) =>
  fieldsOf(schema.getMutationType())
    .filter(({ name }) => verbs.test(name))
    .map((field) => {
      const [, verb = "", type = ""] = /^([a-z]+)(\w+)$/.exec(field.name) ?? [];
      const id = SAMPLE[type as SampleType];
      return {
        field,
        verb,
        type,
        places: textPlacesOf("Mutation", field, { id, code: id, personId: PERSON_OF_BIO }, 3),
      };
    });

type AnyAnswer = Pick<Answer, "errors"> & { readonly data?: Readonly<Record<string, unknown>> | null };

/** By now others have written to it. */
const revisionOf = async (type: string): Promise<number> => {
  const { data } = (await dossier.ask(
    `{ record: ${recordCall(type as SampleType, "revision")} }`,
    {},
    editor,
  )) as AnyAnswer;
  return (data?.record as { readonly revision: number } | null | undefined)?.revision ?? 1;
};

describe("mutations", () => {
  const written = { yes: 0, no: 0 };
  const count = ({ data }: Answer): void => {
    const [payload] = Object.values(
      (data ?? {}) as Readonly<Record<string, { readonly userErrors: readonly unknown[] }>>,
    );
    written[payload?.userErrors.length === 0 ? "yes" : "no"] += 1;
  };

  it.each(mutations(/^(create|update|set)/).map((each) => [each.field.name, each] as const))(
    "%s takes every text for a value",
    async (_, { field, verb, type, places }) => {
      for (const [index, place] of places.entries()) {
        // Each place has one of the texts, and each text many places.
        const [, text = ""] = TEXTS[index % TEXTS.length] ?? [];
        const values = place.valuesWith(text);
        if (verb !== "create") values.revision = await revisionOf(type);
        count(await expectValue(place.name, operationOf("mutation", field, values), values));
      }
    },
  );

  it("many of them were written", () => {
    expect(written.yes).toBeGreaterThan(300);
    expect(sent.statements).toBeGreaterThan(1_000);
    expect(sent.marked).toBeGreaterThan(300);
  });

  it.each(mutations(/^(retract|restore)/).map((each) => [each.field.name, each] as const))(
    "%s takes every text for a value",
    async (_, { field, type, places }) => {
      for (const place of places)
        for (const [, text] of TEXTS) {
          const values = { ...place.valuesWith(text), revision: await revisionOf(type) };
          await expectValue(place.name, operationOf("mutation", field, values), values);
        }
    },
  );

  it("no table is gone, and what was written is read as it was sent", async () => {
    const { data } = (await dossier.ask(
      `mutation ($input: CreatePlaceInput!) { createPlace(input: $input) { place { name note: locality } userErrors { message } } }`,
      { input: { kind: "CITY", name: ATTACKS["a closed quotation mark"], locality: ATTACKS["a template"] } },
      editor,
    )) as AnyAnswer;
    expect(data?.createPlace).toEqual({
      place: { name: ATTACKS["a closed quotation mark"], note: ATTACKS["a template"] },
      userErrors: [],
    });
    for (const [table, number] of Object.entries(await rows()))
      expect({ table, number }).toEqual({ table, number: expect.any(Number) as number });
  });
});

it("inputs that hold their own kind are read to a limit", async () => {
  let participant: object = { countryCode: "IRN" };
  for (let level = 0; level < 1_000; level += 1) participant = { onBehalfOf: participant };
  const query = "mutation ($input: CreateVisitInput!) { createVisit(input: $input) { userErrors { code } } }";
  const input = { kind: "OFFICIAL", citations: [], visitors: [participant] };
  for (const headers of [{}, editor]) {
    const { errors } = await dossier.ask(query, { input }, headers);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["MAX_DEPTH_LIMIT"]);
  }
});

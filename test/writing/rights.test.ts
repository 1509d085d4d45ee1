import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, isNonNullType, type GraphQLField } from "graphql";
import { leastOf } from "../security/text-places";
import { MODES, startDossier, type Dossier } from "../support/dossier";
import { bearer, tokenFor } from "../support/tokens";

// Every mutation of the schema, by everybody who may and may not: a new one is in here by itself.

const schema = buildSchema(readFileSync(join(__dirname, "../../schema/api.graphql"), "utf8"));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

const operationOf = ({ name, args }: GraphQLField<unknown, unknown>) => {
  const needed = args.filter(({ type }) => isNonNullType(type));
  const declared = needed.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(", ");
  const passed = needed.map((argument) => `${argument.name}: $${argument.name}`).join(", ");
  return {
    query: `mutation (${declared}) { ${name}(${passed}) { userErrors { code message path } } }`,
    variables: Object.fromEntries(needed.map((argument) => [argument.name, leastOf(argument.type)])),
  };
};

it("there are mutations of every kind of record", () => {
  const kinds = Object.keys(schema.getTypeMap()).filter((name) => name.endsWith("Payload"));
  expect(kinds.length).toBe(13);
  expect(mutations.length).toBeGreaterThan(45);
});

describe.each(MODES)("%s", (mode) => {
  let dossier: Dossier;
  beforeAll(async () => {
    dossier = await startDossier(mode);
  });
  afterAll(() => dossier.close());

  const codesOf = async (mutation: (typeof mutations)[number], headers: Record<string, string>) => {
    const { query, variables } = operationOf(mutation);
    const answer = await dossier.ask(query, variables, headers);
    const payload = (answer.data as Readonly<Record<string, object | null>> | null | undefined)?.[mutation.name];
    return { codes: (answer.errors ?? []).map(({ extensions }) => extensions.code), isCarriedOut: Boolean(payload) };
  };

  it.each(mutations.map((mutation) => [mutation.name, mutation] as const))("%s", async (_, mutation) => {
    expect((await codesOf(mutation, {})).codes).toEqual(["UNAUTHENTICATED"]);
    expect((await codesOf(mutation, bearer("not a token"))).codes).toEqual(["UNAUTHENTICATED"]);
    expect((await codesOf(mutation, bearer(await tokenFor("editor", { roles: [] })))).codes).toEqual(["FORBIDDEN"]);
    for (const role of ["editor", "admin"] as const) {
      expect(await codesOf(mutation, bearer(await tokenFor(role)))).toEqual({ codes: [], isCarriedOut: true });
    }
  });
});

import { buildSchema, isInputObjectType, isObjectType } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { source } from "../facts/ids";
import { withClient } from "../pagination/seed";
import { startDossier, type Answer, type Dossier } from "../support/dossier";
import { post } from "../support/post";
import { bearer, TEST_SECRETS, tokenFor } from "../support/tokens";
import { keyOf, recordCall, SAMPLE, SAMPLE_TYPES, type SampleType, serviceOf } from "./sample-records";

// Whatever way somebody comes to a record or a field, they see what they may. Who may write is in test/writing/rights.

const schema = buildSchema(readFileSync(join(__dirname, "../../schema/api.graphql"), "utf8"));

type Headers = Readonly<Record<string, string>>;

let dossier: Dossier;
const who: Record<"anonymous" | "reader" | "editor" | "admin", Headers> = {
  anonymous: {},
  reader: {},
  editor: {},
  admin: {},
};
const READERS = ["anonymous", "reader"] as const;
beforeAll(async () => {
  // Rows are written past the gateway here, which hears of them a little later.
  dossier = await startDossier("over HTTP", undefined, { settings: { ANSWER_CACHE_MB: "0" } });
  who.reader = bearer(await tokenFor("editor", { roles: [] }));
  who.editor = bearer(await tokenFor("editor"));
  who.admin = bearer(await tokenFor("admin"));
});
afterAll(() => dossier.close());

type Data = Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;

const ask = async (query: string, headers: Headers, variables = {}) => {
  const answer = await dossier.ask(query, variables, headers);
  return { data: (answer.data ?? null) as Data | null, codes: codesOf(answer) };
};

const codesOf = ({ errors = [] }: Answer): readonly string[] => [
  ...new Set(errors.map(({ extensions }) => extensions.code)),
];

interface Entities {
  readonly _entities: readonly (Readonly<Record<string, unknown>> | null)[];
}

/** As the gateway asks a service for records that it knows by their keys. */
const askEntities = async (type: SampleType, keys: readonly string[], selection: string, headers: Headers) => {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${type} { ${selection} } } }`;
  const representations = keys.map((key) => ({ __typename: type, [keyOf(type)]: key }));
  const secret = { "x-subgraph-secret": TEST_SECRETS.SUBGRAPH_SECRET };
  const response = await post(
    dossier.serviceUrls[serviceOf(type)],
    query,
    { keys: representations },
    { ...headers, ...secret },
  );
  const answer = (await response.json()) as Answer;
  const { _entities: entities } = answer.data as Entities;
  return { entities, codes: codesOf(answer) };
};

describe("what is for editors", () => {
  const withHistory = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => "revisions" in type.getFields())
    .map(({ name }) => name as SampleType);

  it("is on every type that is written", () => {
    expect(withHistory.toSorted()).toEqual([...SAMPLE_TYPES].sort());
    const told = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description] as const),
      )
      .filter(([name, description]) => !name.startsWith("Mutation.") && /for editors/i.test(description ?? ""))
      .map(([name]) => name);
    const known = [
      ...withHistory.map((name) => `${name}.revisions`),
      "Query.changes",
      "Query.profileChanges",
      "Correction.madeBy",
    ];
    expect(told.toSorted()).toEqual(known.toSorted());
  });

  describe.each(SAMPLE_TYPES)("the history of %s", (type) => {
    const HISTORY = "revisions { totalCount nodes { madeBy snapshot } }";

    it.each(READERS)("is nobody's who is %s: by its key, by aliases, and as the gateway asks", async (name) => {
      const headers = who[name];
      const aliases = Array.from({ length: 10 }, (_, index) => `a${index}: ${recordCall(type, HISTORY)}`);
      const { data, codes } = await ask(`{ ${aliases.join(" ")} }`, headers);
      expect(codes).toEqual(["FORBIDDEN"]);
      expect(Object.values(data ?? {})).toEqual(aliases.map(() => ({ revisions: null })));
      const direct = await askEntities(type, [SAMPLE[type]], HISTORY, headers);
      expect(direct).toEqual({ entities: [{ revisions: null }], codes: ["FORBIDDEN"] });
    });

    it("is shown to editors", async () => {
      const { data, codes } = await ask(`{ record: ${recordCall(type, HISTORY)} }`, who.editor);
      expect(codes).toEqual([]);
      expect(data?.record).toMatchObject({ revisions: { totalCount: expect.any(Number) as number } });
    });
  });

  it.each(["changes", "profileChanges"])("%s are nobody's else", async (list) => {
    const query = `{ a: ${list}(first: 1) { totalCount } b: ${list} { nodes { label } } ... on Query { c: ${list} { totalCount } } }`;
    for (const name of READERS)
      expect(await ask(query, who[name])).toEqual({ data: { a: null, b: null, c: null }, codes: ["FORBIDDEN"] });
    expect((await ask(query, who.editor)).codes).toEqual([]);
  });

  it("who made a correction is null to readers, on every way to it", async () => {
    const corrected = await ask(
      `mutation { updateVisit(id: "${SAMPLE.Visit}", revision: 1, input: { purpose: "talks", corrections: [
        { field: "purpose", asReported: "a talk", reason: SPELLING, reportedInId: "${source("article-2025")}" }] }) { userErrors { message } } }`,
      who.editor,
    );
    expect(corrected).toEqual({ data: { updateVisit: { userErrors: [] } }, codes: [] });
    const CORRECTIONS = "corrections { reason madeBy }";
    const query = `{ visits { nodes { ${CORRECTIONS} hosts { party { ... on Country { visits { nodes { ${CORRECTIONS} } } } } } } }
      people { nodes { bio { ${CORRECTIONS} } visits { nodes { ${CORRECTIONS} } } } } }`;
    for (const name of READERS) {
      const { data } = await ask(query, who[name]);
      expect(JSON.stringify(data)).toContain('"madeBy":null');
      expect(JSON.stringify(data)).not.toMatch(/"madeBy":"/);
    }
    expect(JSON.stringify((await ask(query, who.editor)).data)).toMatch(/"madeBy":"/);
  });
});

describe("inputs take what they are for", () => {
  const INPUTS = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .filter(({ name }) => /^(Create|Update)|^BioInput$/.test(name));
  const OTHERS = [
    ...[
      "id",
      "uuid",
      "code_",
      "revision",
      "version",
      "createdAt",
      "updatedAt",
      "createdBy",
      "madeBy",
      "madeAt",
      "retractedAt",
    ],
    ...[
      "role_",
      "isAdmin",
      "roles",
      "ownerId",
      "status_",
      "sample",
      "__typename",
      "__proto__",
      "constructor",
      "earliest",
      "latest",
    ],
  ];

  it.each(INPUTS.map((input) => [input.name, input] as const))("%s", async (name, input) => {
    const mutation =
      name === "BioInput" ? "setBio" : name.charAt(0).toLowerCase() + name.slice(1).replace(/Input$/, "");
    const { args = [] } = schema.getMutationType()?.getFields()[mutation] ?? {};
    const key = args.find((argument) => ["id", "code", "personId"].includes(argument.name));
    const more = `${key ? `, ${key.name}: "PAK"` : ""}${args.some((argument) => argument.name === "revision") ? ", revision: 1" : ""}`;
    for (const other of OTHERS.filter((each) => !(each in input.getFields()))) {
      const inText = await ask(
        `mutation { ${mutation}(input: { ${other}: "x" }${more}) { userErrors { code } } }`,
        who.admin,
      );
      expect({ other, ...inText }).toEqual({ other, data: null, codes: ["GRAPHQL_VALIDATION_FAILED"] });
      const query = `mutation ($input: ${name}!) { ${mutation}(input: $input${more}) { userErrors { code } } }`;
      // As it would be sent: an object's own key, whatever its name.
      const given = JSON.parse(`{"${other}":"x"}`) as object;
      const inVariable = await ask(query, who.admin, { input: given });
      expect({ other, ...inVariable }).toEqual({ other, data: null, codes: ["BAD_USER_INPUT"] });
    }
  });
});

/** How many records are there and shown. */
const shown = async () => {
  const lists = [
    "visits",
    "meetings",
    "statements",
    "relations",
    "events",
    "sources",
    "people",
    "places",
    "organizations",
    "posts",
  ];
  const { data } = await ask(`{ ${lists.map((list) => `${list} { totalCount }`).join(" ")} }`, {});
  return data;
};

describe("ids that are none", () => {
  const REMOVING = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ name }) =>
    name.startsWith("retract"),
  );

  it.each(REMOVING.map(({ name, args }) => [name, args] as const))(
    "%s takes away nothing by them",
    async (name, args) => {
      const before = await shown();
      const key = args.find((argument) => /id$/i.test(argument.name))?.name ?? "";
      for (const id of ["", " ", "*", "%", "null", "0", "00000000-0000-0000-0000-000000000000", "' or 1=1 --"]) {
        const query = `mutation ($id: ID!) { payload: ${name}(${key}: $id, revision: 1, reason: "none") { userErrors { code } } }`;
        const { data, codes } = await ask(query, who.admin, { id });
        expect({ id, data, codes }).toEqual({
          id,
          data: { payload: { userErrors: [{ code: "NOT_FOUND" }] } },
          codes: [],
        });
      }
      for (const variables of [{}, { id: null }, { id: [] }, { id: {} }]) {
        const query = `mutation ($id: ID!) { ${name}(${key}: $id, revision: 1, reason: "none") { userErrors { code } } }`;
        expect(await ask(query, who.admin, variables)).toEqual({ data: null, codes: ["BAD_USER_INPUT"] });
      }
      expect(await shown()).toEqual(before);
    },
  );

  it("an empty list of a filter lets nothing through, and no list everything", async () => {
    const { data } = await ask(
      `{ none: visits(filter: { ids: [] }) { totalCount } neither: people(filter: { ids: [], nationality: [] }) { totalCount }
         all: visits(filter: {}) { totalCount } every: visits(filter: { ids: null }) { totalCount } }`,
      {},
    );
    expect(data).toEqual({
      none: { totalCount: 0 },
      neither: { totalCount: 0 },
      all: { totalCount: 6 },
      every: { totalCount: 6 },
    });
  });
});

describe("what is retracted", () => {
  const TYPES = SAMPLE_TYPES.filter((type) => type !== "Country");
  beforeAll(async () => {
    for (const type of TYPES)
      await withClient(dossier.databases[serviceOf(type)], (client) =>
        client.query(`UPDATE ${type.toLowerCase()} SET retracted_at = now() WHERE id = $1`, [SAMPLE[type]]),
      );
  });

  it.each(TYPES)("a %s is there for nobody but admins who ask for it by its id", async (type) => {
    for (const name of ["anonymous", "reader", "editor"] as const) {
      const aliases = Array.from({ length: 5 }, (_, index) => `a${index}: ${recordCall(type, "id")}`);
      const upper = recordCall(type, "id", SAMPLE[type].toUpperCase());
      const { data, codes } = await ask(`{ ${aliases.join(" ")} upper: ${upper} }`, who[name]);
      expect({ found: Object.values(data ?? {}), codes }).toEqual({ found: Array(6).fill(null), codes: [] });
      const direct = await askEntities(type, [SAMPLE[type], SAMPLE[type]], "id revision", who[name]);
      expect(direct).toEqual({ entities: [null, null], codes: [] });
    }
    expect((await ask(`{ record: ${recordCall(type, "id")} }`, who.admin)).data?.record).toEqual({ id: SAMPLE[type] });
  });
});

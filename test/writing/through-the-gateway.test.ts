import { Client } from "pg";
import { naturalId } from "../../services/runtime/records/identity";
import { MODES, startDossier, type Answer, type Dossier } from "../support/dossier";
import { bearer, tokenFor } from "../support/tokens";
import { CITATIONS, NOBODY, RECORDS } from "./geopolitics-records";

// Every mutation as an editor's form sends it, once as it should be and once as it shouldn't.

type Given = Readonly<Record<string, unknown>>;

interface Written {
  readonly typename: string;
  readonly input: Given;
  readonly change: Given;
  /** A change that can't be, and the code of its first mistake. */
  readonly wrongChange: Given;
  /** A new record that can't be. */
  readonly wrong: Given;
}

const COUNTRY: Written = {
  typename: "Country",
  input: { code: "XQQ", name: "Quiet Land", status: "FORMER" },
  change: { region: "Elsewhere" },
  wrong: { code: "PAK", name: "Pakistan again", status: "CURRENT" },
  wrongChange: { latitude: 100 },
};

const OF_PEOPLE: readonly Written[] = [
  {
    typename: "Person",
    input: { name: "Quiet Person", nationalities: ["pk"], citations: CITATIONS },
    change: { summary: "Says little." },
    wrong: { name: "Nobody", nationalities: ["pakistan"], citations: [] },
    wrongChange: { birth: { edtf: "yesterday" } },
  },
  {
    typename: "Organization",
    input: { name: "Quiet Desk", classification: "MEDIA", country: "pk", citations: CITATIONS },
    change: { note: "Reads a lot." },
    wrong: { name: "Desk", classification: "MEDIA", citations: [] },
    wrongChange: { parentId: NOBODY },
  },
  {
    typename: "Post",
    input: { label: "Keeper of the Quiet", role: "OTHER", country: "pk" },
    change: { label: "Keeper of all Quiet" },
    wrong: { label: " ", role: "OTHER" },
    wrongChange: { organizationId: NOBODY },
  },
  {
    typename: "Membership",
    input: {
      personId: naturalId("person", "ali-larijani"),
      organizationId: naturalId("organization", "the-national"),
      citations: CITATIONS,
    },
    change: { note: "For a week." },
    wrong: { personId: NOBODY, citations: CITATIONS },
    wrongChange: { removeCitations: [NOBODY] },
  },
  {
    typename: "Place",
    input: { name: "Quiet Garden", kind: "NATURE" },
    change: { locality: "Lahore" },
    wrong: { name: "Garden", kind: "NATURE", url: "ftp://example.org" },
    wrongChange: { country: "zz" },
  },
];

describe.each(MODES)("%s", (mode) => {
  let dossier: Dossier;
  let editor: Record<string, string>;
  let clients: readonly Client[];
  beforeAll(async () => {
    dossier = await startDossier(mode);
    editor = { ...bearer(await tokenFor("editor")) };
    const { geopolitics, people } = dossier.databases;
    clients = [geopolitics, people].map((connectionString) => new Client({ connectionString }));
    await Promise.all(clients.map((client) => client.connect()));
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
    await dossier.close();
  });

  /** Of the data of both services. */
  const versions = async (): Promise<string> => {
    const text = "SELECT sum(writes)::text AS version FROM data_version";
    const read = await Promise.all(clients.map((client) => client.query<{ version: string }>(text)));
    return read.map(({ rows }) => rows[0]?.version).join(" ");
  };

  /** The payload of one mutation. */
  const write = async (name: string, declared: string, variables: Given, record: string, key: string) => {
    const passed = [...declared.matchAll(/\$(\w+)/g)].map(([, each = ""]) => `${each}: $${each}`).join(", ");
    const query = `mutation (${declared}) { payload: ${name}(${passed}) {
      record: ${record} { key: ${key} revision } userErrors { code message path } } }`;
    const before = await versions();
    const answer: Answer = await dossier.ask(query, variables, editor);
    expect({ query, errors: answer.errors }).toEqual({ query, errors: undefined });
    const { payload } = answer.data as {
      payload: { record: { key: string; revision: number } | null; userErrors: Mistake[] };
    };
    // What is kept of earlier answers goes with every write, and with nothing else.
    expect({ query, isRaised: (await versions()) !== before }).toEqual({
      query,
      isRaised: payload.userErrors.length === 0,
    });
    return payload;
  };
  interface Mistake {
    readonly code: string;
  }
  const codesOf = ({ userErrors }: { readonly userErrors: readonly Mistake[] }) => userErrors.map(({ code }) => code);

  it.each([COUNTRY, ...RECORDS, ...OF_PEOPLE].map((each) => [each.typename, each] as const))(
    "%s is entered, changed, taken out and brought back",
    async (typename, { input, change, wrong, wrongChange }) => {
      const record = typename.charAt(0).toLowerCase() + typename.slice(1);
      const key = typename === "Country" ? "code" : "id";
      const named = `$${key}: ID!, $revision: Int!`;
      const create = (given: Given) =>
        write(`create${typename}`, `$input: Create${typename}Input!`, { input: given }, record, key);
      const update = (id: string, revision: number, given: Given) =>
        write(
          `update${typename}`,
          `${named}, $input: Update${typename}Input!`,
          { [key]: id, revision, input: given },
          record,
          key,
        );
      const retract = (id: string, revision: number, reason: string) =>
        write(`retract${typename}`, `${named}, $reason: String!`, { id, revision, reason }, record, key);
      const restore = (id: string, revision: number, to: number) =>
        write(`restore${typename}`, `${named}, $to: Int!`, { [key]: id, revision, to }, record, key);

      expect(codesOf(await create(wrong))).not.toEqual([]);
      const created = await create(input);
      expect(created).toMatchObject({ record: { revision: 1 }, userErrors: [] });
      const id = created.record?.key ?? "";
      expect(codesOf(await update(id, 1, wrongChange))).not.toEqual([]);
      expect(await update(id, 1, change)).toMatchObject({ record: { revision: 2 }, userErrors: [] });
      const stale = await update(id, 1, change);
      expect(stale.record?.revision).toBe(2);
      expect(codesOf(stale)).toEqual(["STALE_REVISION"]);
      let revision = 2;
      if (typename !== "Country") {
        expect(codesOf(await retract(id, revision, " "))).toEqual(["REQUIRED"]);
        expect(await retract(id, revision, "for the test")).toMatchObject({ record: { revision: 3 }, userErrors: [] });
        revision = 3;
        expect(codesOf(await update(id, revision, change))).toEqual(["CONFLICT"]);
      }
      expect(codesOf(await restore(id, revision, 99))).toEqual(["NOT_FOUND"]);
      expect(await restore(id, revision, 1)).toMatchObject({ record: { revision: revision + 1 }, userErrors: [] });
    },
  );

  it("a bio is set, changed, taken out and brought back", async () => {
    const personId = naturalId("person", "ishaq-dar");
    const named = "$personId: ID!, $revision: Int";
    const set = (revision: number | null, input: Given) =>
      write("setBio", `${named}, $input: BioInput!`, { personId, revision, input }, "bio", "id");
    expect(codesOf(await set(null, { age: { years: 40 }, citations: [] }))).toEqual(["REQUIRED"]);
    expect(await set(null, { age: { years: 75 }, citations: CITATIONS })).toMatchObject({
      record: { revision: 1 },
      userErrors: [],
    });
    expect(codesOf(await set(null, { age: { years: 76 } }))).toEqual(["STALE_REVISION"]);
    expect(await set(1, { age: { years: 76 } })).toMatchObject({ record: { revision: 2 }, userErrors: [] });
    const retract = (revision: number, reason: string) =>
      write(
        "retractBio",
        `$personId: ID!, $revision: Int!, $reason: String!`,
        { personId, revision, reason },
        "bio",
        "id",
      );
    const restore = (revision: number, to: number) =>
      write("restoreBio", `$personId: ID!, $revision: Int!, $to: Int!`, { personId, revision, to }, "bio", "id");
    expect(codesOf(await retract(1, "no"))).toEqual(["STALE_REVISION"]);
    expect(codesOf(await retract(2, "for the test"))).toEqual([]);
    expect(codesOf(await restore(3, 99))).toEqual(["NOT_FOUND"]);
    expect(await restore(3, 1)).toMatchObject({ record: { revision: 4 }, userErrors: [] });
  });
});

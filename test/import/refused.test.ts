import { Client } from "pg";
import { importFiles } from "./imports";
import type { Draft, Format } from "../../services/commands/import/format";
import { naturalId } from "../../services/runtime/records/identity";
import { createDatabases, type TestDatabases } from "../support/databases";

jest.setTimeout(120_000);

let databases: TestDatabases;
beforeAll(async () => {
  databases = await createDatabases();
});
afterAll(() => databases.drop());

const someoneWithBio = async (): Promise<string> => {
  const client = new Client({ connectionString: databases.people });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>("SELECT person_id::text AS id FROM bio ORDER BY 1 LIMIT 1");
    return rows[0]?.id ?? "";
  } finally {
    await client.end();
  }
};

/** A file of one draft a row. */
const importDrafts = (drafts: readonly Draft[]) => {
  const format: Format = {
    name: "drafts",
    about: "drafts for tests",
    collection: null,
    rows: async function* () {
      for (const [index] of drafts.entries()) {
        yield await Promise.resolve({ line: index + 1, locator: `row ${index + 1}`, raw: index });
      }
    },
    draftsOf: ({ raw }) => drafts.slice(Number(raw), Number(raw) + 1),
  };
  const file = { path: "drafts", name: "drafts", size: 1, text: () => Promise.reject(new Error("not read")) as never };
  return importFiles(databases, [file], { format });
};

const PEOPLE: readonly Draft[] = Array.from({ length: 9 }, (_, index) => ({
  type: "PERSON",
  id: naturalId("person", `refused:${index}`),
  given: { name: `Person ${index}`, nationalities: ["PAK"] },
}));

test("a row that the database refuses for good is rejected by itself, and all others come in", async () => {
  const personId = await someoneWithBio();
  const bio: Draft = {
    type: "BIO",
    id: naturalId("bio", "refused"),
    given: { personId, age: { years: 70, on: { edtf: "2025" } } },
  };
  const drafts = [...PEOPLE.slice(0, 4), bio, ...PEOPLE.slice(4)];
  const first = await importDrafts(drafts);
  expect(first.rows).toEqual({ created: 9, changed: 0, unchanged: 0, rejected: 1 });
  expect(first.told.rejected).toEqual([
    {
      ...{ file: "drafts", line: 5, locator: "row 5", row: 4 },
      reason: "The database doesn't take it: Another bio has the same personId.",
    },
  ]);
  const again = await importDrafts(drafts);
  expect(again.rows).toEqual({ created: 0, changed: 0, unchanged: 9, rejected: 1 });
});

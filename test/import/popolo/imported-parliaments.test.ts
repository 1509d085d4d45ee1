import { openInputFile } from "../../../services/commands/import/input-file";
import type { Format } from "../../../services/commands/import/format";
import { popoloFormat } from "../../../services/commands/import/popolo/popolo";
import { besideTheProject } from "../../support/beside-the-project";
import { createDatabases, type TestDatabases } from "../../support/databases";
import { startDossier, type Dossier } from "../../support/dossier";
import { importFiles } from "../imports";

jest.setTimeout(300_000);

const COUNTRIES = ["pakistan", "estonia", "ireland"];
const paths = COUNTRIES.flatMap(
  (country) => besideTheProject(`shared/data/popolo/${country}.json`, "bringing in the parliaments") ?? [],
);

let databases: TestDatabases;
let dossier: Dossier | undefined;
beforeAll(async () => {
  databases = await createDatabases();
});
afterAll(async () => {
  await dossier?.close();
  await databases.drop();
});

const bringIn = async () => {
  const files = await Promise.all(paths.map((path) => openInputFile(path)));
  return importFiles(databases, files, { format: popoloFormat() as unknown as Format });
};

const ask = async (query: string): Promise<Readonly<Record<string, never>>> => {
  dossier ??= await startDossier("in-process", databases);
  const answer = await dossier.ask(query);
  expect(answer.errors ?? []).toEqual([]);
  return answer.data as Readonly<Record<string, never>>;
};

it("are brought in whole, and a second time nothing changes", async () => {
  if (paths.length === 0) return;
  const first = await bringIn();
  expect(first.told.rejected).toEqual([]);
  expect(first.rows).toMatchObject({ created: first.read, changed: 0, unchanged: 0, rejected: 0 });
  const second = await bringIn();
  expect(second.rows).toMatchObject({ created: 0, changed: 0, unchanged: first.read, rejected: 0 });
});

it("have their members on a day, and not those of other terms", async () => {
  if (paths.length === 0) return;
  const { organizations } =
    (await ask(`{ organizations(first: 5, search: "Riigikogu", filter: { classifications: [LEGISLATURE] }) {
    nodes { name
      before: memberships(first: 1, on: "2014-06-01") { totalCount nodes { term { name } } }
      after: memberships(first: 1, on: "2016-06-01") { totalCount nodes { term { name } } } } } }`)) as unknown as {
      organizations: { nodes: readonly { before: Members; after: Members }[] };
    };
  const [riigikogu] = organizations.nodes;
  expect(riigikogu?.before.nodes[0]?.term.name).toBe("12th Riigikogu");
  expect(riigikogu?.after.nodes[0]?.term.name).toBe("13th Riigikogu");
  // A hundred and one seats; an end that nobody gave may still be to come.
  for (const { totalCount } of [riigikogu?.before, riigikogu?.after].filter((each) => each !== undefined)) {
    expect(totalCount).toBeGreaterThan(90);
    expect(totalCount).toBeLessThan(115);
  }
});

interface Members {
  readonly totalCount: number;
  readonly nodes: readonly { readonly term: { readonly name: string } }[];
}

it("have people who are found by their Urdu names", async () => {
  if (paths.length === 0) return;
  const { people } = (await ask(`{ people(first: 3, search: "آفتاب شیرپاؤ") { nodes { name } } }`)) as unknown as {
    people: { nodes: readonly { name: string }[] };
  };
  expect(people.nodes.map(({ name }) => name)).toContain("Aftab Ahmad Khan Sherpao");
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommandOn } from "../../commands/command";
import { besideTheProject } from "../../support/beside-the-project";
import { createDatabases, type TestDatabases } from "../../support/databases";
import { type Dossier, startDossier } from "../../support/dossier";

jest.setTimeout(300_000);

const FOLDER = besideTheProject("shared/data/historyatstate", "bringing in a century of visits and travels");
const filesIn = (folder: string): readonly string[] =>
  FOLDER === undefined ? [] : readdirSync(join(FOLDER, folder)).map((name) => join(FOLDER, folder, name));
const textOf = (paths: readonly string[]): string => paths.map((path) => readFileSync(path, "utf8")).join("\n");

let databases: TestDatabases;
let dossier: Dossier | undefined;
beforeAll(async () => {
  if (FOLDER !== undefined) databases = await createDatabases();
});
afterAll(async () => {
  await dossier?.close();
  if (FOLDER !== undefined) await databases.drop();
});

const account = (output: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...output.matchAll(/^(read|created|changed|unchanged|rejected): (\d+)$/gm)].map(
      ([, name = "", count]): [string, number] => [name, Number(count)],
    ),
  );

const ask = async (query: string) => {
  dossier ??= await startDossier("in-process", databases);
  const answer = await dossier.ask(query);
  expect(answer.errors).toBeUndefined();
  return answer.data as unknown;
};

(FOLDER === undefined ? describe.skip : describe)("the lists of the Office of the Historian, by the command", () => {
  test.each([
    ["hsg-visits", "visits", /<visit[ >]/g],
    ["hsg-travels", "travels", /<trip[ >]/g],
  ])("%s comes in whole, and a second time nothing changes", async (format, folder, row) => {
    const files = filesIn(folder);
    const rows = [...textOf(files).matchAll(row)].length;
    const nothing = { created: 0, changed: 0, unchanged: 0, rejected: 0 };
    const first = await runCommandOn(databases, "import", format, ...files);
    expect([first.code, account(first.output)]).toEqual([0, { ...nothing, read: rows, created: rows }]);
    const second = await runCommandOn(databases, "import", format, ...files);
    expect([second.code, account(second.output)]).toEqual([0, { ...nothing, read: rows, unchanged: rows }]);
  });

  test("Pakistan's visits to the United States by decade are as many as the file has", async () => {
    const data = (await ask(`{ visitCounts(by: [YEAR],
      filter: { from: ["PAK"], to: ["USA"], during: { from: "1947-01-01", to: "2016-12-31" } }) { year count } }`)) as {
      readonly visitCounts: readonly { readonly year: number; readonly count: number }[];
    };
    const decades = new Map<number, number>();
    for (const { year, count } of data.visitCounts) add(decades, year, count);
    const inFiles = new Map<number, number>();
    for (const visit of textOf(filesIn("visits"))
      .split(/<visit[ >]/)
      .slice(1)) {
      const year = Number(/<start-date>(\d{4})/.exec(visit)?.[1]);
      if (/<from[^>]*>Pakistan<\/from>/.test(visit)) add(inFiles, year, 1);
    }
    expect(inFiles.size).toBeGreaterThan(5);
    expect(decades).toEqual(inFiles);
  });

  test("every visit by a foreign head of state in 1961 is found by the role", async () => {
    const data = (await ask(`{ visits(first: 100, filter: { to: ["USA"], visitorRoles: [HEAD_OF_STATE],
      during: { from: "1961-01-01", to: "1961-12-31" } }) { totalCount nodes { visitors { label postRole } } } }`)) as {
      readonly visits: {
        readonly totalCount: number;
        readonly nodes: readonly {
          readonly visitors: readonly { readonly label: string; readonly postRole: string }[];
        }[];
      };
    };
    const { totalCount, nodes } = data.visits;
    expect(totalCount).toBe(nodes.length);
    const found = nodes.flatMap(({ visitors }) => visitors).filter(({ postRole }) => postRole === "HEAD_OF_STATE");
    const names = found.map(({ label }) => label).join("; ");
    for (const name of ["Ayub Khan", "Nkrumah", "Bourguiba", "Senghor", "Kekkonen"]) expect(names).toContain(name);
    for (const name of ["Nehru", "Macmillan", "Adenauer"]) expect(names).not.toContain(name);
  });
});

const add = (decades: Map<number, number>, year: number, count: number): void => {
  const decade = Math.floor(year / 10) * 10;
  decades.set(decade, (decades.get(decade) ?? 0) + count);
};

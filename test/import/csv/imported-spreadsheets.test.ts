import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvExport } from "../../../services/commands/export/csv/csv-export";
import { popoloExport } from "../../../services/commands/export/popolo/popolo-export";
import type { Format } from "../../../services/commands/import/format";
import { csvFormat } from "../../../services/commands/import/csv/csv";
import { openInputFile } from "../../../services/commands/import/input-file";
import { popoloFormat } from "../../../services/commands/import/popolo/popolo";
import { createDatabases, type TestDatabases } from "../../support/databases";
import { importFiles } from "../imports";
import { exportInto } from "../../export/exported-file";

jest.setTimeout(120_000);

let databases: TestDatabases;
let folder: string;
beforeAll(async () => {
  databases = await createDatabases();
  folder = await mkdtemp(join(tmpdir(), "dossier-csv-"));
});
afterAll(async () => {
  await databases.drop();
  await rm(folder, { recursive: true });
});

const bringIn = async (path: string, format: unknown) =>
  importFiles(databases, [await openInputFile(path)], { format: format as Format });

it("visits are brought in, and a second time nothing changes", async () => {
  const path = join(__dirname, "../fixtures/csv/visits.csv");
  const first = await bringIn(path, csvFormat());
  expect(first.told.rejected).toEqual([]);
  expect(first.rows).toMatchObject({ created: 3, changed: 0, unchanged: 0, rejected: 0 });
  const second = await bringIn(path, csvFormat());
  expect(second.rows).toMatchObject({ created: 0, changed: 0, unchanged: 3, rejected: 0 });
});

it.each([
  ["visits", csvExport],
  ["statements", csvExport],
  ["people", csvExport],
  ["memberships", csvExport],
  [null, popoloExport],
])("%s that were taken out change nothing when they are brought in", async (type, exporter) => {
  const path = join(folder, `${type ?? "all"}.${exporter.name}`);
  const count = await exportInto(path, databases, exporter, type);
  const { rows, read, told } = await bringIn(path, type === null ? popoloFormat() : csvFormat());
  expect(told.rejected).toEqual([]);
  expect(read).toBe(count);
  expect(rows).toMatchObject({ created: 0, changed: 0, unchanged: count, rejected: 0 });
});

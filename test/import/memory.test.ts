import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { writeVisitsFile } from "../bench/visits-file";
import { waitUntil } from "../faults/asking";
import { built } from "../support/built";
import { ROOT } from "../support/root";
import { createEmptyDatabases } from "../support/databases";
import { watchUsage } from "../support/process-usage";
import { startProgram } from "../support/programs";

jest.setTimeout(180_000);

/** What it takes is read from /proc, which only Linux has. */
const onLinux = process.platform === "linux" ? test : test.skip;

/** Statistics of the middle of an import, as autovacuum gathers them at a moment of its own, must not make its end slow. */
const analyzeMidway = async (url: string, visits: number): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await waitUntil(async () => (await countOf(client)) >= visits, 120_000);
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
};

const countOf = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ is_there: boolean }>("SELECT to_regclass('visit') IS NOT NULL AS is_there");
  if (!rows[0]?.is_there) return 0;
  return (await client.query<{ count: number }>("SELECT count(*)::integer AS count FROM visit")).rows[0]?.count ?? 0;
};

onLinux("a file of thousands of visits comes in with less than 300 MB of memory", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dossier-"));
  const databases = await createEmptyDatabases();
  try {
    const file = join(folder, "visits.csv");
    await writeVisitsFile(file, 6_000);
    const { PATH = "", HOME = "" } = process.env;
    const { geopolitics, people } = databases;
    const program = startProgram([...built("services/commands/import.ts"), "csv", file], {
      cwd: ROOT,
      env: { PATH, HOME, GEOPOLITICS_DATABASE_URL: geopolitics, PEOPLE_DATABASE_URL: people },
    });
    const watched = Promise.all([program.ended, watchUsage(program.pid)]);
    await analyzeMidway(geopolitics, 3_000);
    const [code, { megabytes }] = await watched;
    expect([code, program.output()]).toEqual([0, expect.stringContaining("created: 6000\n")]);
    expect(megabytes).toBeGreaterThan(50);
    expect(megabytes).toBeLessThan(300);
  } finally {
    await databases.drop();
    rmSync(folder, { recursive: true, force: true });
  }
});

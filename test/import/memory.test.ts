import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeVisitsFile } from "../bench/visits-file";
import { built } from "../support/built";
import { ROOT } from "../support/root";
import { createEmptyDatabases } from "../support/databases";
import { watchUsage } from "../support/process-usage";
import { startProgram } from "../support/programs";

jest.setTimeout(180_000);

/** What it takes is read from /proc, which only Linux has. */
const onLinux = process.platform === "linux" ? test : test.skip;

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
    const [code, { megabytes }] = await Promise.all([program.ended, watchUsage(program.pid)]);
    expect([code, program.output()]).toEqual([0, expect.stringContaining("created: 6000\n")]);
    expect(megabytes).toBeGreaterThan(50);
    expect(megabytes).toBeLessThan(300);
  } finally {
    await databases.drop();
    rmSync(folder, { recursive: true, force: true });
  }
});

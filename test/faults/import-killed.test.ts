import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { writeVisitsFile } from "../bench/visits-file";
import { runCommandOn, startCommandOn } from "../commands/command";
import { createDatabases, type TestDatabases } from "../support/databases";

jest.setTimeout(600_000);

const VISITS = 6_000;
const KILLS = 10;

let killed: TestDatabases;
let untouched: TestDatabases;
let folder: string;
beforeAll(async () => {
  killed = await createDatabases();
  untouched = await createDatabases();
  folder = mkdtempSync(join(tmpdir(), "dossier-killed-"));
});
afterAll(async () => {
  await killed.drop();
  await untouched.drop();
  rmSync(folder, { recursive: true });
});

test("an import killed at ten random moments and then run to its end has done what it does undisturbed", async () => {
  const file = join(folder, "visits.csv");
  await writeVisitsFile(file, VISITS);
  const after: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const program = startCommandOn(killed, "import", "csv", file);
    const before = await visitsIn(killed);
    const patience = 1_000 + Math.random() * 4_000;
    // Half of them not before something is written, so that they fall among the batches however busy the machine is.
    if (kill % 2 === 0) await sleep(patience);
    else for (let wait = 0; wait < 600 && (await visitsIn(killed)) === before; wait++) await sleep(50);
    program.kill("SIGKILL");
    await program.ended;
    after.push(await visitsIn(killed));
  }
  // The test has tried nothing where no kill fell between the first batch and the last.
  console.log(`visits that were there after each kill: ${after.join(", ")}`);
  expect(new Set(after).size).toBeGreaterThan(2);
  expect(after[0]).toBeLessThan(VISITS);

  const last = await runCommandOn(killed, "import", "csv", file);
  expect(last).toMatchObject({ code: 0, output: expect.stringContaining(`read: ${VISITS}`) as string });
  const undisturbed = await runCommandOn(untouched, "import", "csv", file);
  expect(undisturbed.output).toContain(`created: ${VISITS}`);
  expect(await exportOf(killed)).toEqual(await exportOf(untouched));
  expect(await runCommandOn(killed, "verify")).toMatchObject({ code: 0 });
});

const visitsIn = async ({ geopolitics }: TestDatabases): Promise<number> => {
  const client = new Client({ connectionString: geopolitics });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: string }>("SELECT count(*) FROM visit");
    return Number(rows[0]?.count);
  } finally {
    await client.end();
  }
};

/** Everything with its history, but for the moments at which it was written. */
const exportOf = async (databases: TestDatabases): Promise<readonly string[]> => {
  const out = join(folder, "export.ndjson");
  expect(await runCommandOn(databases, "export", "dossier", "--out", out)).toMatchObject({ code: 0 });
  return readFileSync(out, "utf8")
    .split("\n")
    .map((line) => line.replaceAll(/"madeAt":"[^"]*"/g, '"madeAt":""'));
};

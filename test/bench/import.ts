/**
 * The time and the memory that an import of many visits takes, beside a plain COPY of the same rows.
 *
 *   node --import tsx test/bench/import.ts [rows]
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "../../services/runtime/database/embedded/embedded-postgres";
import { built } from "../support/built";
import { ROOT } from "../support/root";
import { startProgram } from "../support/programs";
import { cpuSecondsOf, type Usage, watchUsage } from "../support/process-usage";
import { plainCopy, rowCounts } from "./plain-copy";
import { writeVisitsFile } from "./visits-file";

const MOST_MEGABYTES = 300;
const MOST_TIMES = 12;

interface Measured extends Usage {
  readonly seconds: number;
  readonly output: string;
}

const bench = async (rows: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "dossier-bench-"));
  const cluster = await startEmbeddedPostgres({
    directory: join(folder, "data"),
    databases: ["geopolitics", "people"],
  });
  try {
    const { geopolitics = "", people = "" } = cluster.urls;
    const urls = [geopolitics, people];
    const file = join(folder, "visits.csv");
    await writeVisitsFile(file, rows);
    // Makes the databases ready, with what all of them have.
    const first = join(folder, "first.csv");
    await writeVisitsFile(first, 1);
    await measure(["import", "csv", first, "--dry-run"], urls);
    const before = await Promise.all(urls.map(rowCounts));
    const server = serverCpuSeconds(folder);
    const imported = await measure(["import", "csv", file], urls);
    const serverSeconds = serverCpuSeconds(folder) - server;
    tell(imported.output);
    const after = await Promise.all(urls.map(rowCounts));
    let [seconds, copied, bytes] = [0, 0, 0];
    for (const [at, url] of urls.entries()) {
      const filled = [...(after[at] ?? [])].filter(([name, count]) => count > (before[at]?.get(name) ?? 0));
      for (const [name, count] of filled) tell(`  ${name}: ${count} rows`);
      const copy = await plainCopy(
        url,
        filled.map(([name]) => name),
        folder,
      );
      seconds += copy.seconds;
      copied += copy.rows;
      bytes += copy.bytes;
    }
    const times = imported.seconds / seconds;
    tell(
      `import: ${imported.seconds.toFixed(1)} s (CPU: importer ${imported.cpuSeconds.toFixed(1)} s, server ${serverSeconds.toFixed(1)} s)`,
    );
    tell(`plain COPY: ${seconds.toFixed(1)} s for ${copied} rows, ${(bytes / 1e6).toFixed(0)} MB`);
    tell(`ratio: ${times.toFixed(1)} (at most ${MOST_TIMES})`);
    tell(`peak memory of the importer: ${imported.megabytes.toFixed(0)} MB (at most ${MOST_MEGABYTES})`);
    if (times > MOST_TIMES || imported.megabytes > MOST_MEGABYTES) process.exitCode = 1;
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Runs a command of ours by itself, as an operator does. */
const measure = async (words: readonly string[], [geopolitics, people]: readonly string[]): Promise<Measured> => {
  const { PATH = "", HOME = "", BENCH_NODE_OPTIONS = "" } = process.env;
  const env = { PATH, HOME, GEOPOLITICS_DATABASE_URL: geopolitics, PEOPLE_DATABASE_URL: people };
  const [command = "", ...rest] = words;
  const options = command === "import" ? BENCH_NODE_OPTIONS.split(" ").filter(Boolean) : [];
  const begunAt = performance.now();
  const program = startProgram([...built(`services/commands/${command}.ts`, ...options), ...rest], { cwd: ROOT, env });
  const watched = watchUsage(program.pid);
  const code = await program.ended;
  const seconds = (performance.now() - begunAt) / 1_000;
  const usage = await watched;
  if (code !== 0) throw new Error(`${command} ended with ${String(code)}:\n${program.output()}`);
  return { seconds, ...usage, output: program.output() };
};

/** Of the cluster, and of all its processes that have come to their end. */
const serverCpuSeconds = (folder: string): number => {
  const [pid = ""] = readFileSync(join(folder, "data/postgres/postmaster.pid"), "utf8").split("\n");
  return cpuSecondsOf(Number(pid), 4);
};

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

void bench(Number(process.argv[2] ?? 100_000));

/**
 * Dossier beside its rivals on the same data, in turns. `npm run bench -- --help` tells the options.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { NODE_PROGRAM } from "./contestants/server-process";
import { workloadsOf } from "./load/requests";
import { type Options, readOptions, USAGE } from "./options";
import { barLines } from "./report/bars";
import { chartOf } from "./report/chart";
import { growthTable, memoryTable, tables } from "./report/table";
import { inArena } from "./run/arena";
import { measureGrowth } from "./run/growth";
import { measureMemory } from "./run/memory";
import { runRounds } from "./run/rounds";

const RESULTS = join(__dirname, "results");
const GROWN_FROM = 10_000;

const tell = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (text: string): void => void process.stdout.write(`${text}\n`);

const benchSpeed = async (options: Options): Promise<void> => {
  const { visits, contestants, traffic, data: dataFolder, rounds, seconds, connections } = options;
  const workloads = [...new Set(traffic.flatMap(workloadsOf))];
  const { slices, megabytes } = await inArena({ visits, contestants, workloads, dataFolder, tell }, (arena) =>
    runRounds(arena, { traffic, rounds, seconds, connections, tell }),
  );
  const bars = barLines(slices);
  print(tables(slices, megabytes, contestants, bars));
  const run = runOf(options);
  writeResult("speed.json", { run, bars, megabytes, slices });
  const where = `${visits} visits, ${connections} clients, ${rounds} ${rounds === 1 ? "turn" : "turns"} of ${seconds} s, ${run.machine}`;
  writeFileSync(join(RESULTS, "speed.svg"), chartOf(slices, traffic, contestants, where));
};

const benchGrowth = async (options: Options): Promise<void> => {
  const { visits, contestants, data: dataFolder, rounds, seconds, connections } = options;
  const sizes = [GROWN_FROM, Math.max(visits, GROWN_FROM)] as const;
  const grown = await measureGrowth({ visits: sizes, contestants, rounds, seconds, connections, dataFolder, tell });
  print(growthTable(grown, sizes));
  writeResult("growth.json", { run: runOf(options), grown });
};

const benchMemory = async (options: Options): Promise<void> => {
  const { visits, contestants, data: dataFolder, connections, distinct: operations } = options;
  const lines = await measureMemory({ visits, contestants, dataFolder, operations, connections, tell });
  print(memoryTable(lines));
  writeResult("memory.json", { run: runOf(options), lines });
};

/** What a result has to say of how it came about. */
const runOf = ({ visits, rounds, seconds, connections }: Options) => ({
  ...{ at: new Date().toISOString(), visits, rounds, seconds, connections, node: nodeVersion() },
  machine: `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
});

/** Of the contestants. */
const nodeVersion = (): string => execFileSync(NODE_PROGRAM, ["--version"], { encoding: "utf8" }).trim();

const writeResult = (name: string, result: object): void => {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, name), `${JSON.stringify(result, null, 2)}\n`);
  tell(`written to test/bench/results/${name}`);
};

const main = async (): Promise<void> => {
  if (process.argv.includes("--help")) {
    print(USAGE);
    return;
  }
  const options = optionsOrNone(process.argv.slice(2));
  if (options === undefined) return;
  if (options.only === "growth") await benchGrowth(options);
  else if (options.only === "memory") await benchMemory(options);
  else await benchSpeed(options);
};

/** What is wrong with them needs no stack to be understood. */
const optionsOrNone = (words: readonly string[]): Options | undefined => {
  try {
    return readOptions(words);
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
    return undefined;
  }
};

main().then(
  () => process.exit(),
  (error: unknown) => {
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  },
);

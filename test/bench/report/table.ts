import type { Contestant } from "../contestants/contestant";
import type { Grown } from "../run/growth";
import { type Slice, spreadOf } from "../run/measured";
import type { MemoryLine } from "../run/memory";
import { type BarLine, rounded, withSpread } from "./bars";

/** For a terminal: a table for each workload, and one of what was to be reached. */
export const tables = (
  slices: readonly Slice[],
  megabytes: readonly { readonly contestant: string; readonly megabytes: number }[],
  contestants: readonly Contestant[],
  bars: readonly BarLine[],
): string => {
  const parts = [...new Set(slices.map(({ traffic }) => traffic))].map((traffic) =>
    tableOf(
      [traffic, "answers/s (least–most)", "p50 ms", "p99 ms", "CPU ms", "PostgreSQL ms", "SQL", "kB"],
      contestants.flatMap(({ name }) => {
        const own = slices.filter((slice) => slice.traffic === traffic && slice.contestant === name);
        return own.length === 0 ? [] : [rowOf(name, own)];
      }),
    ),
  );
  const memory = tableOf(
    ["memory", "peak MB of all its processes", ""],
    contestants.map(({ name, description }) => [
      name,
      (megabytes.find(({ contestant }) => contestant === name)?.megabytes ?? NaN).toFixed(0),
      description,
    ]),
  );
  return [...parts, memory, ...(bars.length > 0 ? [barTable(bars)] : [])].join("\n\n");
};

const rowOf = (name: string, slices: readonly Slice[]): readonly string[] => {
  const median = (read: (slice: Slice) => number): string => rounded(spreadOf(slices.map(read)).median);
  return [
    name,
    withSpread(spreadOf(slices.map(({ answersPerSecond }) => answersPerSecond))),
    median(({ p50 }) => p50),
    median(({ p99 }) => p99),
    median(({ cpuPerAnswer }) => cpuPerAnswer),
    median(({ serverCpuPerAnswer }) => serverCpuPerAnswer),
    median(({ statementsPerAnswer }) => statementsPerAnswer),
    median(({ bytesPerAnswer }) => bytesPerAnswer / 1_000),
  ];
};

const barTable = (bars: readonly BarLine[]): string =>
  tableOf(
    ["ratio of answers/s, median of rounds (least–most)", "at least", "mean", "", "by workload"],
    bars.map(({ title, least, mean, isMet, ratios }) => [
      title,
      String(least),
      rounded(mean),
      isMet ? "met" : "not met",
      ratios.map(({ traffic, ratio }) => `${traffic} ${withSpread(ratio)}`).join(", "),
    ]),
  );

/** Columns of one width each. */
export const tableOf = (heading: readonly string[], rows: readonly (readonly string[])[]): string => {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) => (row[column] ?? "").padEnd(width))
      .join("  ")
      .trimEnd();
  return [line(heading), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
};

const MOST_GROWTH = 1.5;

export const growthTable = (grown: readonly Grown[], [small, large]: readonly [number, number]): string =>
  tableOf(
    ["p50 in ms", "", `${small} visits`, `${large} visits`, "ratio", `at most ${MOST_GROWTH}`],
    grown.map((line) => [
      line.contestant,
      line.traffic,
      withSpread(line.small),
      withSpread(line.large),
      withSpread(line.ratio),
      line.ratio.median <= MOST_GROWTH ? "met" : "not met",
    ]),
  );

/** What the collector of garbage leaves for later goes up and down by as much. */
const FLAT = 1.1;

export const memoryTable = (lines: readonly MemoryLine[]): string =>
  tableOf(
    ["memory", "MB, from the first look to the last", "last third ÷ the third before", `flat: at most ${FLAT}`],
    lines.map(({ contestant, looks, ratio }) => [
      contestant,
      looks.map(({ megabytes }) => megabytes.toFixed(0)).join(" "),
      rounded(ratio),
      ratio <= FLAT ? "met" : "not met",
    ]),
  );

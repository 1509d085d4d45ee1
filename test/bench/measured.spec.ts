import { barLines } from "./report/bars";
import { ratioOf, type Slice, spreadOf } from "./run/measured";

const slice = (contestant: string, traffic: string, round: number, answersPerSecond: number): Slice => ({
  ...{ contestant, traffic, round, answersPerSecond },
  ...{ p50: 1, p99: 2, cpuPerAnswer: 1, serverCpuPerAnswer: 1, statementsPerAnswer: 1, bytesPerAnswer: 1 },
});

describe("what a benchmark measured", () => {
  it("has a middle, a least and a greatest", () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, greatest: 3 });
    expect(spreadOf([4, 1, 2, 3])).toEqual({ median: 2.5, least: 1, greatest: 4 });
  });

  it("compares what ran in the same round", () => {
    const slices = [
      ...[slice("dossier", "article", 1, 100), slice("hive", "article", 1, 50)],
      ...[slice("dossier", "article", 2, 10), slice("hive", "article", 2, 10)],
      slice("dossier", "article", 3, 7),
    ];
    expect(ratioOf(slices, "article", "dossier", "hive")).toEqual({ median: 1.5, least: 1, greatest: 2 });
    expect(ratioOf(slices, "article", "dossier", "stock")).toBeUndefined();
  });

  it("reaches what was to be reached only where each workload does", () => {
    const hive = [slice("hive", "article", 1, 10), slice("hive", "person", 1, 10), slice("hive", "mutation", 1, 1_000)];
    const met = [...hive, slice("dossier", "article", 1, 15), slice("dossier", "person", 1, 40)];
    expect(barLines(met)).toMatchObject([
      { title: expect.stringContaining("Hive") as string, isMet: true, mean: Math.sqrt(6) },
    ]);
    expect(barLines([...met, slice("dossier", "search", 1, 14), slice("hive", "search", 1, 10)])).toMatchObject([
      { isMet: false },
    ]);
    expect(barLines([slice("dossier", "article", 1, 15)])).toEqual([]);
  });
});

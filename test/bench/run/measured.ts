/** What one turn of a contestant gave. */
export interface Slice {
  readonly contestant: string;
  readonly traffic: string;
  readonly round: number;
  readonly answersPerSecond: number;
  /** In milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** In milliseconds, of the contestant's processes and of PostgreSQL's. */
  readonly cpuPerAnswer: number;
  readonly serverCpuPerAnswer: number;
  readonly statementsPerAnswer: number;
  readonly bytesPerAnswer: number;
}

/** The middle of some values, with the least and the greatest of them. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly greatest: number;
}

export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const at = (index: number): number => sorted[index] ?? NaN;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    least: at(0),
    greatest: at(sorted.length - 1),
  };
};

/** By contestant and round, so that what is compared ran within the same minute. */
export const ratioOf = (slices: readonly Slice[], traffic: string, one: string, other: string): Spread | undefined => {
  const of = (contestant: string): ReadonlyMap<number, number> =>
    new Map(
      slices
        .filter((slice) => slice.traffic === traffic && slice.contestant === contestant)
        .map(({ round, answersPerSecond }) => [round, answersPerSecond]),
    );
  const [ones, others] = [of(one), of(other)];
  const ratios = [...ones].flatMap(([round, value]) => {
    const against = others.get(round);
    return against === undefined ? [] : [value / against];
  });
  return ratios.length === 0 ? undefined : spreadOf(ratios);
};

import { ratioOf, type Slice, type Spread } from "../run/measured";

/** What Dossier has set itself: a ratio of answers a second. */
interface Bar {
  readonly title: string;
  readonly traffic: "every read" | "mixed";
  readonly one: string;
  readonly other: string;
  readonly least: number;
}

const BARS: readonly Bar[] = [
  {
    title: "cold: Dossier ÷ Hive Gateway, Rust planner",
    traffic: "every read",
    one: "dossier",
    other: "hive",
    least: 1.5,
  },
  {
    title: "cold: Dossier ÷ Apollo Gateway over HTTP",
    traffic: "every read",
    one: "dossier",
    other: "stock",
    least: 2,
  },
  { title: "cold: Dossier ÷ PostGraphile 5", traffic: "every read", one: "dossier", other: "postgraphile", least: 1 },
  { title: "cold: Dossier ÷ plain SQL", traffic: "every read", one: "dossier", other: "plain-sql", least: 0.4 },
  {
    title: "warm: Dossier ÷ PostGraphile 5",
    traffic: "every read",
    one: "dossier-warm",
    other: "postgraphile",
    least: 6,
  },
  {
    title: "mixed, 98 % reads: Dossier ÷ PostGraphile 5",
    traffic: "mixed",
    one: "dossier-warm",
    other: "postgraphile",
    least: 2,
  },
];

export interface BarLine {
  readonly title: string;
  readonly least: number;
  readonly isMet: boolean;
  /** By workload; over all of them their geometric mean. */
  readonly ratios: readonly { readonly traffic: string; readonly ratio: Spread }[];
  readonly mean: number;
}

/** Those that what was measured says something of. */
export const barLines = (slices: readonly Slice[]): readonly BarLine[] =>
  BARS.flatMap(({ title, traffic, one, other, least }) => {
    const measured = [...new Set(slices.map((slice) => slice.traffic))];
    const wanted = measured.filter((name) =>
      traffic === "mixed" ? name === "mixed" : !["mixed", "mutation"].includes(name),
    );
    const ratios = wanted.flatMap((name) => {
      const ratio = ratioOf(slices, name, one, other);
      return ratio === undefined ? [] : [{ traffic: name, ratio }];
    });
    if (ratios.length === 0) return [];
    const mean = Math.exp(ratios.reduce((sum, { ratio }) => sum + Math.log(ratio.median), 0) / ratios.length);
    return [{ title, least, ratios, mean, isMet: ratios.every(({ ratio }) => ratio.median >= least) }];
  });

export const rounded = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

export const withSpread = ({ median, least, greatest }: Spread): string =>
  `${rounded(median)} (${rounded(least)}–${rounded(greatest)})`;

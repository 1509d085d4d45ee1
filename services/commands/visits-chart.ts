import { init } from "echarts";

/** What the operation visits-by-year answers. */
export interface VisitsByYear {
  readonly countries: { readonly nodes: readonly Country[] };
  readonly visitCounts: readonly {
    readonly year: number | null;
    readonly to: { readonly code: string } | null;
    readonly count: number;
  }[];
}

interface Country {
  readonly code: string;
  readonly name: string;
}

/**
 * Visits between two states as an SVG, 800 by 400 pixels: a bar a year, without gaps between the first and the last, those
 * to the one state upon those to the other. Undated visits have a bar of their own at the end.
 */
export const drawVisitsByYear = ({ countries: { nodes: countries }, visitCounts }: VisitsByYear): string => {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: 800, height: 400 });
  const years = yearsOf(visitCounts);
  const total = visitCounts.reduce((sum, { count }) => sum + count, 0);
  const countOf = (year: number | null, isTo: (code: string | undefined) => boolean): number =>
    visitCounts.filter((each) => each.year === year && isTo(each.to?.code)).reduce((sum, { count }) => sum + count, 0);
  const isElsewhere = (code: string | undefined): boolean => countries.every((country) => country.code !== code);
  const series = [
    ...countries.map(({ code, name }) => ({ name: `to ${name}`, isTo: (to: string | undefined) => to === code })),
    { name: "to an unknown place", isTo: isElsewhere },
  ].map(({ name, isTo }) => ({ name, data: years.map((year) => countOf(year, isTo)) }));
  chart.setOption({
    animation: false,
    color: COLOURS,
    textStyle: { fontFamily: "sans-serif" },
    title: {
      text: `Visits between ${countries.map(({ name }) => name).join(" and ")}, by year`,
      subtext: total === 1 ? "1 visit that took place" : `${total} visits that took place`,
      left: "center",
    },
    legend: { bottom: 0, itemGap: 24 },
    grid: { top: 85, left: 50, right: 30, bottom: 60 },
    xAxis: { type: "category", data: years.map((year) => (year === null ? "undated" : String(year))) },
    yAxis: { type: "value", minInterval: 1 },
    series: series
      .filter(({ data }, index) => index < countries.length || data.some((count) => count > 0))
      .map((each) => ({ ...each, type: "bar" as const, stack: "visits", barMaxWidth: 60 })),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
};

/** Blue and orange, which nobody takes for one another (Okabe and Ito), and grey. */
const COLOURS = ["#0072b2", "#e69f00", "#999999"];

/** Every year from the first to the last, and null for the undated where there are any. */
const yearsOf = (counts: VisitsByYear["visitCounts"]): readonly (number | null)[] => {
  const years = counts.map(({ year }) => year).filter((year) => year !== null);
  const first = Math.min(...years);
  const span = years.length === 0 ? 0 : Math.max(...years) - first + 1;
  const undated = counts.some(({ year }) => year === null) ? [null] : [];
  return [...Array.from({ length: span }, (_, index) => first + index), ...undated];
};

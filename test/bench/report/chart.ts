import type { Contestant } from "../contestants/contestant";
import { titleOf, type Traffic } from "../load/requests";
import { type Slice, spreadOf } from "../run/measured";
import { rounded } from "./bars";

const [WIDTH, BAR, GAP, NAMES, VALUES] = [860, 16, 4, 170, 150];
const HEAD = 64;
const TITLE = 30;

/** Answers a second of every contestant, a block for each workload, as an SVG that can be read on light and on dark. */
export const chartOf = (
  slices: readonly Slice[],
  traffic: readonly Traffic[],
  contestants: readonly Contestant[],
  subtitle: string,
): string => {
  const blocks = traffic.flatMap((each) => {
    const name = each === "mixed" ? each : each.name;
    const own = slices.filter((slice) => slice.traffic === name);
    return own.length === 0 ? [] : [{ title: titleOf(each), bars: barsOf(own, contestants) }];
  });
  let y = HEAD;
  const drawn = blocks.map(({ title, bars }) => {
    const most = Math.max(...bars.map(({ greatest }) => greatest));
    const top = y;
    y += TITLE + bars.length * (BAR + GAP);
    const scale = (WIDTH - NAMES - VALUES) / most;
    return [
      `<text class="title" x="0" y="${top + 20}">${escaped(title)}</text>`,
      ...bars.map((bar, index) => barOf(bar, top + TITLE + index * (BAR + GAP), scale)),
    ].join("\n");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 -16 ${WIDTH + 32} ${y + 32}" role="img" aria-labelledby="what">
<title id="what">Answers a second, by workload and contestant</title>
<style>${STYLE}</style>
<rect class="page" x="-16" y="-16" width="${WIDTH + 32}" height="${y + 32}"/>
<text class="head" x="0" y="16">Answers a second: more is better</text>
<text x="0" y="38">${escaped(subtitle)}</text>
${drawn.join("\n")}
</svg>
`;
};

interface Bar {
  readonly name: string;
  readonly median: number;
  readonly least: number;
  readonly greatest: number;
}

const barsOf = (slices: readonly Slice[], contestants: readonly Contestant[]): readonly Bar[] =>
  contestants.flatMap(({ name }) => {
    const own = slices.filter(({ contestant }) => contestant === name);
    return own.length === 0 ? [] : [{ name, ...spreadOf(own.map(({ answersPerSecond }) => answersPerSecond)) }];
  });

/** A bar as long as the median, and a line from the least to the greatest. */
const barOf = ({ name, median, least, greatest }: Bar, y: number, scale: number): string => {
  const at = (value: number): string => (NAMES + value * scale).toFixed(1);
  const middle = y + BAR / 2;
  const kind = name.startsWith("dossier") ? "own" : name === "plain-sql" ? "limit" : "rival";
  return `<text class="name" x="${NAMES - 10}" y="${y + 12}">${escaped(name)}</text>
<rect class="${kind}" x="${NAMES}" y="${y}" width="${Math.max(1, median * scale).toFixed(1)}" height="${BAR}" rx="2"/>
<line x1="${at(least)}" x2="${at(greatest)}" y1="${middle}" y2="${middle}"/>
<text x="${(NAMES + greatest * scale + 8).toFixed(1)}" y="${y + 12}">${rounded(median)}</text>`;
};

const STYLE = `
.page { fill: #ffffff } text { font: 13px system-ui, sans-serif; fill: #1f2328 } .head { font-size: 17px; font-weight: 600 }
.title { font-weight: 600 } .name { text-anchor: end } .own { fill: #1a6fb5 } .rival { fill: #a2a9b1 } .limit { fill: #d9a441 }
line { stroke: #1f2328; stroke-width: 1.5 }
@media (prefers-color-scheme: dark) { .page { fill: #0d1117 } text { fill: #e6edf3 } .own { fill: #4ea1e8 }
.rival { fill: #6e7681 } line { stroke: #e6edf3 } }`;

const escaped = (text: string): string => text.replace(/[<&>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

import type { Contestant } from "../contestants/contestant";
import { compareAnswers } from "../load/compare";
import type { Traffic } from "../load/requests";
import { ARTICLE } from "../workloads/article";
import { TIMELINE } from "../workloads/timeline";
import { type Arena, type Entrant, inArena } from "./arena";
import { type Slice, type Spread, spreadOf } from "./measured";
import { turn, warmUp } from "./rounds";

const PAGES = [ARTICLE, TIMELINE];

interface Growth {
  /** The smaller world and the larger one. */
  readonly visits: readonly [number, number];
  readonly contestants: readonly Contestant[];
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  /** Each world has a folder of its own in it; undefined throws the data away. */
  readonly dataFolder: string | undefined;
  readonly tell: (line: string) => void;
}

export interface Grown {
  readonly contestant: string;
  readonly traffic: string;
  /** Milliseconds, of the middle answer. */
  readonly small: Spread;
  readonly large: Spread;
  readonly ratio: Spread;
}

/** The same pages where there is little and where there is very much, in turns: both worlds are served at once. */
export const measureGrowth = ({
  visits,
  contestants,
  dataFolder,
  tell,
  ...asked
}: Growth): Promise<readonly Grown[]> => {
  const needsOf = (count: number) => ({
    ...{ visits: count, contestants, workloads: PAGES, tell },
    dataFolder: dataFolder === undefined ? undefined : `${dataFolder}/${count}`,
  });
  const [small, large] = visits;
  return inArena(needsOf(small), (one) =>
    inArena(needsOf(large), (other) => takeTurns(one, other, { ...asked, tell })),
  );
};

const takeTurns = async (
  small: Arena,
  large: Arena,
  { rounds, seconds, connections, tell }: Pick<Growth, "rounds" | "seconds" | "connections" | "tell">,
): Promise<readonly Grown[]> => {
  const grown: Grown[] = [];
  for (const page of PAGES) {
    for (const arena of [small, large]) await compare(arena, page);
    for (const [index, { contestant }] of small.entrants.entries()) {
      const slices: (readonly [Slice, Slice])[] = [];
      // So that no page is read from the disk for the first time while the clock runs.
      for (const arena of [small, large]) await warmUp(arena, entrantOf(arena, index), page, connections, true);
      for (let round = 1; round <= rounds; round++) {
        const of = (arena: Arena): Promise<Slice> =>
          turn(arena, entrantOf(arena, index), page, { seconds, connections, round });
        slices.push([await of(small), await of(large)]);
      }
      tell(`  ${page.name} of ${contestant.name} is measured`);
      grown.push({
        contestant: contestant.name,
        traffic: page.name,
        small: spreadOf(slices.map(([one]) => one.p50)),
        large: spreadOf(slices.map(([, other]) => other.p50)),
        ratio: spreadOf(slices.map(([one, other]) => other.p50 / one.p50)),
      });
    }
  }
  return grown;
};

const entrantOf = ({ entrants }: Arena, index: number): Entrant => {
  const entrant = entrants[index];
  if (!entrant) throw new Error(`There is no contestant ${index}.`);
  return entrant;
};

const compare = ({ entrants, data }: Arena, page: Exclude<Traffic, "mixed">): Promise<void> =>
  compareAnswers(
    entrants.map(({ contestant, running }) => ({ name: contestant.name, running })),
    page,
    data,
  );

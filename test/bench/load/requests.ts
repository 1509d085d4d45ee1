import type { RunningContestant, SentRequest } from "../contestants/contestant";
import { MUTATION } from "../workloads/mutation";
import type { Workload, WorkloadData } from "../workloads/workload";
import { READS } from "../workloads/workloads";

/** What a slice of the clock sends: one workload, or reads of all kinds with some writes among them. */
export type Traffic = Workload | "mixed";

export const nameOf = (traffic: Traffic): string => (traffic === "mixed" ? "mixed" : traffic.name);
export const titleOf = (traffic: Traffic): string => (traffic === "mixed" ? "mixed, 98 % reads" : traffic.title);
export const workloadsOf = (traffic: Traffic): readonly Workload[] =>
  traffic === "mixed" ? [...READS, MUTATION] : [traffic];

/** One in so many of the mixed load is a write. */
const WRITE_IN = 50;
const MIXED = 8_000;

/**
 * The requests of one slice. Each is somebody else's page than the one before it; where a slice is longer than the list, it
 * begins anew.
 * @param seed gives each slice an order of its own, the same for every contestant
 */
export const requestsOf = (
  traffic: Traffic,
  contestant: RunningContestant,
  data: WorkloadData,
  seed: number,
): readonly SentRequest[] => {
  const random = randomBy(seed);
  if (traffic !== "mixed") {
    const requests = traffic.variables(data).map((variables) => contestant.request(traffic, variables));
    return shuffled(repeated(requests), random);
  }
  const reads = READS.map((workload) =>
    workload.variables(data).map((variables) => contestant.request(workload, variables)),
  );
  const writes = MUTATION.variables(data).map((variables) => contestant.request(MUTATION, variables));
  return Array.from({ length: MIXED }, (_, index): SentRequest => {
    if (random() < 1 / WRITE_IN) return at(writes, index % writes.length);
    const pages = at(reads, Math.floor(random() * reads.length));
    return at(pages, popular(pages.length, random));
  });
};

/**
 * Which page is read: by Zipf's law, which visits of web pages follow: the second half as often as the first, the third a
 * third as often.
 */
const popular = (count: number, random: () => number): number =>
  Math.min(count - 1, Math.floor((count + 1) ** random()) - 1);

/** Every connection needs some of its own. */
const FEWEST = 100;
const repeated = <Item>(items: readonly Item[]): readonly Item[] =>
  Array.from({ length: Math.ceil(FEWEST / items.length) }, () => items).flat();

const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index];
  if (item === undefined) throw new Error(`There is no item ${index} of ${items.length}.`);
  return item;
};

const shuffled = <Item>(items: readonly Item[], random: () => number): readonly Item[] =>
  items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

/** From 0 to 1, the same for the same seed (mulberry32). */
const randomBy = (seed: number): (() => number) => {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

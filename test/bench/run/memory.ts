import type { Contestant } from "../contestants/contestant";
import type { Workload } from "../workloads/workload";
import { heldMegabytes } from "../load/usage";
import { inArena } from "./arena";

/** So often the memory is looked at. */
const LOOKS = 50;

interface MemoryRun {
  readonly visits: number;
  readonly contestants: readonly Contestant[];
  readonly operations: number;
  readonly connections: number;
  readonly dataFolder: string | undefined;
  readonly tell: (line: string) => void;
}

export interface MemoryLine {
  readonly contestant: string;
  /** What all its processes held in megabytes, after each so many operations. */
  readonly looks: readonly { readonly operations: number; readonly megabytes: number }[];
  /** The mean of the last third by that of the third before it. */
  readonly ratio: number;
}

/** Sends operations of which none is like another through all the caches of a gateway, and looks at its memory. */
export const measureMemory = ({ operations, connections, tell, ...needs }: MemoryRun): Promise<readonly MemoryLine[]> =>
  inArena({ ...needs, workloads: [], tell }, async ({ entrants, generator }) => {
    const lines: MemoryLine[] = [];
    const atOnce = Math.ceil(operations / LOOKS);
    for (const { contestant, running } of entrants) {
      const looks: { operations: number; megabytes: number }[] = [];
      for (let sent = 0; sent < operations; sent += atOnce) {
        const amount = Math.min(atOnce, operations - sent);
        const requests = Array.from({ length: amount }, (_, index) => running.request(unlike(sent + index), {}));
        await generator.send({ origin: running.origin, requests, connections, seconds: 0, amount });
        looks.push({ operations: sent + amount, megabytes: heldMegabytes(running.processIds) });
        tell(`  ${contestant.name}: ${(looks.at(-1)?.megabytes ?? 0).toFixed(0)} MB after ${sent + amount} operations`);
      }
      lines.push({ contestant: contestant.name, looks, ratio: ratioOf(looks.map(({ megabytes }) => megabytes)) });
    }
    return lines;
  });

/** An operation that nobody has sent before, of fields of both services. */
const unlike = (number: number): Workload => ({
  ...{ name: "unlike", title: "unlike", writes: false, variables: () => [{}] },
  operation: `query Unlike${number} { country(code: "PAK") { code name${number}: name visits(first: 2) { nodes {
    id kind${number}: kind visitors { label${number}: label party { __typename ... on Person { id name${number}: name } } } } } } }`,
});

const ratioOf = (megabytes: readonly number[]): number => {
  const third = Math.ceil(megabytes.length / 3);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return mean(megabytes.slice(-third)) / mean(megabytes.slice(-2 * third, -third));
};

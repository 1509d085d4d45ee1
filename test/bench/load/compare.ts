import { isDeepStrictEqual } from "node:util";
import type { RunningContestant } from "../contestants/contestant";
import type { Workload, WorkloadData } from "../workloads/workload";

/** So many pages of each workload are compared. */
const SAMPLE = 12;

export interface Compared {
  readonly name: string;
  readonly running: RunningContestant;
}

/**
 * Asks all for the same and compares what they answer with the first one's answers.
 * @throws at the first difference, with where it is
 */
export const compareAnswers = async (
  contestants: readonly Compared[],
  workload: Workload,
  data: WorkloadData,
): Promise<void> => {
  const [first, ...others] = contestants;
  if (!first) return;
  const all = workload.variables(data);
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  for (let index = 0; index < all.length && index < step * SAMPLE; index += step) {
    const variables = all[index] ?? {};
    const expected = await answerOf(first, workload, variables);
    for (const other of others) {
      const difference = differenceOf(expected, await answerOf(other, workload, variables), []);
      if (difference === undefined) continue;
      throw new Error(
        `${other.name} answers ${workload.name} otherwise than ${first.name} for ${JSON.stringify(variables)}: ${difference}`,
      );
    }
  }
};

const answerOf = async ({ running, name }: Compared, workload: Workload, variables: object): Promise<unknown> => {
  const { path, headers, body } = running.request(workload, variables);
  const response = await fetch(running.origin + path, { method: "POST", headers, body });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${name} answers ${workload.name} with status ${response.status}: ${text.slice(0, 2_000)}`);
  const answer = running.read(workload, text);
  return workload.comparable ? workload.comparable(answer) : answer;
};

/** Where two answers differ first, in words; undefined where they don't. The order of an object's fields says nothing. */
const differenceOf = (expected: unknown, found: unknown, path: readonly string[]): string | undefined => {
  if (isDeepStrictEqual(expected, found)) return undefined;
  if (isObject(expected) && isObject(found) && Array.isArray(expected) === Array.isArray(found)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      const difference = differenceOf(expected[key], found[key], [...path, key]);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  return `at ${path.join(".")} ${short(found)}, not ${short(expected)}`;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const short = (value: unknown): string => ((JSON.stringify(value) as string | undefined) ?? "nothing").slice(0, 300);

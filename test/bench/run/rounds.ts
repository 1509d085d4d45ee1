import { compareAnswers } from "../load/compare";
import { nameOf, requestsOf, type Traffic, workloadsOf } from "../load/requests";
import { peakMegabytes, readUsage } from "../load/usage";
import type { Arena, Entrant } from "./arena";
import type { Slice } from "./measured";

interface Rounds {
  readonly traffic: readonly Traffic[];
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly tell: (line: string) => void;
}

/** Before the clock counts, compilers get the time to do their work: until some stretches are hardly faster than those before. */
const STRETCH_SECONDS = 2;
const MOST_STRETCHES = 10;
const HARDLY_FASTER = 1.05;
const STEADY_STRETCHES = 2;

/**
 * Compares all answers, and then lets the contestants take turns: a few seconds each, round after round, so that whatever
 * else the machine does meets them all alike.
 */
export const runRounds = async (arena: Arena, { traffic, rounds, seconds, connections, tell }: Rounds) => {
  await compareAll(arena, traffic);
  tell("  all answers are the same");
  const slices: Slice[] = [];
  for (const each of traffic) {
    const entrants = arena.entrants.filter((entrant) => takesPart(entrant, each));
    for (const entrant of entrants) await warmUp(arena, entrant, each, connections);
    for (let round = 1; round <= rounds; round++) {
      // Nobody is always the one after the same.
      const order = [...entrants.slice(round % entrants.length), ...entrants.slice(0, round % entrants.length)];
      for (const entrant of order) slices.push(await turn(arena, entrant, each, { seconds, connections, round }));
      tell(`  ${nameOf(each)}: round ${round} of ${rounds}`);
    }
  }
  const megabytes = arena.entrants.map(({ contestant, running }) => ({
    contestant: contestant.name,
    megabytes: peakMegabytes(running.processIds),
  }));
  return { slices, megabytes };
};

const takesPart = ({ contestant }: Entrant, traffic: Traffic): boolean =>
  workloadsOf(traffic).every((workload) => contestant.takes(workload));

const compareAll = async ({ entrants, data }: Arena, traffic: readonly Traffic[]): Promise<void> => {
  for (const workload of new Set(traffic.flatMap(workloadsOf))) {
    const asked = entrants.filter(({ contestant }) => contestant.takes(workload));
    await compareAnswers(
      asked.map(({ contestant, running }) => ({ name: contestant.name, running })),
      workload,
      data,
    );
  }
};

/** Several processes have each to be asked for a page before all of them know it. */
const UNTIL_ALL_KNOW = 8;

/**
 * Lets a contestant run before the clock counts.
 * @param seesAll whether it is asked for each page once, as whoever keeps answers must have been
 */
export const warmUp = async (
  { generator, data }: Arena,
  { running, contestant }: Entrant,
  traffic: Traffic,
  connections: number,
  seesAll = contestant.isWarm,
): Promise<void> => {
  const { origin } = running;
  for (let stretch = 0, steady = 0, fastest = 0; stretch < MOST_STRETCHES && steady < STEADY_STRETCHES; stretch++) {
    const requests = requestsOf(traffic, running, data, 0);
    const { answers, seconds } = await generator.send({ origin, connections, seconds: STRETCH_SECONDS, requests });
    const isFaster = answers / seconds > fastest * HARDLY_FASTER;
    steady = isFaster ? 0 : steady + 1;
    fastest = Math.max(fastest, answers / seconds);
  }
  if (!seesAll) return;
  for (const pages of workloadsOf(traffic).filter(({ writes }) => !writes)) {
    const requests = requestsOf(pages, running, data, 0);
    await generator.send({ origin, requests, connections, seconds: 0, amount: requests.length * UNTIL_ALL_KNOW });
  }
};

interface Turn {
  readonly seconds: number;
  readonly connections: number;
  readonly round: number;
}

export const turn = async (arena: Arena, entrant: Entrant, traffic: Traffic, asked: Turn): Promise<Slice> => {
  const { generator, data, serverPid, databases } = arena;
  const { running, contestant } = entrant;
  const { seconds, connections, round } = asked;
  const requests = requestsOf(traffic, running, data, round);
  const before = await readUsage(running.processIds, serverPid, databases.admin);
  const answered = await generator.send({ origin: running.origin, requests, connections, seconds });
  const after = await readUsage(running.processIds, serverPid, databases.admin);
  const perAnswer = (used: number): number => used / answered.answers;
  return {
    ...{ contestant: contestant.name, traffic: nameOf(traffic), round },
    ...{ answersPerSecond: answered.answers / answered.seconds, p50: answered.p50, p99: answered.p99 },
    cpuPerAnswer: perAnswer((after.cpuSeconds - before.cpuSeconds) * 1_000),
    serverCpuPerAnswer: perAnswer((after.serverCpuSeconds - before.serverCpuSeconds) * 1_000),
    statementsPerAnswer: perAnswer(after.statements - before.statements),
    bytesPerAnswer: perAnswer(answered.bytes),
  };
};

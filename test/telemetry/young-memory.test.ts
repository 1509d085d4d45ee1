import { join } from "node:path";
import { createDatabases, type TestDatabases } from "../support/databases";
import { post } from "../support/post";
import { type StartedProcess, startProcess } from "./started-processes";

// What a request needs is gone when it is answered. V8 sweeps young memory often and at no cost for what is gone by then;
// what it finds still in use twice it moves to old memory, which takes its time, and takes it again when that is swept. A
// forgotten link from something old is enough to have all of a request moved, while nothing leaks and no test fails.

jest.setTimeout(120_000);

const WARMING = 500;
const REQUESTS = 1_500;
const AT_ONCE = 8;
/** Of what was made, so much may be moved: with one such link it was a seventh and more. */
const MOST_MOVED = 0.1;

const QUERY = `query Page($code: ID!, $size: Int!) {
  country(code: $code) {
    name
    visits(first: $size) { totalCount nodes { id visitors { label party { ... on Person { id name } } } } }
  }
}`;

let databases: TestDatabases;
const running: StartedProcess[] = [];

beforeAll(async () => {
  databases = await createDatabases();
});
afterEach(() => {
  for (const { child } of running.splice(0)) if (child.exitCode === null) child.kill("SIGKILL");
});
afterAll(async () => {
  await databases.drop();
});

const start = async (main: string, settings: Readonly<Record<string, string>>): Promise<StartedProcess> => {
  const started = await startProcess(main, {
    ...{ NODE_OPTIONS: `--require ${join(__dirname, "young-memory.cjs")}` },
    ...{ LOG_LEVEL: "error", RATE_POINTS: "0", ANSWER_CACHE_MB: "0" },
    ...{ PORT: "0", GEOPOLITICS_PORT: "0", PEOPLE_PORT: "0" },
    ...{ GEOPOLITICS_DATABASE_URL: databases.geopolitics, PEOPLE_DATABASE_URL: databases.people },
    ...settings,
  });
  running.push(started);
  return started;
};

const ask = async ({ url }: StartedProcess, requests: number): Promise<void> => {
  let asked = 0;
  const client = async (): Promise<void> => {
    while (asked < requests) {
      const number = asked++;
      const answer = await post(`${url}/graphql`, QUERY, { code: ["IRN", "PAK"][number % 2], size: 1 + (number % 9) });
      expect(await answer.json()).toMatchObject({ data: { country: { visits: {} } } });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
};

interface Sweep {
  readonly before: number;
  readonly after: number;
  readonly moved: number;
}

const sweepsIn = (output: string): readonly Sweep[] =>
  output.split("\n").flatMap((line) => {
    if (!line.includes(" gc=s ")) return [];
    const read = (name: string): number => Number(new RegExp(`\\b${name}=(\\d+)`).exec(line)?.[1]);
    return [{ before: read("total_size_before"), after: read("total_size_after"), moved: read("promoted") }];
  });

/** Which part of what each process made it has moved to old memory, while the first was asked. */
const partsMoved = async (...processes: readonly [StartedProcess, ...StartedProcess[]]): Promise<readonly number[]> => {
  await ask(processes[0], WARMING);
  const from = processes.map((process) => process.output().length);
  await ask(processes[0], REQUESTS);
  return processes.map((process, index) => partMoved(sweepsIn(process.output().slice(from[index]))));
};

const partMoved = (sweeps: readonly Sweep[]): number => {
  expect(sweeps.length).toBeGreaterThan(3);
  let [made, moved] = [0, 0];
  for (const [index, sweep] of sweeps.entries()) {
    const last = sweeps[index - 1];
    // Between them old memory may have been swept.
    if (last === undefined || sweep.before < last.after) continue;
    made += sweep.before - last.after;
    moved += sweep.moved;
  }
  return moved / made;
};

it("with all in one process, requests are swept with the young", async () => {
  const [moved] = await partsMoved(await start("gateway/main.ts", {}));

  expect(moved).toBeLessThan(MOST_MOVED);
});

it("with the services elsewhere, they are so in each process", async () => {
  const geopolitics = await start("services/geopolitics/main.ts", {});
  const people = await start("services/people/main.ts", {});
  const gateway = await start("gateway/main.ts", { GEOPOLITICS_URL: geopolitics.url, PEOPLE_URL: people.url });

  const parts = await partsMoved(gateway, geopolitics, people);

  expect(Math.max(...parts)).toBeLessThan(MOST_MOVED);
});

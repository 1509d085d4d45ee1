import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Listener } from "../../services/runtime/http/listen";
import { built } from "../support/built";
import { type Program, startProgram } from "../support/programs";
import { TEST_SECRETS } from "../support/tokens";
import { isRunning, workersOf } from "../support/worker-processes";
import { graphqlUrl, serveSubgraph } from "./toy-gateway";
import { toyGeopolitics, toyPeople, toySupergraph } from "./toy-subgraphs";

// The process that starts the gateway's workers: how it starts, fails and ends.

const START_MS = 60_000;

jest.setTimeout(2 * START_MS);

let folder: string;
let services: readonly Listener[];
let settings: Record<string, string>;
const programs: Program[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "dossier-workers-"));
  await writeFile(path.join(folder, "supergraph.graphql"), toySupergraph());
  services = await Promise.all([serveSubgraph(toyGeopolitics()), serveSubgraph(toyPeople())]);
  const [geopolitics, people] = services.map((service) => graphqlUrl(service).href);
  settings = {
    ...{ PATH: process.env.PATH ?? "", PORT: "0", WORKERS: "2", NODE_ENV: "production" },
    SUBGRAPH_SECRET: TEST_SECRETS.SUBGRAPH_SECRET,
    SUPERGRAPH_FILE: path.join(folder, "supergraph.graphql"),
    GEOPOLITICS_URL: geopolitics ?? "",
    PEOPLE_URL: people ?? "",
    SHUTDOWN_DELAY_MS: "0",
  };
});
afterAll(async () => {
  for (const program of programs) program.kill("SIGKILL");
  await Promise.all(services.map((service) => service.close()));
  await rm(folder, { recursive: true });
});

const start = (more: Record<string, string> = {}): Program => {
  const program = startProgram(built("gateway/main.ts"), { env: { ...settings, ...more } });
  programs.push(program);
  return program;
};

interface Line {
  readonly msg: string;
  readonly worker?: number;
  readonly [detail: string]: unknown;
}

const linesOf = (program: Program): readonly Line[] =>
  program
    .output()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

const urlOf = async (program: Program): Promise<string> =>
  (await program.until(/"url":"(http[^"]+)".*"ready"/, START_MS))[1] ?? "";

const pidsOf = ({ pid }: Program): readonly number[] => [...workersOf(pid).values()];

const ended = async (pids: readonly number[]): Promise<void> => {
  for (let patience = 500; patience > 0 && pids.some(isRunning); patience -= 1) await sleep(20);
  expect(pids.filter(isRunning)).toEqual([]);
};

describe("two workers", () => {
  let program: Program;
  let url: string;
  beforeAll(async () => {
    program = start();
    url = await urlOf(program);
  });

  const typename = async (): Promise<unknown> => {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`${url}/graphql`, { method: "POST", headers, body: '{"query":"{ __typename }"}' });
    return answer.json();
  };

  it("are announced once, and each line of the log says whose it is", async () => {
    expect(await typename()).toEqual({ data: { __typename: "Query" } });
    await program.until(/"worker":\d.*"request"|"worker":\d.*"msg"/, 5_000);
    const lines = linesOf(program);
    expect(lines.filter(({ msg }) => msg === "ready")).toMatchObject([{ workers: 2, url }]);
    expect(lines.filter(({ msg }) => msg.startsWith("JWKS_URL"))).toHaveLength(1);
    expect(pidsOf(program)).toHaveLength(2);
  });

  it("killed at once, come back by themselves, on the same port", async () => {
    const killed = pidsOf(program);
    for (const pid of killed) process.kill(pid, "SIGKILL");
    await program.until(/(serves in the place of[^]*){2}/, START_MS);
    expect(await typename()).toEqual({ data: { __typename: "Query" } });
    const replaced = linesOf(program).filter(({ msg }) => msg.startsWith("a worker ended"));
    expect(replaced.map(({ signal }) => signal)).toEqual(["SIGKILL", "SIGKILL"]);
    expect(pidsOf(program).filter((pid) => killed.includes(pid))).toEqual([]);
  });

  it("end by themselves when the process that started them is killed, and leave the port", async () => {
    const pids = pidsOf(program);
    expect(pids).toHaveLength(2);
    program.kill("SIGKILL");
    await program.ended;
    await ended(pids);
    await expect(fetch(url)).rejects.toThrow();
  });
});

it("a Ctrl-C, which reaches all of them, ends them once, with 0", async () => {
  const program = start();
  await urlOf(program);
  const pids = pidsOf(program);
  process.kill(-program.pid, "SIGINT");
  expect(await program.ended).toBe(0);
  await ended(pids);
  expect(linesOf(program).filter(({ msg }) => msg.startsWith("a worker ended"))).toEqual([]);
});

it("a stop while it is starting ends it, and leaves nobody", async () => {
  const program = start();
  while (pidsOf(program).length === 0) await sleep(10);
  const pids = pidsOf(program);
  program.kill("SIGTERM");
  expect(await program.ended).toBe(0);
  await ended(pids);
});

describe("what keeps it from starting is told once, with exit code 1", () => {
  let taken: Server;
  beforeAll((done) => {
    taken = createServer().listen(0, "127.0.0.1", done);
  });
  afterAll((done) => {
    taken.close(done);
  });

  it.each([
    [
      "a taken port",
      () => ({ PORT: String((taken.address() as AddressInfo).port) }),
      /^(\{.*\}\n)?Port \d+ is taken: .*\n$/,
    ],
    ["a missing supergraph", () => ({ SUPERGRAPH_FILE: "/nowhere" }), /^Can't read the supergraph at \/nowhere: .*\n$/],
    [
      "several mistakes, those of the services too",
      () => ({ GEOPOLITICS_URL: "", PEOPLE_URL: "", SUBGRAPH_SECRET: "" }),
      /^The configuration has 2 mistakes:\n {2}GEOPOLITICS_DATABASE_URL .*\n {2}PEOPLE_DATABASE_URL .*\n$/,
    ],
  ])("%s", async (_name, more, message) => {
    const program = start(more());
    expect(await program.ended).toBe(1);
    expect(program.output()).toMatch(message);
  });
});

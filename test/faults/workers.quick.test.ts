import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { createDatabases, type TestDatabases } from "../support/databases";
import { type StartedProcess, startProcess } from "../telemetry/started-processes";
import { editorHeaders, freePort, waitUntil, whileLocked } from "./asking";
import { askAfresh, type FreshAnswer, getAfresh } from "./fresh-connections";
import { isRunning, workersOf } from "../support/worker-processes";

// One gateway of two workers; then what becomes of it when one of its processes dies. Connections are handed to the workers
// in turn, so that each request has one of its own.

const RATE_POINTS = 200;
const READ_WITHIN_MS = 100;
const VISITS = "{ visits(first: 2) { totalCount } }";

let databases: TestDatabases;
let gateway: StartedProcess;
let metricsPort: number;

beforeAll(async () => {
  databases = await createDatabases();
  metricsPort = await freePort();
  gateway = await startProcess("gateway/main.ts", {
    GEOPOLITICS_DATABASE_URL: databases.geopolitics,
    PEOPLE_DATABASE_URL: databases.people,
    WORKERS: "2",
    PORT: "0",
    METRICS_PORT: String(metricsPort),
    MAX_COST: "30000",
    RATE_POINTS: String(RATE_POINTS),
    TRUSTED_PROXIES: "127.0.0.1",
  });
});
afterAll(async () => {
  gateway.child.kill("SIGKILL");
  await databases.drop();
});

let clients = 0;
/** Whom nobody has counted yet. */
const newClient = (): Readonly<Record<string, string>> => {
  clients += 1;
  return { "x-forwarded-for": `10.0.${clients >> 8}.${clients & 255}` };
};
const ask = (query: string): Promise<FreshAnswer> => askAfresh(gateway.url, query, newClient());

/** The values of a metric, by their workers. @param labels those before the worker's, with a comma behind */
const metric = async (name: string, labels = ""): Promise<ReadonlyMap<string, number>> => {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  const series = [...text.matchAll(new RegExp(`^${name}\\{${labels}worker="(\\w+)"\\} (\\S+)$`, "gm"))];
  return new Map(series.map(([, worker = "", value]) => [worker, Number(value)]));
};

test("it says once that it is ready, and both workers answer", async () => {
  expect(gateway.output().match(/ready at/g)).toHaveLength(1);
  expect(gateway.output()).toContain("(2 workers, services in each process)");
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(VISITS)));
  expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(await metric("dossier_workers")).toEqual(new Map([["primary", 2]]));
  const counted = await metric("dossier_http_requests_total", 'status="200",');
  expect([...counted.keys()].sort()).toEqual(["1", "2"]);
  expect([...counted.values()].reduce((sum, each) => sum + each)).toBe(20);
});

test("the connections to a database are shared out", async () => {
  const pools = await metric("dossier_database_connections", 'database="people",state="most",');
  expect(pools).toEqual(
    new Map([
      ["1", 5],
      ["2", 5],
    ]),
  );
});

test("a client has as many points as with one process", async () => {
  const client = newClient();
  const answers = await Promise.all(
    Array.from({ length: RATE_POINTS + 20 }, () => askAfresh(gateway.url, "{ __typename }", client)),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(RATE_POINTS);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
});

test("an operation that was registered with one is known to the other", async () => {
  const query = "{ people(first: 1) { totalCount } }";
  const sha256Hash = createHash("sha256").update(query).digest("hex");
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
  const byHash = new URLSearchParams({ extensions }).toString();
  expect((await getAfresh(gateway.url, byHash)).errors?.[0]?.extensions.code).toBe("PERSISTED_QUERY_NOT_FOUND");
  await getAfresh(gateway.url, new URLSearchParams({ query, extensions }).toString());
  for (let time = 0; time < 6; time += 1) expect((await getAfresh(gateway.url, byHash)).errors).toBeUndefined();
});

test("a write that was acknowledged is read within 100 ms through both", async () => {
  const headers = await editorHeaders();
  const created = await askAfresh(
    gateway.url,
    'mutation { createPlace(input: { name: "Writing 0", kind: OTHER }) { place { id } } }',
    headers,
  );
  const { id } = (created.data as { readonly createPlace: { readonly place: { readonly id: string } } }).createPlace
    .place;
  for (let revision = 1; revision <= 12; revision += 1) {
    const name = `Writing ${revision}`;
    const input = `{ name: ${JSON.stringify(name)} }`;
    const update = `mutation { updatePlace(id: "${id}", revision: ${revision}, input: ${input}) { userErrors { code } } }`;
    const updated = await askAfresh(gateway.url, update, headers);
    expect(updated.data).toEqual({ updatePlace: { userErrors: [] } });
    await sleep(READ_WITHIN_MS);
    // Two of them reach each worker.
    const read = (): Promise<FreshAnswer> => askAfresh(gateway.url, `{ place(id: "${id}") { name } }`, newClient());
    const names = (await Promise.all([read(), read(), read(), read()])).map(({ data }) => (data as Named).place.name);
    expect(names).toEqual(Array(4).fill(name));
  }
});

interface Named {
  readonly place: { readonly name: string };
}

test("one that is killed under load costs its own connections alone, and another takes its place", async () => {
  const primary = gateway.child.pid;
  const killed = workersOf(primary).get(2) ?? 0;
  const failures: string[] = [];
  let answered = 0;
  let isOver = false;
  const client = async (): Promise<void> => {
    while (!isOver) {
      try {
        const { status, errors } = await ask(VISITS);
        if (status !== 200 || errors) failures.push(`${status} ${JSON.stringify(errors)}`);
        answered += 1;
      } catch (error) {
        failures.push(String(error));
      }
    }
  };
  const load = Array.from({ length: 16 }, client);
  await waitUntil(() => answered > 50, 20_000);
  process.kill(killed, "SIGKILL");
  const before = answered;
  await waitUntil(() => answered > before + 50, 20_000);
  await waitUntil(async () => (await metric("dossier_workers")).get("primary") === 2, 30_000);
  const replaced = answered;
  await waitUntil(() => answered > replaced + 50, 20_000);
  isOver = true;
  await Promise.all(load);
  // Never refused, never told that it is starting, never left without an end.
  expect(failures.filter((each) => !/ECONNRESET|socket hang up/.test(each))).toEqual([]);
  expect(failures.length).toBeLessThanOrEqual(16);
  expect((await metric("dossier_workers_replaced_total")).get("primary")).toBe(1);
  const next = workersOf(primary);
  expect([[...next.keys()].sort(), next.get(2) === killed]).toEqual([[1, 2], false]);
  expect((await metric("dossier_http_requests_total", 'status="200",')).get("2")).toBeGreaterThan(0);
});

test("a stop answers what runs, ends with 0 and leaves nobody", async () => {
  const pids = [...workersOf(gateway.child.pid).values()];
  expect(pids).toHaveLength(2);
  const begun: Promise<FreshAnswer>[] = [];
  let stopping: ReturnType<StartedProcess["stop"]> | undefined;
  await whileLocked(databases.geopolitics, "visit", async ({ waiting }) => {
    // Each is another operation, and comes when the one before is under way: what comes at one moment shares a connection.
    for (let index = 0; index < 6; index += 1) {
      begun.push(ask(`query Visits${String(index)} ${VISITS}`));
      await waitUntil(async () => (await waiting()) === index + 1, 5_000);
    }
    stopping = gateway.stop();
    await sleep(500);
    // Still there, since they have something to answer.
    expect(pids.filter(isRunning)).toEqual(pids);
  });
  expect((await Promise.all(begun)).map(({ status }) => status)).toEqual(Array(6).fill(200));
  expect((await stopping)?.code).toBe(0);
  expect(pids.filter(isRunning)).toEqual([]);
});

import { Client } from "pg";
import { listen, type Listener } from "../../services/runtime/http/listen";
import { metricsApp } from "../../services/runtime/telemetry/metrics-endpoint";
import { createMetrics } from "../../services/runtime/telemetry/metrics";
import { DEFAULT_LIMITS } from "../../gateway/limits/limits";
import { createDatabases, type TestDatabases } from "../support/databases";
import { startDossier, type Dossier } from "../support/dossier";
import { readLog } from "../support/log-lines";
import { type StartedProcess, startProcess } from "./started-processes";

const metrics = createMetrics();
let dossier: Dossier;
let listener: Listener;
beforeAll(async () => {
  dossier = await startDossier("in-process", undefined, {
    metrics,
    settings: { DATABASE_POOL_SIZE: "2" },
    limits: { ...DEFAULT_LIMITS, depth: 4 },
  });
  listener = await listen({ host: "127.0.0.1", port: 0 });
  listener.serve(metricsApp(metrics, readLog().logger));
});
afterAll(async () => {
  await listener.close();
  await dossier.close();
});

/** The value of a series; undefined where there is none. */
const value = async (series: string, of = listener.url): Promise<number | undefined> => {
  const text = await (await fetch(`${of}/metrics`)).text();
  const line = text.split("\n").find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
};

it("counts operations by name and code, fetches by service, statements by name", async () => {
  await dossier.ask("query Counted { visits(first: 1) { nodes { id } } people(first: 1) { nodes { name } } }");
  await dossier.ask('query Counted { visits(after: "x") { totalCount } }');
  expect(await value('dossier_operation_duration_seconds_count{operation="Counted",code="none"}')).toBe(1);
  expect(await value('dossier_operation_duration_seconds_count{operation="Counted",code="BAD_USER_INPUT"}')).toBe(1);
  expect(await value('dossier_subgraph_duration_seconds_count{subgraph="geopolitics"}')).toBe(2);
  expect(await value('dossier_subgraph_duration_seconds_count{subgraph="people"}')).toBe(1);
  expect(await value('dossier_subgraph_errors_total{subgraph="geopolitics",code="BAD_USER_INPUT"}')).toBe(1);
  expect(
    await value('dossier_sql_duration_seconds_count{database="geopolitics",statement="select visit"}'),
  ).toBeGreaterThan(0);
  expect(
    await value('dossier_sql_duration_seconds_count{database="people",statement="select person"}'),
  ).toBeGreaterThan(0);
  expect(await value('dossier_http_requests_total{status="200"}')).toBe(2);
});

it("counts what limits refuse, by limit", async () => {
  await dossier.ask(`{ country(code: "PAK") { visits { nodes { period { text } } } } }`);
  const large = await fetch(`${dossier.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ __typename }", variables: { text: "x".repeat(1_100_000) } }),
  });
  expect(large.status).toBe(413);
  await large.text();
  expect(await value('dossier_refusals_total{limit="MAX_DEPTH_LIMIT"}')).toBe(1);
  expect(await value('dossier_refusals_total{limit="BODY_TOO_LARGE"}')).toBe(1);
});

it("shows the pool as it stands: in use, idle, and who waits", async () => {
  const connections = (state: string) => value(`dossier_database_connections{database="geopolitics",state="${state}"}`);
  const waiting = () => value('dossier_database_waiting{database="geopolitics"}');
  expect(await connections("most")).toBe(2);
  expect(await connections("used")).toBe(0);
  const holder = new Client({ connectionString: dossier.databases.geopolitics });
  await holder.connect();
  await holder.query("BEGIN");
  await holder.query("LOCK TABLE visit IN ACCESS EXCLUSIVE MODE");
  const asked: Promise<unknown>[] = [];
  // Each comes when the one before is under way: what comes at one moment shares a connection.
  for (let count = 1; count <= 5; count += 1) {
    asked.push(dossier.ask(`query Visits${count} { visits { totalCount } }`));
    for (let patience = 100; patience > 0; patience -= 1) {
      if (Number(await connections("used")) + Number(await waiting()) === count) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  expect([await connections("used"), await connections("idle"), await waiting()]).toEqual([2, 0, 3]);
  await holder.query("ROLLBACK");
  await holder.end();
  await Promise.all(asked);
  expect([await connections("used"), await connections("idle"), await waiting()]).toEqual([0, 2, 0]);
});

it("has the process's memory and the lag of its event loop", async () => {
  expect(await value("process_resident_memory_bytes")).toBeGreaterThan(1_000_000);
  expect(await value("nodejs_eventloop_lag_p99_seconds")).toBeGreaterThanOrEqual(0);
});

it("answers at /metrics alone, to GET alone", async () => {
  expect((await fetch(`${listener.url}/`)).status).toBe(404);
  expect((await fetch(`${listener.url}/metrics`, { method: "POST" })).status).toBe(404);
  expect((await fetch(`${listener.url}/metrics`)).headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
});

describe("in a process of its own", () => {
  const running: StartedProcess[] = [];
  let databases: TestDatabases;
  beforeAll(async () => {
    databases = await createDatabases();
  });
  afterAll(async () => {
    await Promise.all(running.map((each) => each.stop()));
    await databases.drop();
  });

  it("each has metrics of its own, at a port of its own", async () => {
    const start = async (main: string, more: Readonly<Record<string, string>>) => {
      const started = await startProcess(main, { LOG_LEVEL: "info", ...more });
      running.push(started);
      const url = /(http:\/\/localhost:\d+)\/metrics/.exec(started.output())?.[1] ?? "";
      return { started, metricsUrl: url };
    };
    const own = {
      ...{ GEOPOLITICS_PORT: "0", GEOPOLITICS_METRICS_PORT: "0", PEOPLE_PORT: "0", PEOPLE_METRICS_PORT: "0" },
      ...{ GEOPOLITICS_DATABASE_URL: databases.geopolitics, PEOPLE_DATABASE_URL: databases.people },
    };
    const geopolitics = await start("services/geopolitics/main.ts", own);
    const people = await start("services/people/main.ts", own);
    const gateway = await start("gateway/main.ts", {
      ...{ PORT: "0", METRICS_PORT: "0" },
      ...{ GEOPOLITICS_URL: geopolitics.started.url, PEOPLE_URL: people.started.url },
    });
    const answer = await fetch(`${gateway.started.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "query Apart { visits { totalCount } }" }),
    });
    expect(await answer.json()).toHaveProperty("data.visits.totalCount");
    const operation = 'dossier_operation_duration_seconds_count{operation="Apart",code="none"}';
    const statement = 'dossier_sql_duration_seconds_count{database="geopolitics",statement="select visit"}';
    expect(await value(operation, gateway.metricsUrl)).toBe(1);
    expect(await value(operation, geopolitics.metricsUrl)).toBe(1);
    expect(await value(operation, people.metricsUrl)).toBeUndefined();
    expect(await value(statement, gateway.metricsUrl)).toBeUndefined();
    expect(await value(statement, geopolitics.metricsUrl)).toBeGreaterThan(0);
    for (const { started } of [gateway, geopolitics, people])
      expect((await fetch(`${started.url}/metrics`)).status).toBe(404);
  });
});

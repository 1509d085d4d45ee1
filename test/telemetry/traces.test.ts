import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createDatabases, type TestDatabases } from "../support/databases";
import { post } from "../support/post";
import { type OtlpReceiver, startOtlpReceiver, type ReceivedSpan } from "./otlp-receiver";
import { type StartedProcess, startProcess } from "./started-processes";

// The three processes as an operator starts them, and a collector that reads what they send.

jest.setTimeout(120_000);

const TRACE = "0af7651916cd43dd8448eb211c80319c";
const CALLER = "b7ad6b7169203331";
const QUERY = `query TraceTest($code: ID!) {
  country(code: $code) { name visits(first: 3) { nodes { visitors { party { ... on Person { name } } } } } }
}`;

let databases: TestDatabases;
let collector: OtlpReceiver;
const running: StartedProcess[] = [];

beforeAll(async () => {
  databases = await createDatabases();
  collector = await startOtlpReceiver();
});
afterAll(async () => {
  for (const { child } of running) if (child.exitCode === null) child.kill("SIGKILL");
  await collector.close();
  await databases.drop();
});

const startAll = async (settings: Readonly<Record<string, string>>) => {
  const start = async (main: string, more: Readonly<Record<string, string>>): Promise<StartedProcess> => {
    const started = await startProcess(main, { ...settings, ...more });
    running.push(started);
    return started;
  };
  const own = {
    ...{ GEOPOLITICS_PORT: "0", PEOPLE_PORT: "0" },
    ...{ GEOPOLITICS_DATABASE_URL: databases.geopolitics, PEOPLE_DATABASE_URL: databases.people },
  };
  const [geopolitics, people] = await Promise.all([
    start("services/geopolitics/main.ts", own),
    start("services/people/main.ts", own),
  ]);
  const gateway = await start("gateway/main.ts", {
    ...{ PORT: "0", GEOPOLITICS_URL: geopolitics.url, PEOPLE_URL: people.url },
  });
  return { gateway, geopolitics, people };
};

const ask = async ({ url }: StartedProcess): Promise<unknown> =>
  (
    await post(`${url}/graphql`, QUERY, { code: "PAK" }, { traceparent: `00-${TRACE}-${CALLER}-01` })
  ).json() as Promise<unknown>;

describe("with a collector", () => {
  it("one trace goes from the client through the gateway to both services and their statements", async () => {
    const { gateway, geopolitics, people } = await startAll({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_BSP_SCHEDULE_DELAY: "100",
    });
    expect(await ask(gateway)).toMatchObject({ data: { country: { name: "Pakistan" } } });
    // What is left is sent at the end.
    for (const each of [gateway, geopolitics, people]) expect((await each.stop()).code).toBe(0);

    const spans = collector.spans.filter(({ traceId }) => traceId === TRACE);
    const byId = new Map(spans.map((span) => [span.spanId, span]));
    const ancestry = (span: ReceivedSpan): string[] => {
      const parent = byId.get(span.parentId);
      return parent ? [span.name, ...ancestry(parent)] : [span.name, span.parentId];
    };
    const roots = spans.filter(({ parentId }) => parentId === CALLER);
    expect(roots).toMatchObject([{ service: "dossier-gateway", name: "graphql TraceTest" }]);
    for (const service of ["geopolitics", "people"]) {
      const statements = spans.filter(
        ({ service: from, name }) => from === `dossier-${service}` && name.startsWith("select "),
      );
      expect(statements.length).toBeGreaterThan(0);
      for (const statement of statements) {
        const names = ancestry(statement);
        expect(names.slice(1, 3)).toEqual(["graphql TraceTest", `fetch ${service}`]);
        expect(names.slice(-2)).toEqual(["graphql TraceTest", CALLER]);
        expect(statement.attributes).toMatchObject({ "db.system.name": "postgresql", "db.namespace": service });
      }
    }
    // The gateway library's own: the plan stands beside the fetches.
    expect(spans.map(({ name }) => name)).toContain("gateway.plan");
    // No value that somebody sent, and none of a row.
    expect(Buffer.concat(collector.bodies).toString("latin1")).not.toMatch(/PAK|Pakistan|Larijani|country\(code/);
  });
});

describe("with a collector that takes nothing", () => {
  it.each([
    ["gone", undefined],
    ["silent", () => undefined],
    ["sending everybody away", (_: IncomingMessage, response: ServerResponse) => response.writeHead(403).end()],
  ])("and %s, answers are the same, and the end comes soon", async (_, listener) => {
    const away = createServer(listener).listen(0, "127.0.0.1");
    await once(away, "listening");
    const url = `http://127.0.0.1:${(away.address() as AddressInfo).port}`;
    if (listener === undefined) away.close();
    const { gateway, geopolitics, people } = await startAll({ OTEL_EXPORTER_OTLP_ENDPOINT: url });
    for (let asked = 0; asked < 20; asked += 1) {
      const started = performance.now();
      expect(await ask(gateway)).toMatchObject({ data: { country: { name: "Pakistan" } } });
      if (asked > 0) expect(performance.now() - started).toBeLessThan(1_500);
    }
    for (const each of [gateway, geopolitics, people]) {
      const { code, took } = await each.stop();
      expect(code).toBe(0);
      expect(took).toBeLessThan(4_000);
      expect(each.output()).not.toMatch(/error|collector|opentelemetry/i);
    }
    away.close();
    away.closeAllConnections();
  });
});

const loadedBy = async (settings: Readonly<Record<string, string>>): Promise<string[]> => {
  const started = await startProcess("gateway/main.ts", {
    PORT: "0",
    GEOPOLITICS_DATABASE_URL: databases.geopolitics,
    PEOPLE_DATABASE_URL: databases.people,
    NODE_OPTIONS: `--require ${join(__dirname, "loaded-modules.cjs")}`,
    ...settings,
  });
  running.push(started);
  await ask(started);
  started.child.kill("SIGUSR2");
  for (let patience = 100; patience > 0 && !started.output().includes("END"); patience -= 1) await sleep(50);
  await started.stop();
  return JSON.parse(/LOADED (.*) END/.exec(started.output())?.[1] ?? "") as string[];
};

it("nothing of the SDK is loaded unless it is asked for", async () => {
  expect(await loadedBy({})).toEqual([]);
  expect(await loadedBy({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_SDK_DISABLED: "true" })).toEqual([]);
  // The question can be answered otherwise.
  expect(await loadedBy({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.url}/v1/traces` })).toEqual(
    expect.arrayContaining(["exporter-trace-otlp-proto", "sdk-trace-node"]),
  );
});

it("another protocol than the one that is spoken is told at the start", async () => {
  await expect(
    startProcess("gateway/main.ts", {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: "grpc",
    }),
  ).rejects.toThrow('OTEL_EXPORTER_OTLP_PROTOCOL is "grpc": it must be one of http/protobuf');
});

import { once } from "node:events";
import { WebSocket } from "undici";
import { type StartedProcess, startProcess } from "../telemetry/started-processes";
import { tokenFor, bearer } from "../support/tokens";
import { type Dossier, MODES, startDossier } from "../support/dossier";
import { ask, freePort, problems, waitUntil, whileLocked } from "./asking";
import { type Cluster, startCluster } from "./parts";

// Clients that go away while PostgreSQL works for them.

const VISITS = "{ visits { totalCount } people { totalCount } }";
const CANCELLED_WITHIN_MS = 1_000;
const POOL = 4;

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster.stop());

const askBriefly = async (url: string, body: object, signal: AbortSignal, headers = {}): Promise<void> => {
  const sent = {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  };
  await expect(fetch(`${url}/graphql`, { ...sent, signal })).rejects.toThrow();
};

describe.each(MODES)("with the services %s", (mode) => {
  let dossier: Dossier;
  beforeAll(async () => {
    dossier = await startDossier(mode, cluster.databases, {
      settings: { ...cluster.settings, DATABASE_POOL_SIZE: String(POOL), DATABASE_STATEMENT_TIMEOUT_MS: "30000" },
    });
  });
  afterAll(() => dossier.close());

  it("the statement that runs is stopped, the next is not sent, and the connection serves others", async () => {
    await whileLocked(cluster.databases.geopolitics, "visit", async ({ waiting }) => {
      const clients = new AbortController();
      const asked: Promise<void>[] = [];
      // One after another: what is asked at the same moment shares a connection.
      while (asked.length < POOL) {
        asked.push(askBriefly(dossier.url, { query: VISITS }, clients.signal));
        await waitUntil(async () => (await waiting()) === asked.length, 2_000);
      }
      clients.abort();
      await Promise.all(asked);
      await waitUntil(async () => (await waiting()) === 0, CANCELLED_WITHIN_MS);
      const others = await Promise.all(
        Array.from({ length: 3 * POOL }, () => ask(dossier.url, '{ country(code: "PAK") { name } }')),
      );
      expect(others.flatMap(problems)).toEqual([]);
    });
  });

  it("a write is carried out to its end", async () => {
    const id = `0199c3f2-7a10-7000-8000-00000000000${MODES.indexOf(mode)}`;
    const query = `mutation { createPlace(input: { newId: "${id}", name: "Left behind", kind: OTHER }) { place { id } } }`;
    const headers = bearer(await tokenFor("editor"));
    await whileLocked(cluster.databases.people, "place", async ({ waiting }) => {
      const client = new AbortController();
      const asked = askBriefly(dossier.url, { query }, client.signal, headers);
      await waitUntil(async () => (await waiting()) === 1, 2_000);
      client.abort();
      await asked;
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await waiting()).toBe(1);
    });
    await waitUntil(async () => {
      const answer = await dossier.askForText(`{ places(filter: { ids: ["${id}"] }) { nodes { name revision } } }`);
      return answer.includes('[{"name":"Left behind","revision":1}]');
    }, 2_000);
  });
});

describe("a thousand of them", () => {
  const CLIENTS = 1_000;
  const AT_ONCE = 20;
  const READ_WITHIN_MS = 10_000;
  /** Of both services: which of its connections a pool has open just now depends on how many ask at once. */
  const POOLED = 2 * 10;
  let gateway: StartedProcess;
  let metricsUrl: string;
  let inspectorUrl: string;
  beforeAll(async () => {
    const metricsPort = await freePort();
    const inspectorPort = await freePort();
    metricsUrl = `http://127.0.0.1:${metricsPort}/metrics`;
    inspectorUrl = `http://127.0.0.1:${inspectorPort}/json/list`;
    gateway = await startProcess("gateway/main.ts", {
      ...cluster.settings,
      PORT: "0",
      METRICS_PORT: String(metricsPort),
      DATABASE_STATEMENT_TIMEOUT_MS: "30000",
      NODE_OPTIONS: `--inspect=127.0.0.1:${inspectorPort}`,
    });
  });
  afterAll(async () => {
    expect((await gateway.stop()).code).toBe(0);
  });

  /** A process that has nothing to do may leave what nobody holds lying about for minutes. */
  const collectGarbage = async (): Promise<void> => {
    const [target] = (await (await fetch(inspectorUrl)).json()) as { readonly webSocketDebuggerUrl: string }[];
    const socket = new WebSocket(target?.webSocketDebuggerUrl ?? "");
    await once(socket, "open");
    socket.send(JSON.stringify({ id: 1, method: "HeapProfiler.collectGarbage" }));
    await once(socket, "message");
    socket.close();
    await once(socket, "close");
  };

  const held = async (): Promise<{ readonly files: number; readonly heapMb: number }> => {
    await collectGarbage();
    const text = await (await fetch(metricsUrl)).text();
    const value = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1]);
    return { files: value("process_open_fds"), heapMb: value("nodejs_heap_size_used_bytes") / 2 ** 20 };
  };

  const leave = async (count: number): Promise<void> => {
    for (let left = count; left > 0; left -= AT_ONCE) {
      await Promise.all(
        Array.from({ length: AT_ONCE }, () => askBriefly(gateway.url, { query: VISITS }, AbortSignal.timeout(100))),
      );
    }
  };

  it("leave no statement, no handle and no memory behind", async () => {
    await whileLocked(cluster.databases.geopolitics, "visit", async ({ waiting }) => {
      await leave(200);
      // So many requests at once are read one after another, those of clients that are long gone among them.
      await waitUntil(async () => (await waiting()) === 0, READ_WITHIN_MS);
      const before = await held();
      await leave(CLIENTS);
      await waitUntil(async () => (await waiting()) === 0, READ_WITHIN_MS);
      // A connection that was left before anything was sent over it is kept for another request, on either side for seconds.
      await waitUntil(async () => (await held()).files <= before.files + POOLED, 10_000);
      // Five kilobytes kept for each.
      await waitUntil(async () => (await held()).heapMb < before.heapMb + 5, 3_000);
    });
    expect(problems(await ask(gateway.url, VISITS))).toEqual([]);
    expect(gateway.output()).not.toMatch(/MaxListeners|unhandled|failed/i);
  }, 90_000);
});

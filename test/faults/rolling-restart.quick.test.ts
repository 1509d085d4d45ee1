import { setTimeout as sleep } from "node:timers/promises";
import { createDatabases, type TestDatabases } from "../support/databases";
import { post } from "../support/post";
import { answerIn, recordWrites } from "../support/recorded-writes";
import { type StartedProcess, startProcess } from "../telemetry/started-processes";
import { type HealthCheckingProxy, startProxy } from "./health-checking-proxy";
import { editorHeaders, freePort, waitUntil } from "./asking";

// Two gateways, each with both services in it, behind a proxy; they are stopped and started in turn, under load.

const ROUNDS = 1;
const READERS = 6;
const DELAY_MS = 1_000;
const STOPPED_WITHIN_MS = 15_000;

const QUERY = '{ country(code: "PAK") { name visits(first: 5) { nodes { id } } } people(first: 5) { nodes { name } } }';

let databases: TestDatabases;
let proxy: HealthCheckingProxy;
const ports: number[] = [];
const running = new Map<number, StartedProcess>();

const start = async (port: number): Promise<void> => {
  const started = await startProcess("gateway/main.ts", {
    GEOPOLITICS_DATABASE_URL: databases.geopolitics,
    PEOPLE_DATABASE_URL: databases.people,
    PORT: String(port),
    SHUTDOWN_DELAY_MS: String(DELAY_MS),
    LOG_LEVEL: "error",
  });
  running.set(port, started);
};

beforeAll(async () => {
  databases = await createDatabases();
  ports.push(await freePort(), await freePort());
  await Promise.all(ports.map(start));
  proxy = await startProxy(ports.map((port) => `http://127.0.0.1:${port}`));
});
afterAll(async () => {
  await proxy.close();
  await Promise.all([...running.values()].map((each) => each.stop()));
  await databases.drop();
});

test("no request fails while both are replaced, one after the other, and each ends with 0", async () => {
  const failed: string[] = [];
  let answered = 0;
  let isOver = false;
  const read = async (): Promise<void> => {
    while (!isOver) {
      try {
        const answer = await post(`${proxy.url}/graphql`, QUERY);
        const text = await answer.text();
        if (answer.status !== 200 || answerIn(text)?.errors) failed.push(`${answer.status} ${text}`);
        answered += 1;
      } catch (error) {
        failed.push(String(error));
      }
      await sleep(5);
    }
  };
  const readers = Array.from({ length: READERS }, read);
  const writes = recordWrites({ at: () => proxy.url, headers: await editorHeaders(), atOnce: 4 });
  writes.start();

  for (let round = 0; round < ROUNDS; round += 1) {
    for (const port of ports) {
      const before = answered + writes.count();
      await waitUntil(() => proxy.ready().length === 2 && answered + writes.count() > before + 100, 20_000);
      const { code, took } = (await running.get(port)?.stop()) ?? {};
      expect(code).toBe(0);
      expect(took).toBeGreaterThanOrEqual(DELAY_MS);
      expect(took).toBeLessThan(STOPPED_WITHIN_MS);
      await start(port);
    }
  }
  isOver = true;
  await Promise.all([...readers, writes.stop()]);

  expect(failed).toEqual([]);
  expect(answered).toBeGreaterThan(ROUNDS * 200);
  expect([writes.unanswered(), [...writes.codes], writes.wrong]).toEqual([0, [], []]);
  expect(writes.count()).toBeGreaterThan(ROUNDS * 50);
  expect(await writes.lostOrDoubled(databases.people)).toEqual([]);
});

import { setTimeout as sleep } from "node:timers/promises";
import { ask, problems, type Timed, waitUntil } from "./asking";
import { type Cluster, prepareParts, type RunningParts, startCluster } from "./parts";

// One service is killed while clients ask, and comes back.

const QUERY = '{ country(code: "PAK") { name } people(first: 1) { totalCount nodes { name visits { totalCount } } } }';
const LOST = ['SUBGRAPH_UNAVAILABLE ["country"]', 'SUBGRAPH_UNAVAILABLE ["people","nodes",0,"visits"]'];
const CLIENTS = 8;
const WHOLE_WITHIN_MS = 3_000;

interface Data {
  readonly country: object | null;
  readonly people: { readonly nodes: readonly { readonly name: string }[] } | null;
}

let cluster: Cluster;
let parts: RunningParts;

const asked = (): Promise<Timed> => ask(parts.urls.gateway, QUERY);
const isWhole = async (): Promise<boolean> => problems(await asked()).length === 0;

beforeAll(async () => {
  cluster = await startCluster();
  parts = await prepareParts(cluster.databases, { ...cluster.settings, LOG_LEVEL: "info" });
});
afterAll(async () => {
  await parts.close();
  await cluster.stop();
});

it("the gateway starts with both services down, and serves each as it comes", async () => {
  await parts.start("gateway");
  const none = await asked();
  expect(problems(none).map((each) => each.split(" ")[0])).toEqual(["SUBGRAPH_UNAVAILABLE", "SUBGRAPH_UNAVAILABLE"]);
  expect(none.retryAfter).toBe("1");
  expect((await fetch(`${parts.urls.gateway}/healthz`)).status).toBe(200);
  expect((await fetch(`${parts.urls.gateway}/readyz`)).status).toBe(503);

  await parts.start("people");
  await waitUntil(async () => ((await asked()).data as Data).people !== null, WHOLE_WITHIN_MS);
  expect(problems(await asked())).toEqual(LOST);
  const ready = await fetch(`${parts.urls.gateway}/readyz`);
  expect([ready.status, await ready.json()]).toMatchObject([200, { status: "degraded", checks: { people: true } }]);

  await parts.start("geopolitics");
  await waitUntil(isWhole, WHOLE_WITHIN_MS);
}, 90_000);

it("killed under load: the other's fields go on, the lost ones are named, and soon after it is back all is whole", async () => {
  const answers: Timed[] = [];
  const clients = new AbortController();
  const load = Array.from({ length: CLIENTS }, async () => {
    while (!clients.signal.aborted) {
      answers.push(await asked());
      await sleep(20);
    }
  });
  await waitUntil(() => Promise.resolve(answers.length > 50), 20_000);
  expect(answers.flatMap(problems)).toEqual([]);

  await parts.kill("geopolitics");
  const killedAt = answers.length;
  await waitUntil(() => Promise.resolve(answers.length > killedAt + 200), 30_000);
  const during = answers.slice(killedAt + CLIENTS);
  expect(during.filter((answer) => problems(answer).join() !== LOST.join())).toEqual([]);

  await parts.start("geopolitics");
  await waitUntil(isWhole, WHOLE_WITHIN_MS);
  const backAt = answers.length + CLIENTS;
  await waitUntil(() => Promise.resolve(answers.length > backAt + 50), 20_000);
  clients.abort();
  await Promise.all(load);
  expect(answers.slice(backAt).flatMap(problems)).toEqual([]);

  for (const answer of answers) {
    const { people, country } = answer.data as Data;
    expect(people?.nodes[0]?.name).toEqual(expect.any(String));
    // No answer without data and errors: what is null has its error.
    expect(country === null).toBe(problems(answer).includes('SUBGRAPH_UNAVAILABLE ["country"]'));
  }
  const log = parts.running("gateway")?.output() ?? "";
  expect(log.match(/answers again/g)?.length).toBe(log.match(/failed several times/g)?.length);
}, 90_000);

it("killed while nobody asks, it is whole again with the first answer after it is back", async () => {
  await parts.kill("geopolitics");
  // Enough for the gateway to ask it no more.
  for (let time = 0; time < 10; time++) expect(problems(await asked())).toEqual(LOST);
  await parts.start("geopolitics");
  await sleep(WHOLE_WITHIN_MS - 1_500);
  expect(problems(await asked())).toEqual([]);
}, 60_000);

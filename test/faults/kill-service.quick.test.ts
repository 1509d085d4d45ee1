import { setTimeout as sleep } from "node:timers/promises";
import { type StartedProcess, startProcess } from "../telemetry/started-processes";
import { ask, type Cluster, problems, startCluster, type Timed } from "./parts";
import { freePort, waitUntil } from "./running-parts";

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
let gateway: StartedProcess;
let people: StartedProcess;
let geopolitics: StartedProcess;
let ports: Readonly<Record<"geopolitics" | "people", number>>;

const startService = (name: "geopolitics" | "people"): Promise<StartedProcess> =>
  startProcess(`services/${name}/main.ts`, {
    ...cluster.settings,
    GEOPOLITICS_PORT: String(ports.geopolitics),
    PEOPLE_PORT: String(ports.people),
  });

const isWhole = async (): Promise<boolean> => problems(await ask(gateway.url, QUERY)).length === 0;

beforeAll(async () => {
  cluster = await startCluster();
  ports = { geopolitics: await freePort(), people: await freePort() };
});
afterAll(async () => {
  await Promise.all([gateway, people, geopolitics].map((each) => each.stop()));
  await cluster.stop();
});

it("the gateway starts with both services down, and serves each as it comes", async () => {
  gateway = await startProcess("gateway/main.ts", {
    PORT: "0",
    LOG_LEVEL: "info",
    GEOPOLITICS_URL: `http://127.0.0.1:${ports.geopolitics}/graphql`,
    PEOPLE_URL: `http://127.0.0.1:${ports.people}/graphql`,
  });
  const none = await ask(gateway.url, QUERY);
  expect(problems(none).map((each) => each.split(" ")[0])).toEqual(["SUBGRAPH_UNAVAILABLE", "SUBGRAPH_UNAVAILABLE"]);
  expect(none.retryAfter).toBe("1");
  expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${gateway.url}/readyz`)).status).toBe(503);

  people = await startService("people");
  await waitUntil(async () => ((await ask(gateway.url, QUERY)).data as Data).people !== null, WHOLE_WITHIN_MS);
  expect(problems(await ask(gateway.url, QUERY))).toEqual(LOST);
  const ready = await fetch(`${gateway.url}/readyz`);
  expect([ready.status, await ready.json()]).toMatchObject([200, { status: "degraded", checks: { people: true } }]);

  geopolitics = await startService("geopolitics");
  await waitUntil(isWhole, WHOLE_WITHIN_MS);
}, 90_000);

it("killed under load: the other's fields go on, the lost ones are named, and soon after it is back all is whole", async () => {
  const answers: Timed[] = [];
  const clients = new AbortController();
  const load = Array.from({ length: CLIENTS }, async () => {
    while (!clients.signal.aborted) {
      answers.push(await ask(gateway.url, QUERY));
      await sleep(20);
    }
  });
  await waitUntil(() => Promise.resolve(answers.length > 50), 20_000);
  expect(answers.flatMap(problems)).toEqual([]);

  geopolitics.child.kill("SIGKILL");
  const killedAt = answers.length;
  await waitUntil(() => Promise.resolve(answers.length > killedAt + 200), 30_000);
  const during = answers.slice(killedAt + CLIENTS);
  expect(during.filter((answer) => problems(answer).join() !== LOST.join())).toEqual([]);

  geopolitics = await startService("geopolitics");
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
  const log = gateway.output();
  expect(log.match(/answers again/g)?.length).toBe(log.match(/failed several times/g)?.length);
}, 90_000);

it("killed while nobody asks, it is whole again with the first answer after it is back", async () => {
  geopolitics.child.kill("SIGKILL");
  // Enough for the gateway to ask it no more.
  for (let asked = 0; asked < 10; asked++) expect(problems(await ask(gateway.url, QUERY))).toEqual(LOST);
  geopolitics = await startService("geopolitics");
  await sleep(WHOLE_WITHIN_MS - 1_500);
  expect(problems(await ask(gateway.url, QUERY))).toEqual([]);
}, 60_000);

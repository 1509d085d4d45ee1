import type { RequestListener, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { type Listener, listen } from "../../services/runtime/http/listen";
import { type StartedProcess, startProcess } from "../telemetry/started-processes";
import { ask, freePort, problems } from "./asking";
import { type Cluster, startCluster } from "./parts";

// A service that accepts connections and does anything but its work. The gateway and the other service are real processes.

const TIMEOUT_MS = 1_000;
const HELD_LESS_THAN_S = 0.1;
const QUERY = "query Hostile { people(first: 1) { totalCount nodes { name visits { totalCount } } } }";
const GOOD = '{"data":{"_entities":[{"visits":{"totalCount":4}}]}}';
const MEGABYTE = Buffer.alloc(2 ** 20, " ");
/** Just what may still be read: entities that nobody asked for. */
const MUCH = `{"data":{"_entities":[${`${JSON.stringify({ id: "1", names: ["a", "b"], note: "n".repeat(50) })},`.repeat(80_000)}{}]}}`;

const JSON_TYPE = { "content-type": "application/json" };
const answerWell: RequestListener = (_request, response) => {
  response.writeHead(200, JSON_TYPE).end(GOOD);
};

/** As fast as they are taken, until nobody takes them. */
const sendMegabytes = (response: ServerResponse, count: number): void => {
  if (response.destroyed) return;
  if (count === 0) response.end(GOOD);
  else response.write(MEGABYTE, () => setImmediate(sendMegabytes, response, count - 1));
};

const hostilities: readonly [string, "SUBGRAPH_UNAVAILABLE" | "GATEWAY_TIMEOUT", RequestListener][] = [
  ["never answers", "GATEWAY_TIMEOUT", () => undefined],
  [
    "answers late",
    "GATEWAY_TIMEOUT",
    (request, response) =>
      void sleep(TIMEOUT_MS + 500).then(() => {
        answerWell(request, response);
      }),
  ],
  [
    "closes midway",
    "SUBGRAPH_UNAVAILABLE",
    (_request, response) => {
      response.writeHead(200, { ...JSON_TYPE, "content-length": GOOD.length }).write(GOOD.slice(0, 20), () => {
        response.destroy();
      });
    },
  ],
  [
    "sends HTML",
    "SUBGRAPH_UNAVAILABLE",
    (_request, response) => void response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>"),
  ],
  [
    "sends 200 MB",
    "SUBGRAPH_UNAVAILABLE",
    (_request, response) => {
      sendMegabytes(response.writeHead(200, JSON_TYPE), 200);
    },
  ],
  [
    "sends 7 MB of JSON",
    "SUBGRAPH_UNAVAILABLE",
    (_request, response) => void response.writeHead(200, JSON_TYPE).end(MUCH),
  ],
  [
    "announces 200 MB and sends one",
    "GATEWAY_TIMEOUT",
    (_request, response) => {
      response.writeHead(200, { ...JSON_TYPE, "content-length": 200 * MEGABYTE.length }).write(MEGABYTE);
    },
  ],
  [
    "sends a wrong __typename",
    "SUBGRAPH_UNAVAILABLE",
    (_request, response) =>
      void response.writeHead(200, JSON_TYPE).end(GOOD.replace('{"visits"', '{"__typename":"Country","visits"')),
  ],
  [
    "sends a wrong __typename further in",
    "SUBGRAPH_UNAVAILABLE",
    (_request, response) =>
      void response.writeHead(200, JSON_TYPE).end(GOOD.replace('{"total', '{"__typename":"Country","total')),
  ],
];

let cluster: Cluster;
let people: StartedProcess;
let gateway: StartedProcess;
let service: Listener;
let metricsUrl: string;
let behave: RequestListener = answerWell;

beforeAll(async () => {
  cluster = await startCluster();
  service = await listen({ host: "127.0.0.1", port: 0, drainMs: 100 });
  service.serve((request, response) => {
    request.resume();
    behave(request, response);
  });
  people = await startProcess("services/people/main.ts", { ...cluster.settings, PEOPLE_PORT: "0" });
  const metricsPort = await freePort();
  metricsUrl = `http://127.0.0.1:${metricsPort}/metrics`;
  gateway = await startProcess("gateway/main.ts", {
    ...{ PORT: "0", METRICS_PORT: String(metricsPort), SUBGRAPH_TIMEOUT_MS: String(TIMEOUT_MS) },
    ...{ GEOPOLITICS_URL: `${service.url}/graphql`, PEOPLE_URL: people.url },
  });
  // What is compiled and planned once is done before it is measured.
  for (let asked = 0; asked < 20; asked++) await ask(gateway.url, QUERY);
}, 90_000);
afterAll(async () => {
  await Promise.all([gateway, people].map((each) => each.stop()));
  await service.close();
  await cluster.stop();
});

/** The longest that the gateway's event loop was held since this was last asked, in seconds. */
const heldFor = async (): Promise<number> => {
  const text = await (await fetch(metricsUrl)).text();
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(text)?.[1]);
};

/** Asks while the service does this, and before it. @returns for how long the event loop was held meanwhile, in seconds */
const askDuring = async (hostility: RequestListener) => {
  behave = answerWell;
  expect(problems(await ask(gateway.url, QUERY))).toEqual([]);
  await heldFor();
  behave = hostility;
  const answer = await ask(gateway.url, QUERY);
  return { answer, held: await heldFor() };
};

test.each(hostilities)("%s: %s in time, with the rest of the answer", async (_name, code, hostility) => {
  let least = Infinity;
  // A machine that is busy with other things holds us as well, but not each time.
  for (let tried = 0; tried < 3 && least >= HELD_LESS_THAN_S; tried++) {
    const { answer, held } = await askDuring(hostility);
    expect(problems(answer)).toEqual([`${code} ["people","nodes",0,"visits"]`]);
    expect(answer.data).toMatchObject({ people: { nodes: [{ name: expect.any(String) as string, visits: null }] } });
    expect(answer.took).toBeLessThan(TIMEOUT_MS + 500);
    least = Math.min(least, held);
  }
  expect(least).toBeLessThan(HELD_LESS_THAN_S);
});

import { setTimeout as sleep } from "node:timers/promises";
import type { RequestListener } from "node:http";
import { type Listener, listen } from "../../services/runtime/http/listen";
import { graphqlUrl, onFreePort, problems, serveSubgraph, startGateway } from "./toy-gateway";
import { toyGeopolitics, toyPeople } from "./toy-subgraphs";

const PERSON = `{ person(id: "1") { name mentions } }`;

/** A gateway whose geopolitics service is this listener. */
const askWith = async (geopolitics: RequestListener, query = PERSON, timeoutMs = 2_000) => {
  const served: Listener = await onFreePort(geopolitics);
  const gateway = await startGateway({ geopolitics: graphqlUrl(served), people: toyPeople() }, { timeoutMs });
  try {
    const started = performance.now();
    const answer = await gateway.ask(query);
    return { answer, took: performance.now() - started, logged: gateway.logged.join("") };
  } finally {
    await gateway.close();
    await served.close();
  }
};

const sends =
  (status: number, type: string, body: string): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { "content-type": type, location: "http://example.invalid/" }).end(body);
  };

const unusable: readonly [string, RequestListener][] = [
  ["an HTML page with status 502", sends(502, "text/html", "<h1>Bad gateway at 10.0.0.7</h1>")],
  ["an HTML page with status 200", sends(200, "text/html", "<h1>Sign in</h1>")],
  [
    "JSON of something else with status 503",
    sends(503, "application/json", `{"errors":[{"message":"host 10.0.0.7"}]}`),
  ],
  ["a redirect", sends(302, "text/plain", "")],
  ["JSON that breaks off", sends(200, "application/json", `{"data":{"_entities":[`)],
  ["neither data nor errors", sends(200, "application/json", "{}")],
  ["data: null without errors", sends(200, "application/json", `{"data":null}`)],
  ["entities that are no list", sends(200, "application/json", `{"data":{"_entities":{}}}`)],
  ["more entities than asked for", sends(200, "application/json", `{"data":{"_entities":[{},{}]}}`)],
  ["an entity that is a number", sends(200, "application/json", `{"data":{"_entities":[7]}}`)],
  [
    "an end in the middle",
    (_request, response) => response.writeHead(200, { "content-length": "99" }).write("{") && response.destroy(),
  ],
  ["no answer but a closed socket", (request) => request.socket.destroy()],
];

test.each(unusable)("%s is an unavailable service, and the rest of the answer stands", async (_name, listener) => {
  const { answer } = await askWith(listener);
  expect(answer.status).toBe(200);
  expect(answer.data).toEqual({ person: { name: "Ali Larijani", mentions: null } });
  expect(problems(answer)).toEqual(['SUBGRAPH_UNAVAILABLE ["person","mentions"]']);
  expect(answer.text).not.toMatch(/10\.0\.0\.7|html|example\.invalid/i);
});

test("prototype keys in an answer change nothing", async () => {
  const body = `{"data":{"_entities":[{"__proto__":{"polluted":1},"mentions":3}]}}`;
  const { answer } = await askWith(sends(200, "application/json", body));
  expect(answer.data).toEqual({ person: { name: "Ali Larijani", mentions: 3 } });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

describe("a service that never answers", () => {
  test("is given up at the deadline, over HTTP", async () => {
    const { answer, took } = await askWith(() => undefined, PERSON, 300);
    expect(answer.data).toEqual({ person: { name: "Ali Larijani", mentions: null } });
    expect(problems(answer)).toEqual(['GATEWAY_TIMEOUT ["person","mentions"]']);
    expect(took).toBeGreaterThan(250);
    expect(took).toBeLessThan(800);
  });

  test("is given up in the middle of its answer", async () => {
    const { answer } = await askWith((_request, response) => void response.writeHead(200).write("{"), PERSON, 300);
    expect(problems(answer)).toEqual(['GATEWAY_TIMEOUT ["person","mentions"]']);
  });

  test("is given up in this process, with the same bytes", async () => {
    const never = toyGeopolitics({ Person: { mentions: () => sleep(3_000, 1, { ref: false }) } });
    const gateway = await startGateway({ geopolitics: never, people: toyPeople() }, { timeoutMs: 300 });
    const { answer } = await askWith(() => undefined, PERSON, 300);
    expect((await gateway.ask(PERSON)).text).toBe(answer.text);
    await gateway.close();
  });
});

test("a kept connection that ends as it is used is tried once more, but not for a mutation", async () => {
  let calls = 0;
  const dropsFirst: RequestListener = (request, response) => {
    calls += 1;
    if (calls % 2 === 1) request.socket.destroy();
    else response.setHeader("content-type", "application/json").end(`{"data":{"latestVisit":{"title":"T"}}}`);
  };
  const query = await askWith(dropsFirst, `{ latestVisit { title } }`);
  expect(query.answer.data).toEqual({ latestVisit: { title: "T" } });
  expect(calls).toBe(2);
  const mutation = await askWith(dropsFirst, `mutation { planVisit(title: "x") { title } }`);
  expect(problems(mutation.answer)).toEqual(['SUBGRAPH_UNAVAILABLE ["planVisit"]']);
  expect(calls).toBe(3);
});

test("a service that comes back is used again at once", async () => {
  const people = toyPeople();
  const first = await serveSubgraph(toyGeopolitics());
  const gateway = await startGateway({ geopolitics: graphqlUrl(first), people });
  expect(problems(await gateway.ask(PERSON))).toEqual([]);
  await first.close();
  expect(problems(await gateway.ask(PERSON))).toHaveLength(1);
  const again = await listen({ host: "127.0.0.1", port: first.port });
  again.serve(sends(200, "application/json", `{"data":{"_entities":[{"mentions":4}]}}`));
  expect((await gateway.ask(PERSON)).data).toEqual({ person: { name: "Ali Larijani", mentions: 4 } });
  await gateway.close();
  await again.close();
});

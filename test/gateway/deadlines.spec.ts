import { setTimeout as sleep } from "node:timers/promises";
import type { Subgraph } from "../../services/runtime/graphql/subgraph";
import { graphqlUrl, problems, serveSubgraph, startGateway } from "./toy-gateway";
import { toyGeopolitics, toyPeople, type ToySubgraph } from "./toy-subgraphs";

// The whole answer has a deadline too, however many fetches come one after another.

const CHAIN = `{ latestVisit { title participants { party { ... on Person { nickname mentions } } } } }`;
const STEP_MS = 300;
const WHOLE_MS = 450;

/** Each answer takes so long. */
const slow = (subgraph: ToySubgraph): ToySubgraph => ({
  ...subgraph,
  execute: async (request) => {
    await sleep(STEP_MS, undefined, { ref: false });
    return subgraph.execute(request);
  },
});

const ways: readonly [
  string,
  (subgraph: ToySubgraph) => Promise<{ readonly service: Subgraph | URL; close(): unknown }>,
][] = [
  ["in this process", (service) => Promise.resolve({ service, close: () => undefined })],
  [
    "over HTTP",
    async (subgraph) => {
      const listener = await serveSubgraph(subgraph);
      return { service: graphqlUrl(listener), close: () => listener.close() };
    },
  ],
];

test.each(ways)("what is there by the deadline is sent, %s", async (_name, start) => {
  const [geopolitics, people] = [await start(slow(toyGeopolitics())), await start(slow(toyPeople()))];
  const services = { geopolitics: geopolitics.service, people: people.service };
  const gateway = await startGateway(services, { timeoutMs: 2_000, requestTimeoutMs: WHOLE_MS });
  const started = performance.now();
  const answer = await gateway.ask(CHAIN);
  const took = performance.now() - started;
  expect(answer.status).toBe(200);
  expect(answer.data).toMatchObject({ latestVisit: { title: "A visit to Pakistan" } });
  expect(new Set(answer.errors.map(({ extensions }) => extensions.code))).toEqual(new Set(["GATEWAY_TIMEOUT"]));
  expect(problems(answer)).toContain('GATEWAY_TIMEOUT ["latestVisit","participants",1,"party","nickname"]');
  expect(took).toBeGreaterThan(WHOLE_MS - 50);
  expect(took).toBeLessThan(WHOLE_MS + 300);
  await gateway.close();
  await geopolitics.close();
  await people.close();
});

test("a fetch has no more than its own time, however much is left of the whole", async () => {
  const gateway = await startGateway(
    { geopolitics: slow(toyGeopolitics()), people: toyPeople() },
    { timeoutMs: 150, requestTimeoutMs: 5_000 },
  );
  const started = performance.now();
  expect(problems(await gateway.ask(`{ person(id: "1") { name mentions } }`))).toEqual([
    'GATEWAY_TIMEOUT ["person","mentions"]',
  ]);
  expect(performance.now() - started).toBeLessThan(STEP_MS + 200);
  await gateway.close();
});

import { setTimeout as sleep } from "node:timers/promises";
import { connectSubgraph } from "../../../gateway/remote-subgraph";
import type { SubgraphRequest } from "../../../services/runtime/graphql/subgraph";
import { graphqlUrl, onFreePort } from "../toy-gateway";

const READ = "query Q__people__0 { __typename }";

/** A service that takes its time, and counts. */
const start = async (takesMs = 100) => {
  const state = { calls: 0 };
  const served = await onFreePort((request, response) => {
    state.calls += 1;
    const number = state.calls;
    request.resume();
    setTimeout(() => {
      response.setHeader("content-type", "application/json").end(JSON.stringify({ data: { number } }));
    }, takesMs);
  });
  const subgraph = connectSubgraph({ name: "people", url: graphqlUrl(served), secret: "a-secret", timeoutMs: 3_000 });
  const ask = (request: Partial<SubgraphRequest> = {}) => subgraph.execute({ query: READ, headers: {}, ...request });
  const close = async () => {
    await subgraph.close();
    await served.close();
  };
  return { state, ask, close };
};

it("sends what is asked twice at once only once, and gives each an answer of their own", async () => {
  const { state, ask, close } = await start();
  const headers = ["1", "2"].map((id) => ({ "x-request-id": id }));
  const [one, other] = await Promise.all(headers.map((each) => ask({ headers: each })));
  expect(state.calls).toBe(1);
  expect(other?.data).toEqual(one?.data);
  expect(other?.data).not.toBe(one?.data);
  expect((await ask()).data).toEqual({ number: 2 });
  await close();
});

it.each<[string, Partial<SubgraphRequest>]>([
  ["other variables", { variables: { id: "1" } }],
  ["another language", { headers: { "accept-language": "fa" } }],
  ["a token", { headers: { authorization: "Bearer t" } }],
  ["a write", { query: "mutation { a }" }],
])("asks for itself whoever comes with %s", async (_what, request) => {
  const { state, ask, close } = await start();
  await Promise.all([ask(), ask(request), ask(request)]);
  expect(state.calls).toBe(request.headers?.authorization || request.query ? 3 : 2);
  await close();
});

it("gives nobody after a write what was read before it", async () => {
  const { state, ask, close } = await start();
  const before = ask();
  // They come on connections of their own.
  while (state.calls === 0) await sleep(1);
  await ask({ query: "mutation { a }" });
  const after = ask();
  expect((await before).data).toEqual({ number: 1 });
  expect((await after).data).toEqual({ number: 3 });
  expect(state.calls).toBe(3);
  await close();
});

it("joins no read that has been under way for long", async () => {
  const { state, ask, close } = await start(200);
  const first = ask();
  await sleep(120);
  await Promise.all([first, ask()]);
  expect(state.calls).toBe(2);
  await close();
});

it("goes on for the others when one goes away, and ends when all have", async () => {
  const { state, ask, close } = await start();
  const leaving = [new AbortController(), new AbortController()];
  const [first, second] = [ask({ signal: leaving[0]?.signal }), ask({ signal: leaving[1]?.signal })];
  leaving[0]?.abort();
  expect((await second).data).toEqual({ number: 1 });
  await first;
  const alone = ask({ signal: leaving[1]?.signal });
  leaving[1]?.abort();
  expect((await alone).errors).toHaveLength(1);
  expect(state.calls).toBeLessThanOrEqual(2);
  await close();
});

import type { RequestListener } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { connectSubgraph } from "../../gateway/remote-subgraph";
import { listen, type Listener } from "../../services/runtime/http/listen";
import { type LogLine, readLog } from "../support/log-lines";
import { graphqlUrl, onFreePort } from "./toy-gateway";

const GOOD = '{"data":{"__typename":"Query"}}';
const answerWell: RequestListener = (_request, response) => {
  response.setHeader("content-type", "application/json").end(GOOD);
};

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  // Those that ask before those that are asked.
  for (const each of opened.splice(0).reverse()) await each.close();
});

/** A service whose listener can be changed, and how often it was asked. */
const startService = async (first: RequestListener) => {
  const state = { listener: first, calls: 0 };
  const served = await onFreePort((request, response) => {
    state.calls += 1;
    request.resume();
    state.listener(request, response);
  });
  opened.push(served);
  return { state, served };
};

const connect = (served: Listener, log = readLog(), timeoutMs = 3_000) => {
  const secret = "a-secret-of-this-test";
  const subgraph = connectSubgraph({
    ...{ name: "geopolitics", url: graphqlUrl(served), secret, timeoutMs },
    logger: log.logger,
  });
  opened.push(subgraph);
  const ask = async (query = "{ __typename }", operationName?: string) => {
    const { errors = [] } = await subgraph.execute({ query, operationName, headers: {} });
    return errors.map(({ extensions }) => extensions?.code);
  };
  return { subgraph, ask };
};

describe("where the connection is dropped", () => {
  const reads = [
    "{ __typename }",
    "# of a mutation\nquery mutation { __typename }",
    "fragment F on Query { a } { ...F }",
  ];
  const writes = [
    "mutation { planVisit { id } }",
    "# a note\nmutation { planVisit { id } }",
    "fragment F on Visit { id } mutation query { planVisit { ...F } }",
    "query A { __typename } mutation B { planVisit { id } }",
  ];
  const drop: RequestListener = (request) => request.socket.destroy();

  test.each(reads)("a read is sent once more: %j", async (query) => {
    const { state, served } = await startService(drop);
    const { ask } = connect(served);
    expect(await ask(query)).toEqual(["SUBGRAPH_UNAVAILABLE"]);
    expect(state.calls).toBe(2);
  });

  test.each(writes)("a write is not: %j", async (query) => {
    const { state, served } = await startService(drop);
    const { ask } = connect(served);
    expect(await ask(query, query.includes("B {") ? "B" : undefined)).toEqual(["SUBGRAPH_UNAVAILABLE"]);
    expect(state.calls).toBe(1);
  });

  const endUnread: RequestListener = (_request, response) => {
    response.writeHead(408, { connection: "close" }).end();
  };

  test.each(reads)(
    "so is one that the service ended the connection on, having read nothing of it: %j",
    async (query) => {
      const { state, served } = await startService((request, response) => {
        state.listener = answerWell;
        endUnread(request, response);
      });
      const { ask } = connect(served);
      expect(await ask(query)).toEqual([]);
      expect(state.calls).toBe(2);
    },
  );

  test("but no write", async () => {
    const { state, served } = await startService(endUnread);
    const { ask } = connect(served);
    expect(await ask("mutation { planVisit { id } }")).toEqual(["SUBGRAPH_UNAVAILABLE"]);
    expect(state.calls).toBe(1);
  });

  test("whoever comes after requests that were given up gets an answer, though the service ends what they left behind", async () => {
    const headersTimeout = 300;
    const served = await onFreePort(
      (request, response) => {
        request.resume();
        setTimeout(answerWell, 20, request, response);
      },
      { headersTimeout, requestTimeout: 30_000, connectionsCheckingInterval: 20 },
    );
    opened.push(served);
    const { subgraph } = connect(served);
    let asked = 0;
    const askMany = (signal: AbortSignal) =>
      Promise.all(
        Array.from({ length: 10 }, () =>
          subgraph.execute({ query: `{ a${asked++}: __typename }`, headers: {}, signal }),
        ),
      );
    for (let round = 0; round < 12; round++) {
      const given = new AbortController();
      const left = askMany(given.signal);
      await sleep(10);
      given.abort();
      await left;
      // Some rounds end just before the service does so, some just after; we are busy, and see it late.
      await sleep(headersTimeout - 30 + round * 5);
      const busyUntil = performance.now() + 25;
      while (performance.now() < busyUntil);
      const answers = await askMany(new AbortController().signal);
      expect(answers.flatMap(({ errors = [] }) => errors)).toEqual([]);
    }
  }, 20_000);

  test("a read waits a moment for a service that restarts", async () => {
    const { served } = await startService(answerWell);
    await served.close();
    const { ask } = connect(served);
    const asked = ask();
    const again = await listen({ host: "127.0.0.1", port: served.port });
    opened.push(again);
    again.serve(answerWell);
    expect(await asked).toEqual([]);
  });
});

describe("a service that fails", () => {
  const fail: RequestListener = (_request, response) => {
    response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>");
  };

  test("is asked no more after five times in a row, is said to be so once, and is tried again after a second", async () => {
    const log = readLog();
    const { state, served } = await startService(fail);
    const { subgraph, ask } = connect(served, log);
    for (let failed = 0; failed < 4; failed++) await ask();
    state.listener = answerWell;
    expect(await ask()).toEqual([]);
    state.listener = fail;
    for (let failed = 0; failed < 5; failed++) await ask();
    expect([state.calls, subgraph.isAsked?.()]).toEqual([10, false]);
    const started = performance.now();
    for (let asked = 0; asked < 20; asked++) expect(await ask()).toEqual(["SUBGRAPH_UNAVAILABLE"]);
    expect(performance.now() - started).toBeLessThan(500);
    expect(state.calls).toBe(10);

    await sleep(1_050);
    expect(await ask()).toEqual(["SUBGRAPH_UNAVAILABLE"]);
    expect(state.calls).toBe(11);
    state.listener = answerWell;
    await sleep(1_050);
    // The trial and whoever comes meanwhile.
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([[], [], []]);
    expect(subgraph.isAsked?.()).toBe(true);
    const told = log.texts.map((text) => (JSON.parse(text) as LogLine).msg);
    expect(told).toEqual([expect.stringContaining("failed several times"), "a service answers again"]);
  });

  test("errors of GraphQL, and callers who go away, are no failures", async () => {
    const { state, served } = await startService((_request, response) => {
      response.setHeader("content-type", "application/json").end('{"errors":[{"message":"no"}]}');
    });
    const { subgraph, ask } = connect(served);
    for (let asked = 0; asked < 10; asked++) await ask();
    state.listener = () => undefined;
    const gone = AbortSignal.abort();
    for (let asked = 0; asked < 10; asked++)
      await subgraph.execute({ query: "{ __typename }", headers: {}, signal: gone });
    state.listener = answerWell;
    expect(await ask()).toEqual([]);
  });

  test("one that hangs is a failure too, and says so beside its readiness", async () => {
    const { state, served } = await startService(() => undefined);
    const { subgraph, ask } = connect(served, readLog(), 200);
    for (let asked = 0; asked < 5; asked++) expect(await ask()).toEqual(["GATEWAY_TIMEOUT"]);
    expect(await ask()).toEqual(["SUBGRAPH_UNAVAILABLE"]);
    state.listener = (_request, response) => {
      response.setHeader("content-type", "application/json").end('{"checks":{"database":true}}');
    };
    expect(await subgraph.readiness()).toEqual({ ready: true, checks: { database: true, answers: "failed" } });
  });
});

import { MODES, startDossier, type Dossier, type Mode } from "../support/dossier";
import { type LogLine, readLog } from "../support/log-lines";
import { statementsOf } from "../support/sent-statements";

// One line a request, in every process that had a part in it.

const TRACE = "0af7651916cd43dd8448eb211c80319c";
const HEADERS = { "x-request-id": "request-17", traceparent: `00-${TRACE}-b7ad6b7169203331-01` };
const QUERY = `query LineTest($code: ID!) {
  country(code: $code) { name visits(first: 3) { totalCount nodes { visitors { label party { ... on Person { name memberships { id } } } } } } }
}`;
const ask = (dossier: Dossier, headers: Readonly<Record<string, string>> = HEADERS) =>
  dossier.ask(QUERY, { code: "PAK" }, headers);

describe.each(MODES)("%s", (mode: Mode) => {
  const log = readLog();
  const processes = mode === "in-process" ? 1 : 3;
  let dossier: Dossier;
  beforeAll(async () => {
    // The same is asked again and again, and each time it is to be worked for.
    dossier = await startDossier(mode, undefined, { logger: log.logger, settings: { ANSWER_CACHE_MB: "0" } });
    // Connections are made, and plans.
    await ask(dossier);
  });
  afterAll(() => dossier.close());
  beforeEach(() => {
    log.clear();
  });

  /** The gateway's line alone knows of services; over HTTP, theirs know of SQL. */
  const linesOf = async (requests = 1) => {
    const lines = await log.lines(
      "answered",
      requests + (processes === 1 ? 0 : fetchesIn(await gatewayLines(requests))),
    );
    return {
      gateway: lines.filter(({ subgraphs }) => subgraphs !== undefined),
      services: lines.filter(({ subgraphs }) => subgraphs === undefined),
    };
  };
  const gatewayLines = async (requests: number): Promise<readonly LogLine[]> => {
    const deadline = Date.now() + 5_000;
    for (;;) {
      const lines = (await log.lines("answered", 1)).filter(({ subgraphs }) => subgraphs !== undefined);
      if (lines.length >= requests || Date.now() > deadline) return lines;
    }
  };
  const fetchesIn = (lines: readonly LogLine[]): number =>
    lines
      .flatMap(({ subgraphs }) => Object.values(subgraphs as object) as { count: number }[])
      .reduce((sum, { count }) => sum + count, 0);
  const statementsIn = (lines: readonly LogLine[]): number =>
    lines.reduce((sum, { sql }) => sum + ((sql as { count: number } | undefined)?.count ?? 0), 0);

  it("says what was asked for, what it took and where, and nothing of what was sent", async () => {
    expect((await ask(dossier)).errors).toBeUndefined();
    const { gateway, services } = await linesOf();
    expect(gateway).toHaveLength(1);
    expect(gateway[0]).toMatchObject({
      ...{ requestId: "request-17", traceId: TRACE, method: "POST", path: "/graphql", status: 200 },
      ...{ operation: "LineTest", milliseconds: expect.any(Number) as number, cost: expect.any(Number) as number },
      subgraphs: {
        geopolitics: { count: expect.any(Number) as number, milliseconds: expect.any(Number) as number },
        people: { count: expect.any(Number) as number, milliseconds: expect.any(Number) as number },
      },
    });
    expect(gateway[0]?.codes).toBeUndefined();
    for (const line of services)
      expect(line).toMatchObject({ requestId: "request-17", traceId: TRACE, operation: "LineTest", status: 200 });
    expect(services).toHaveLength(processes === 1 ? 0 : fetchesIn(gateway));
    expect(log.texts.join("")).not.toMatch(/PAK|totalCount|SELECT/);
  });

  it("counts each statement that was sent, and none of another request", async () => {
    const sent = await statementsOf(() => ask(dossier));
    const single = await linesOf();
    expect(sent.length).toBeGreaterThan(4);
    expect(statementsIn([...single.gateway, ...single.services])).toBe(sent.length);

    // More at once than there are connections: those that wait are woken by somebody else's end.
    log.clear();
    const ids = Array.from({ length: 30 }, (_, index) => `request-at-once-${String(index)}`);
    // Each is another operation: what is the same is read together.
    const named = (index: number): string => QUERY.replace("LineTest", `LineTest${String(index)}`);
    await Promise.all(ids.map((id, index) => dossier.ask(named(index), { code: "PAK" }, { "x-request-id": id })));
    const { gateway, services } = await linesOf(ids.length);
    for (const id of ids) {
      const own = [...gateway, ...services].filter(({ requestId }) => requestId === id);
      expect([id, statementsIn(own)]).toEqual([id, sent.length]);
    }
  });

  it("has the codes of what went wrong", async () => {
    await dossier.ask('query Wrong { visits(after: "x") { totalCount } }', {}, HEADERS);
    await dossier.ask("query Misspelt { visitz }", {}, HEADERS);
    await dossier.ask("{", {}, HEADERS);
    await fetch(`${dossier.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    await fetch(`${dossier.url}/graphql?query={__typename}`);
    const lines = (await log.lines("answered", 5 + processes - 1 - (processes > 1 ? 1 : 0))).filter(
      ({ path }) => path === "/graphql",
    );
    const codes = lines.map((line) => [line.operation, line.codes]);
    expect(codes).toEqual(
      expect.arrayContaining([
        ["Wrong", ["BAD_USER_INPUT"]],
        ["Misspelt", ["GRAPHQL_VALIDATION_FAILED"]],
        [undefined, ["GRAPHQL_PARSE_FAILED"]],
        [undefined, ["BAD_REQUEST"]],
      ]),
    );
  });

  it("makes a trace where the caller has none, or none that can be right", async () => {
    for (const traceparent of [
      "",
      "00-0-0-00",
      `00-${"0".repeat(32)}-b7ad6b7169203331-01`,
      `ff-${TRACE}-b7ad6b7169203331-01`,
    ]) {
      log.clear();
      await ask(dossier, { traceparent, tracestate: "vendor=1" });
      const { gateway, services } = await linesOf();
      expect(gateway[0]?.traceId).toMatch(/^(?!0af7|0+$)[0-9a-f]{32}$/);
      expect(new Set([...gateway, ...services].map(({ traceId }) => traceId)).size).toBe(1);
    }
  });
});

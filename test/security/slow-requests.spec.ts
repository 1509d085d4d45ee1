import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { startGateway, type ToyGateway } from "../gateway/toy-gateway";
import { toyGeopolitics, toyPeople } from "../gateway/toy-subgraphs";

// Connections that trickle hold what a server has few of. They are given up after a time, which is short here.

const TIME_LIMITS = { headersTimeout: 400, requestTimeout: 800, connectionsCheckingInterval: 100 };
const HEAD = "POST /graphql HTTP/1.1\r\nhost: dossier\r\ncontent-type: application/json\r\n";
/** A letter so often, in milliseconds, that no connection falls idle. */
const TRICKLE_MS = 50;
/** Within this a connection must be given up: its limit, the look after it, and a machine with much to do. */
const PATIENCE_MS = 5_000;

jest.setTimeout(30_000);

describe("slow requests", () => {
  let gateway: ToyGateway;
  const sockets: Socket[] = [];
  beforeAll(async () => {
    const services = { geopolitics: toyGeopolitics(), people: toyPeople() };
    gateway = await startGateway(services, { isProduction: true, timeLimits: TIME_LIMITS });
  });
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    await gateway.close();
  });

  /** Sends one part at once and the other letter by letter. @returns what came back, and after how many milliseconds */
  const trickle = async (first: string, rest: string) => {
    const socket = connect(Number(new URL(gateway.url).port), "127.0.0.1");
    sockets.push(socket);
    let answer = "";
    socket.on("data", (chunk: Buffer) => (answer += chunk.toString())).on("error", () => undefined);
    const started = performance.now();
    socket.write(first);
    for (const letter of rest) {
      await sleep(TRICKLE_MS);
      if (socket.destroyed || answer !== "" || performance.now() - started > PATIENCE_MS) break;
      socket.write(letter);
    }
    while (!socket.destroyed && performance.now() - started < PATIENCE_MS) await sleep(10);
    return { status: answer.split("\r\n")[0], isClosed: socket.destroyed, milliseconds: performance.now() - started };
  };

  test("headers that trickle are given up", async () => {
    const { status, isClosed, milliseconds } = await trickle(HEAD, `x-slow: ${"a".repeat(1_000)}`);
    expect([status, isClosed]).toEqual(["HTTP/1.1 408 Request Timeout", true]);
    expect(milliseconds).toBeGreaterThan(TIME_LIMITS.headersTimeout - 50);
    expect(milliseconds).toBeLessThan(PATIENCE_MS);
  });

  test("so is a body that trickles", async () => {
    const { status, isClosed, milliseconds } = await trickle(`${HEAD}content-length: 9999\r\n\r\n`, "{".repeat(1_000));
    expect([status, isClosed]).toEqual(["HTTP/1.1 408 Request Timeout", true]);
    expect(milliseconds).toBeGreaterThan(TIME_LIMITS.requestTimeout - 50);
    expect(milliseconds).toBeLessThan(PATIENCE_MS);
  });

  test("and one that never ends, in pieces", async () => {
    const head = `${HEAD}transfer-encoding: chunked\r\n\r\n`;
    const { status, isClosed } = await trickle(head, "1\r\n{\r\n".repeat(200));
    expect([status, isClosed]).toEqual(["HTTP/1.1 408 Request Timeout", true]);
  });

  test("a hundred of them keep nobody waiting", async () => {
    const slow = Array.from({ length: 100 }, () => trickle(`${HEAD}content-length: 99\r\n\r\n`, "{".repeat(100)));
    await sleep(100);
    for (let asked = 0; asked < 10; asked++) {
      const started = performance.now();
      expect((await gateway.ask("{ latestVisit { title } }")).status).toBe(200);
      expect(performance.now() - started).toBeLessThan(2_000);
    }
    expect((await Promise.all(slow)).every(({ isClosed }) => isClosed)).toBe(true);
  });

  test.each([
    ["too long a header", `${HEAD}x-long: ${"a".repeat(20_000)}\r\n\r\n`, 431],
    ["too long an address", `GET /graphql?query=${"a".repeat(20_000)} HTTP/1.1\r\nhost: dossier\r\n\r\n`, 431],
    ["two lengths", `${HEAD}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`, 400],
    ["a length and pieces", `${HEAD}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
    ["a header over two lines", `${HEAD}x-folded: a\r\n b\r\ncontent-length: 2\r\n\r\n{}`, 400],
    ["no HTTP", "hello\r\n\r\n", 400],
  ])("%s is refused at once", async (_name, request, status) => {
    const answer = await trickle(request, "");
    expect(answer.status).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer.isClosed).toBe(true);
    expect(answer.milliseconds).toBeLessThan(PATIENCE_MS);
  });
});

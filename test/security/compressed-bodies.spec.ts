import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import type { Listener } from "../../services/runtime/http/listen";
import { serveSubgraph, startGateway, type ToyGateway } from "../gateway/toy-gateway";
import { toyGeopolitics, toyPeople } from "../gateway/toy-subgraphs";
import { TEST_SECRETS } from "../support/tokens";

// A hundred kilobytes that unpack to a hundred megabytes. What counts is what comes out, and unpacking ends there.

const SMALL = Buffer.from(JSON.stringify({ query: "{ __typename }" }));
const MEGABYTE = 1024 * 1024;
/** JSON from its first letter on. */
const BOMB = Buffer.concat([Buffer.from('{"query":"'), Buffer.alloc(100 * MEGABYTE, "a"), Buffer.from('"}')]);
const PACKED = { gzip: gzipSync(BOMB), deflate: deflateSync(BOMB), br: brotliCompressSync(BOMB) };
const TWICE = gzipSync(PACKED.gzip);
/** What many at once may take beside what they are themselves: zlib's windows, the parts that were unpacked, this test. */
const FLAT = 150 * MEGABYTE;

jest.setTimeout(60_000);

describe("compressed bodies", () => {
  const people = toyPeople();
  let gateway: ToyGateway;
  let service: Listener;
  beforeAll(async () => {
    gateway = await startGateway({ geopolitics: toyGeopolitics(), people }, { isProduction: true });
    service = await serveSubgraph(people);
  });
  afterAll(() => Promise.all([gateway.close(), service.close()]));

  const sent = async (url: string, encoding: string, body: Buffer) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      body: new Uint8Array(body),
      headers: {
        ...{ "content-type": "application/json", "content-encoding": encoding },
        "x-subgraph-secret": TEST_SECRETS.SUBGRAPH_SECRET,
      },
    });
    const { errors } = (await response.json()) as { errors?: readonly { extensions: { code: string } }[] };
    return { status: response.status, code: errors?.[0]?.extensions.code };
  };
  const everywhere = () => [gateway.url, service.url];

  test("those that unpack to little are read", async () => {
    for (const url of everywhere()) {
      for (const [encoding, pack] of Object.entries({ gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync })) {
        expect(await sent(url, encoding, pack(SMALL))).toEqual({ status: 200, code: undefined });
      }
    }
  });

  test.each(Object.entries(PACKED))("a bomb of %s is given up at the limit", async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(120_000);
    for (const url of everywhere()) {
      const started = performance.now();
      expect(await sent(url, encoding, bomb)).toEqual({ status: 413, code: "BAD_REQUEST" });
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });

  test("thirty bombs at once take no memory to speak of, and others are answered meanwhile", async () => {
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
    const bombs = Array.from({ length: 30 }, () => sent(gateway.url, "gzip", PACKED.gzip));
    const started = performance.now();
    expect((await gateway.ask("{ __typename }")).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(new Set((await Promise.all(bombs)).map(({ status }) => status))).toEqual(new Set([413]));
    clearInterval(watch);
    expect(most - before).toBeLessThan(FLAT);
  });

  test.each([
    ["packed twice", "gzip, gzip", TWICE],
    ["packed in a way that nobody knows", "zip", PACKED.gzip],
    ["packed by zstd", "zstd", PACKED.gzip],
  ])("what is %s is refused unread", async (_name, encoding, body) => {
    for (const url of everywhere())
      expect(await sent(url, encoding, body)).toEqual({ status: 415, code: "BAD_REQUEST" });
  });

  test.each([
    ["packed twice and said to be packed once", "gzip", TWICE],
    ["not packed at all", "gzip", SMALL],
    ["packed otherwise than it says", "br", gzipSync(SMALL)],
    ["cut off", "gzip", gzipSync(SMALL).subarray(0, -12)],
  ])("what is %s is no JSON", async (_name, encoding, body) => {
    for (const url of everywhere())
      expect(await sent(url, encoding, body)).toEqual({ status: 400, code: "BAD_REQUEST" });
  });

  test("a body one byte below the limit is read, and one above is not", async () => {
    const ofSize = (size: number): Buffer => {
      const [head, tail] = ['{"query":"{ __typename #', '\\n}"}'];
      return Buffer.from(head + "a".repeat(size - head.length - tail.length) + tail);
    };
    for (const pack of [gzipSync, (body: Buffer) => body]) {
      const encoding = pack === gzipSync ? "gzip" : "identity";
      expect(await sent(gateway.url, encoding, pack(ofSize(MEGABYTE)))).toEqual({ status: 200, code: undefined });
      expect(await sent(gateway.url, encoding, pack(ofSize(MEGABYTE + 1)))).toEqual({
        status: 413,
        code: "BAD_REQUEST",
      });
    }
  });
});

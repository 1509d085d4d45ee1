import { createServer, request, type IncomingHttpHeaders, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { startGateway, type ToyGateway } from "../gateway/toy-gateway";
import { toyPeople } from "../gateway/toy-subgraphs";
import { bearer, TEST_SECRETS, tokenFor } from "../support/tokens";

// A service that writes down what reaches it, letter by letter, behind the gateway over HTTP.

/** What the gateway sends of its own accord. */
const OWN = {
  // The gateway's own step of the trace.
  traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/) as string,
  host: expect.stringMatching(/^127\.0\.0\.1:\d+$/) as string,
  connection: "keep-alive",
  "content-type": "application/json",
  accept: "application/graphql-response+json, application/json;q=0.9",
  "content-length": expect.stringMatching(/^\d+$/) as string,
  "x-subgraph-secret": TEST_SECRETS.SUBGRAPH_SECRET,
  "x-request-id": "test-1",
};
const QUERY = "{ latestVisit { title } }";

jest.setTimeout(20_000);

describe("smuggled headers", () => {
  const seen: (readonly (readonly [name: string, value: string])[])[] = [];
  let service: Server;
  let gateway: ToyGateway;
  beforeAll(async () => {
    service = createServer((incoming, response) => {
      const { rawHeaders } = incoming;
      seen.push(
        rawHeaders.flatMap((name, at) =>
          at % 2 === 0 ? [[name.toLowerCase(), rawHeaders[at + 1] ?? ""] as const] : [],
        ),
      );
      incoming.resume();
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ data: { latestVisit: { title: "seen" } } }));
    });
    await once(service.listen(0, "127.0.0.1"), "listening");
    const { port } = service.address() as AddressInfo;
    gateway = await startGateway(
      { geopolitics: new URL(`http://127.0.0.1:${port}/graphql`), people: toyPeople() },
      { isProduction: true },
    );
  });
  afterAll(async () => {
    await gateway.close();
    service.closeAllConnections();
    service.close();
  });
  beforeEach(() => seen.splice(0));

  /** As it stands: an HTTP client that mends nothing. */
  const send = async (headers: readonly (readonly [string, string])[]): Promise<number | undefined> => {
    const outgoing = request(`${gateway.url}/graphql`, { method: "POST" });
    const lines = [["content-type", "application/json"], ["x-request-id", "test-1"], ...headers] as const;
    for (const name of new Set(lines.map(([each]) => each))) {
      const values = lines.flatMap(([each, value]) => (each === name ? [value] : []));
      outgoing.setHeader(name, values.length === 1 ? (values[0] ?? "") : values);
    }
    outgoing.end(JSON.stringify({ query: QUERY }));
    const [response] = (await once(outgoing, "response")) as [
      { statusCode?: number; resume(): void; headers: IncomingHttpHeaders },
    ];
    response.resume();
    return response.statusCode;
  };
  const received = (): Readonly<Record<string, string>> => {
    expect(seen).toHaveLength(1);
    const [headers = []] = seen;
    // None stands there twice: of two, services and proxies may each believe another.
    expect(new Set(headers.map(([name]) => name)).size).toBe(headers.length);
    return Object.fromEntries(headers);
  };

  test.each<readonly [string, readonly (readonly [string, string])[]]>([
    [
      "who asks",
      [
        ["x-user-id", "admin"],
        ["x-roles", "editor,admin"],
        ["x-user", "dana"],
        ["remote-user", "dana"],
      ],
    ],
    [
      "who asks, in other letters",
      [
        ["X_USER_ID", "admin"],
        ["X-Roles", "admin"],
        ["x.roles", "admin"],
      ],
    ],
    [
      "the same name twice",
      [
        ["x-roles", "reader"],
        ["x-roles", "admin"],
      ],
    ],
    [
      "what only the gateway sends",
      [
        ["x-subgraph-secret", "forged"],
        ["x-body-hash", "forged"],
      ],
    ],
    [
      "where it came from",
      [
        ["x-forwarded-for", "127.0.0.1"],
        ["x-forwarded-host", "evil"],
        ["forwarded", "for=127.0.0.1"],
        ["via", "1.1 evil"],
      ],
    ],
    [
      "another address",
      [
        ["host", "evil.example"],
        ["x-original-url", "/admin"],
        ["x-http-method-override", "DELETE"],
      ],
    ],
    [
      "cookies and other proofs",
      [
        ["cookie", "session=1"],
        ["proxy-authorization", "Basic eA=="],
        ["x-api-key", "1"],
      ],
    ],
    [
      "names of JavaScript",
      [
        ["__proto__", "1"],
        ["constructor", "1"],
        ["toString", "1"],
      ],
    ],
    [
      "what stands for this connection alone",
      [
        ["connection", "keep-alive, x-roles, x-subgraph-secret"],
        ["x-roles", "admin"],
        ["te", "trailers"],
        ["upgrade-insecure-requests", "1"],
      ],
    ],
    [
      "which answer is wanted",
      [
        ["accept", "application/json"],
        ["accept-encoding", "gzip"],
        ["if-none-match", "*"],
        ["cache-control", "no-cache"],
        ["range", "bytes=0-1"],
      ],
    ],
  ])("a service sees nothing of %s", async (_name, headers) => {
    expect(await send(headers)).toBe(200);
    expect(received()).toEqual(OWN);
  });

  test("it sees what is on the list, the token as it was sent", async () => {
    const { authorization = "" } = bearer(await tokenFor("editor"));
    const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    expect(
      await send([
        ["Authorization", authorization],
        ["accept-language", "fa"],
        ["traceparent", traceparent],
        ["x-roles", "admin"],
      ]),
    ).toBe(200);
    expect(received()).toEqual({
      ...{ ...OWN, authorization, "accept-language": "fa" },
      // Of the client's trace, by another step.
      traceparent: expect.stringMatching(
        /^00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)[0-9a-f]{16}-01$/,
      ) as string,
    });
  });

  test("a header of the list is not taken away by calling it one of the connection's own", async () => {
    const { authorization = "" } = bearer(await tokenFor("editor"));
    expect(
      await send([
        ["connection", "close, authorization"],
        ["authorization", authorization],
      ]),
    ).toBe(200);
    expect(received()).toMatchObject({ authorization });
  });

  test("two tokens are none: no service may take another one than the gateway did", async () => {
    const [editor, admin] = await Promise.all([tokenFor("editor"), tokenFor("admin")]);
    expect(
      await send([
        ["authorization", `Bearer ${editor}`],
        ["authorization", `Bearer ${admin}`],
      ]),
    ).toBe(401);
    expect(seen).toEqual([]);
  });
});

import { startGateway, type ToyGateway } from "../gateway/toy-gateway";
import { toyGeopolitics, toyPeople } from "../gateway/toy-subgraphs";

// Which pages may read our answers: those of the origins that are named, and no other that looks like one.

const LISTED = ["https://www.example.org", "http://localhost:5173"];
const OTHERS = [
  "null",
  "*",
  "https://evil.example",
  "https://www.example.org.evil.example",
  "https://evilwww.example.org",
  "https://evil.www.example.org",
  "https://example.org",
  "https://wwwxexample.org",
  "http://www.example.org",
  "https://www.example.org:8443",
  "https://WWW.EXAMPLE.ORG",
  "https://www.example.org/",
  "https://www.example.org@evil.example",
  "https://www.example.org, https://evil.example",
  "http://localhost:51730",
  "http://127.0.0.1:5173",
  "file://",
  "https://studio.apollographql.com",
];
const NEEDED = ["authorization", "content-type", "idempotency-key", "apollo-require-preflight", "x-request-id"];
const READ = ["etag", "retry-after", "x-request-id", "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"];

jest.setTimeout(20_000);

describe("cross-origin requests", () => {
  let gateway: ToyGateway;
  beforeAll(async () => {
    const services = { geopolitics: toyGeopolitics(), people: toyPeople() };
    gateway = await startGateway(services, { isProduction: true, corsOrigins: LISTED });
  });
  afterAll(() => gateway.close());

  const preflight = (origin: string) =>
    fetch(`${gateway.url}/graphql`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": [...NEEDED, "x-user-id"].join(","),
      },
    });
  const leaves = ({ headers }: { readonly headers: Headers }) => ({
    origin: headers.get("access-control-allow-origin"),
    credentials: headers.get("access-control-allow-credentials"),
    varies: /\borigin\b/i.test(headers.get("vary") ?? ""),
  });
  const listOf = ({ headers }: Response, name: string) => headers.get(name)?.toLowerCase().split(/, ?/) ?? [];

  test.each(LISTED)("pages of %s may ask, without cookies", async (origin) => {
    const leave = await preflight(origin);
    expect(leave.status).toBe(204);
    expect(leaves(leave)).toEqual({ origin, credentials: null, varies: true });
    expect(listOf(leave, "access-control-allow-methods")).toEqual(["get", "post"]);
    expect(listOf(leave, "access-control-allow-headers")).toEqual(expect.arrayContaining(NEEDED));
    expect(listOf(leave, "access-control-allow-headers")).not.toContain("x-user-id");
    const answer = await gateway.ask("{ __typename }", undefined, { origin });
    expect([answer.status, leaves(answer)]).toEqual([200, { origin, credentials: null, varies: true }]);
    expect(answer.headers.get("access-control-expose-headers")?.split(",")).toEqual(expect.arrayContaining(READ));
  });

  test("so may those read why they were refused", async () => {
    const [origin = ""] = LISTED;
    const refused = await gateway.ask("{ __typename }", undefined, { origin, authorization: "Bearer none" });
    expect([refused.status, leaves(refused).origin]).toEqual([401, origin]);
    const unread = await fetch(`${gateway.url}/graphql`, {
      ...{ method: "POST", body: "{", headers: { origin, "content-type": "application/json" } },
    });
    expect([unread.status, leaves(unread).origin]).toEqual([400, origin]);
  });

  test.each(OTHERS)("pages of %s may not", async (origin) => {
    const none = { origin: null, credentials: null, varies: true };
    expect(leaves(await preflight(origin))).toEqual(none);
    expect(leaves(await gateway.ask("{ __typename }", undefined, { origin }))).toEqual(none);
  });

  test("there is nothing to read elsewhere than at the endpoint", async () => {
    for (const path of ["/healthz", "/readyz", "/nowhere"]) {
      const answer = await fetch(gateway.url + path, { headers: { origin: LISTED[0] ?? "" } });
      expect(leaves(answer).origin).toBeNull();
    }
  });
});

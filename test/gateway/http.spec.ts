import { request } from "undici";
import type { Listener } from "../../services/runtime/http/listen";
import { serveSubgraph, startGateway, type ToyGateway } from "./toy-gateway";
import { toyGeopolitics, toyPeople } from "./toy-subgraphs";

const NO_PAGE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe("answers over HTTP", () => {
  const people = toyPeople();
  let development: ToyGateway;
  let production: ToyGateway;
  let service: Listener;
  beforeAll(async () => {
    development = await startGateway({ geopolitics: toyGeopolitics(), people });
    production = await startGateway({ geopolitics: toyGeopolitics(), people }, { isProduction: true });
    service = await serveSubgraph(people);
  });
  afterAll(() => Promise.all([development.close(), production.close(), service.close()]));

  const PATHS = ["/graphql", "/healthz", "/readyz", "/nowhere"];
  test.each(PATHS)("%s tells browsers to make nothing of it, at every process", async (path) => {
    for (const { url } of [development, production, service]) {
      const { headers } = await fetch(url + path);
      expect(Object.fromEntries(headers)).toMatchObject({
        "content-security-policy": NO_PAGE,
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "no-referrer",
        "cross-origin-resource-policy": "same-origin",
      });
      expect(headers.has("x-powered-by")).toBe(false);
    }
  });

  test("only production wants to be reached by TLS from then on, and speaks for no other name", async () => {
    const header = async (url: string) => (await fetch(`${url}/graphql`)).headers.get("strict-transport-security");
    expect(await header(production.url)).toBe("max-age=31536000");
    expect(await header(development.url)).toBeNull();
    expect(await header(service.url)).toBeNull();
  });

  const ask = async (query: string, encoding: string) => {
    const response = await request(`${production.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "accept-encoding": encoding },
      body: JSON.stringify({ query }),
    });
    await response.body.dump();
    return response.headers;
  };
  const large = `{ ${Array.from({ length: 20 }, (_, index) => `v${index}: latestVisit { participants { label } }`).join(" ")} }`;

  test.each(["br", "gzip", "deflate"])("what is large is packed by %s where that is understood", async (encoding) => {
    const headers = await ask(large, encoding);
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect((await ask(large, "identity"))["content-encoding"]).toBeUndefined();
  });

  test("what is small is not", async () => {
    expect((await ask("{ latestVisit { title } }", "gzip"))["content-encoding"]).toBeUndefined();
  });

  test.each([
    ["application/graphql-response+json", "application/graphql-response+json; charset=utf-8"],
    ["application/json", "application/json; charset=utf-8"],
    ["*/*", "application/json; charset=utf-8"],
  ])("who accepts %s gets %s, also of mistakes", async (accept, type) => {
    for (const query of ["{ latestVisit { title } }", "{ nothing }"]) {
      const { headers } = await production.ask(query, undefined, { accept });
      expect(headers.get("content-type")).toBe(type);
    }
  });
});

import { request } from "undici";
import { startGateway, type ToyGateway } from "./toy-gateway";
import { toyGeopolitics, toyPeople } from "./toy-subgraphs";

const STUDIO = "https://studio.apollographql.com";

describe("the gateway's explorers", () => {
  let development: ToyGateway;
  let production: ToyGateway;

  beforeAll(async () => {
    development = await startGateway({ geopolitics: toyGeopolitics(), people: toyPeople() });
    production = await startGateway({ geopolitics: toyGeopolitics(), people: toyPeople() }, { isProduction: true });
  });
  afterAll(() => Promise.all([development.close(), production.close()]));

  test.each(["/", "/graphiql"])(
    "%s is there in development only, on the example, and can't be framed",
    async (path) => {
      expect((await fetch(production.url + path)).status).toBe(404);
      const response = await fetch(development.url + path);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(response.headers.get("content-security-policy")).toMatch(
        /^default-src 'none'; .*; frame-ancestors 'none'$/,
      );
      const page = await response.text();
      expect(page).toContain("<title>Dossier</title>");
      expect(page).toContain('"# Who visited a country');
      expect(page).toMatch(
        /headers: \{ Authorization: "Bearer " \}|"headers":"\{\\n {2}\\"Authorization\\": \\"Bearer \\"/,
      );
    },
  );

  test("the offline explorer is sent small, and once", async () => {
    const response = await fetch(`${development.url}/graphiql`);
    expect(response.headers.get("content-encoding")).toBe("gzip");
    const etag = response.headers.get("etag") ?? "";
    // fetch would ask for no cache, as browsers do only when they are told to.
    const again = await request(`${development.url}/graphiql`, { headers: { "if-none-match": etag } });
    expect(again.statusCode).toBe(304);
    const plain = await fetch(`${development.url}/graphiql`, { headers: { "accept-encoding": "identity" } });
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(await plain.text()).toBe(await response.text());
  });

  test("the offline explorer may speak with its own host only", async () => {
    const { headers } = await fetch(`${development.url}/graphiql`);
    expect(headers.get("content-security-policy")).toMatch(/; connect-src 'self';/);
    expect(headers.get("content-security-policy")).not.toMatch(/https?:|\*|unsafe-eval|script-src [^;]*unsafe-inline/);
  });

  const preflight = ({ url }: ToyGateway, origin: string) =>
    fetch(`${url}/graphql`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type,authorization",
      },
    });
  const ask = (gateway: ToyGateway, origin: string) => gateway.ask("{ __typename }", undefined, { origin });
  const allowed = ({ headers }: { readonly headers: Headers }) => headers.get("access-control-allow-origin");

  test("Apollo's Studio may ask in development", async () => {
    const leave = await preflight(development, STUDIO);
    expect(leave.status).toBe(204);
    expect(allowed(leave)).toBe(STUDIO);
    expect(leave.headers.get("access-control-allow-methods")).toBe("GET,POST");
    expect(leave.headers.get("access-control-allow-headers")).toBe("content-type,authorization");
    const answer = await ask(development, STUDIO);
    expect(answer.data).toEqual({ __typename: "Query" });
    expect(allowed(answer)).toBe(STUDIO);
    expect(answer.headers.get("vary")).toMatch(/origin/i);
  });

  test("no other page may, and in production none", async () => {
    const others = [`${STUDIO}.example.org`, "http://studio.apollographql.com", "null"];
    for (const origin of others) {
      expect(allowed(await preflight(development, origin))).toBeNull();
      expect(allowed(await ask(development, origin))).toBeNull();
    }
    expect(allowed(await preflight(production, STUDIO))).toBeNull();
    expect(allowed(await ask(production, STUDIO))).toBeNull();
  });
});

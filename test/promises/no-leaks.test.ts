import { DEFAULT_LIMITS } from "../../gateway/limits/limits";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { createGatewayApp } from "../../gateway/app";
import { openGateway, type Gateway } from "../../gateway/gateway";
import { connectSubgraph } from "../../gateway/remote-subgraph";
import { readSupergraph } from "../../gateway/supergraph";
import { readGatewayConfig } from "../../gateway/config";
import { readGeopoliticsConfig } from "../../services/geopolitics/config";
import { openGeopolitics } from "../../services/geopolitics/service";
import { readPeopleConfig } from "../../services/people/config";
import { openPeople } from "../../services/people/service";
import { createTokenVerifier } from "../../services/runtime/auth/token-verifier";
import type { Subgraph, SubgraphRequest } from "../../services/runtime/graphql/subgraph";
import { listen, type Listener } from "../../services/runtime/http/listen";
import { createProcessApp } from "../../services/runtime/http/process-app";
import { subgraphEndpoint } from "../../services/runtime/http/subgraph-endpoint";
import { createLogger } from "../../services/runtime/logging/logger";
import { createDatabases, type TestDatabases } from "../support/databases";
import { bearer, TEST_SECRETS, tokenFor } from "../support/tokens";
import { expectNoInnards, getJson } from "./http";

// What crosses the edges of the parts, put together as their main.ts do: three listeners, the real services behind them.

const logger = createLogger({ name: "test", environment: "test" });
const received: { readonly service: string; readonly headers: SubgraphRequest["headers"] }[] = [];
const raw: Record<string, Record<string, unknown>> = {};

let databases: TestDatabases;
let services: Subgraph[];
let endpoints: Listener[];
let remotes: Subgraph[];
let gateway: Gateway;
let listener: Listener;

beforeAll(async () => {
  databases = await createDatabases();
  const settings = {
    NODE_ENV: "test",
    GEOPOLITICS_DATABASE_URL: databases.geopolitics,
    PEOPLE_DATABASE_URL: databases.people,
    ...TEST_SECRETS,
  };
  services = [
    await openGeopolitics(readGeopoliticsConfig(settings), logger),
    await openPeople(readPeopleConfig(settings), logger),
  ];
  endpoints = await Promise.all(services.map(serve));
  remotes = services.map(({ name }, index) =>
    connectSubgraph({
      name,
      url: new URL("/graphql", endpoints[index]?.url),
      secret: TEST_SECRETS.SUBGRAPH_SECRET,
      timeoutMs: 5_000,
    }),
  );
  delete process.env.APOLLO_TELEMETRY_DISABLED;
  gateway = await openGateway({
    supergraphSdl: await readSupergraph(),
    subgraphs: remotes,
    subgraphTimeoutMs: 5_000,
    tokens: createTokenVerifier(readGatewayConfig(settings).tokens, logger),
    limits: DEFAULT_LIMITS,
    showsCost: false,
    isProduction: false,
    logger,
  });
  listener = await listen({ host: "127.0.0.1", port: 0 });
  listener.serve(await createGatewayApp({ gateway, subgraphs: remotes, isProduction: false, logger }));
});

afterAll(async () => {
  await listener.close();
  await gateway.close();
  await Promise.all(remotes.map((remote) => remote.close()));
  await Promise.all(endpoints.map((endpoint) => endpoint.close()));
  await Promise.all(services.map((service) => service.close()));
  await databases.drop();
});

/** A service as its own process serves it, that writes down what it is sent. */
const serve = async (service: Subgraph): Promise<Listener> => {
  const endpoint = await listen({ host: "127.0.0.1", port: 0, drainMs: 100 });
  const noting: Subgraph = {
    ...service,
    execute: (asked) => {
      received.push({ service: service.name, headers: asked.headers });
      return service.execute(asked);
    },
  };
  endpoint.serve(
    createProcessApp({
      logger,
      readiness: () => service.readiness(),
      routes: (app) => {
        app.use((incoming, _response, next) => {
          if (incoming.method === "POST") raw[service.name] = { ...incoming.headers };
          next();
        });
        app.use(subgraphEndpoint(noting, { secrets: [TEST_SECRETS.SUBGRAPH_SECRET], logger }));
      },
    }),
  );
  return endpoint;
};

const QUERY = '{ personByIdentifier(scheme: "dossier", value: "ali-larijani") { name visits { totalCount } } }';

/** By node:http, since fetch refuses to send some headers. */
const post = (query: string, headers: Readonly<Record<string, string>> = {}): Promise<string> =>
  new Promise((resolve, reject) => {
    const url = new URL("/graphql", listener.url);
    const sent = request(
      url,
      { method: "POST", headers: { "content-type": "application/json", ...headers } },
      (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (part: string) => (body += part));
        response.on("end", () => {
          resolve(body);
        });
      },
    );
    sent.on("error", reject);
    sent.end(JSON.stringify({ query }));
  });

it("of a client's headers, services get those on the list and nothing else", async () => {
  const passed = {
    ...bearer(await tokenFor("editor")),
    "accept-language": "fa",
    traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    tracestate: "vendor=1",
    "x-request-id": "request-17",
  };
  const held = {
    cookie: "session=secret",
    "x-forwarded-for": "203.0.113.9",
    forwarded: "for=203.0.113.9",
    "x-api-key": "secret",
    "proxy-authorization": "Basic secret",
    "apollo-require-preflight": "true",
    "x-internal-role": "admin",
    "x-user": "Mallory",
    "x-roles": "admin",
  };
  const body = await post(QUERY, { ...passed, ...held });
  expect(JSON.parse(body)).toEqual({
    data: { personByIdentifier: { name: "Ali Larijani", visits: { totalCount: 4 } } },
  });
  expect(received.map(({ service }) => service).sort()).toEqual(["geopolitics", "people"]);
  // The client's trace, in a step of the gateway's own.
  const traceparent = expect.stringMatching(
    /^00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)[0-9a-f]{16}-01$/,
  ) as string;
  for (const { headers } of received) expect(headers).toEqual({ ...passed, traceparent });
  for (const service of ["geopolitics", "people"]) {
    for (const name of Object.keys(held)) expect(raw[service]).not.toHaveProperty(name);
    const { "x-subgraph-secret": shown, ...others } = raw[service] ?? {};
    expect(shown).toBe(TEST_SECRETS.SUBGRAPH_SECRET);
    expect(JSON.stringify(others)).not.toMatch(/secret|203\.0\.113\.9/);
  }
});

it("without any of them, services get a request id and a trace alone", async () => {
  received.length = 0;
  await post(QUERY);
  for (const { headers } of received) {
    expect(Object.keys(headers).sort()).toEqual(["traceparent", "x-request-id"]);
    expect(headers.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    expect(headers.traceparent).toBe(received[0]?.headers.traceparent);
    expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  }
});

it.each([
  ["a syntax error", "{ visits("],
  ["an unknown field", "{ visits { nope } }"],
  ["an unknown argument", "{ visits(nope: 1) { totalCount } }"],
  ["several operations", "query a { __typename } query b { __typename }"],
  ["no operation", "fragment f on Visit { id }"],
  ["a mutation", "mutation { nothing }"],
  ["a subscription", "subscription { nothing }"],
  ["a question for entities", '{ _entities(representations: [{ __typename: "Person", id: "x" }]) { __typename } }'],
  ["a question for a service's own schema", "{ _service { sdl } }"],
  ["a bad cursor", '{ visits(after: "x") { totalCount } }'],
  ["a bad date", '{ visits(filter: { during: { from: "x" } }) { totalCount } }'],
  ["a bad tag", '{ country(code: "PAK") { name(language: "!") } }'],
])("the answer to %s has a code, and shows nothing of what is behind", async (_, query) => {
  const body = await post(query);
  const { errors, extensions } = JSON.parse(body) as { errors: { extensions: object }[]; extensions?: unknown };
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) expect(Object.keys(error.extensions)).toEqual(["code"]);
  expect(extensions).toBeUndefined();
  // "nodes" of the schema may be named to whoever misspells them; addresses, stacks and statements never.
  expectNoInnards(body.replace(/Did you mean[^"]*/g, ""));
});

it("what isn't GraphQL is refused in a few words", async () => {
  for (const [path, init] of [
    ["/graphql", { method: "POST", headers: { "content-type": "application/json" }, body: "{" }],
    ["/graphql", { method: "POST", headers: { "content-type": "application/json" }, body: "[]" }],
    ["/graphql", { method: "POST", headers: { "content-type": "text/plain" }, body: "{ __typename }" }],
    ["/graphql?query={__typename}", {}],
    ["/nowhere", {}],
    ["/.env", {}],
    ["/..%2f..%2fpackage.json", {}],
  ] as const) {
    const response = await fetch(new URL(path, listener.url), init);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(response.headers.get("x-powered-by")).toBeNull();
    const body = await response.text();
    expect(body.length).toBeLessThan(700);
    expectNoInnards(body);
  }
});

it("the library's reports home are off", () => {
  expect(process.env.APOLLO_TELEMETRY_DISABLED).toBe("1");
});

it("the page at / is the Sandbox on an example, and may load nothing from elsewhere", async () => {
  const response = await fetch(new URL("/", listener.url));
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toMatch(/^text\/html/);
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe-|\*/);
  const page = await response.text();
  const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1] ?? "none";
  for (const [tag] of page.matchAll(/<(?:script|style)[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`);
  expect(page).toContain("EmbeddedSandbox");
  const example = readFileSync(join(__dirname, "../../schema/operations/visits-to-a-country.graphql"), "utf8");
  expect(page).toContain(JSON.stringify(example).replaceAll("<", "\\u003c"));
  const again = await fetch(new URL("/", listener.url));
  expect(again.headers.get("content-security-policy")).not.toBe(policy);
});

it("every process says whether it lives and whether it is ready", async () => {
  for (const { url } of endpoints) {
    expect((await getJson(`${url}/healthz`)).body).toEqual({ status: "alive" });
    const { status, headers, body } = await getJson(`${url}/readyz`);
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(body).toEqual({ status: "ready", checks: { database: true, migrations: true } });
  }
  expect((await getJson(`${listener.url}/healthz`)).body).toEqual({ status: "alive" });
  expect((await getJson(`${listener.url}/readyz`)).body).toEqual({
    status: "ready",
    checks: { supergraph: true, geopolitics: true, people: true },
  });
});

import { DEFAULT_LIMITS } from "../../gateway/limits/limits";
import { readGatewayConfig } from "../../gateway/config";
import { DEFAULT_RATES } from "../../gateway/rates/counter";

const mistakesOf = (settings: Record<string, string>): string => {
  try {
    readGatewayConfig(settings);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("there were no mistakes");
};

test("nothing set: loopback, port 4000, both services in this process", () => {
  expect(readGatewayConfig({})).toEqual({
    environment: "development",
    logLevel: undefined,
    host: "127.0.0.1",
    port: 4000,
    shutdownDelayMs: 0,
    workers: 1,
    services: undefined,
    supergraphFile: undefined,
    supergraphPollMs: 1000,
    subgraphTimeoutMs: 5000,
    requestTimeoutMs: 10_000,
    corsOrigins: [],
    answerCacheBytes: 64 * 2 ** 20,
    limits: DEFAULT_LIMITS,
    rates: undefined,
    trustedProxies: [],
    persistedOperations: undefined,
    tokens: { signedBy: "secret", secrets: { given: undefined, file: ".data/token-secret" } },
    subgraphSecrets: { given: undefined, file: ".data/subgraph-secret" },
  });
});

test("limits have settings of their own", () => {
  const settings = { MAX_TOKENS: "1", MAX_DEPTH: "2", MAX_ALIASES: "3", MAX_DIRECTIVES: "4" };
  const others = { MAX_DUPLICATE_FIELDS: "5", MAX_ROOT_FIELDS: "6", MAX_COST: "7", MAX_SELECTIONS: "8" };
  expect(readGatewayConfig({ ...settings, ...others }).limits).toEqual({
    ...{ tokens: 1, depth: 2, aliases: 3, directives: 4, duplicateFields: 5, rootFields: 6, cost: 7, selections: 8 },
  });
});

test("origins are named as browsers name them", () => {
  const CORS_ORIGINS = "https://www.example.org, http://localhost:5173";
  expect(readGatewayConfig({ CORS_ORIGINS }).corsOrigins).toEqual(["https://www.example.org", "http://localhost:5173"]);
});

test.each([
  "*",
  "null",
  "https://*.example.org",
  "example.org",
  "https://example.org/",
  "https://Example.org",
  "ftp://e.org",
])("%s is no origin", (origin) => {
  expect(mistakesOf({ CORS_ORIGINS: `https://www.example.org,${origin}` })).toMatch(
    /CORS_ORIGINS is ".*": it must be origins with commas between/,
  );
});

test("clients are counted in production, and elsewhere where it is asked for", () => {
  expect(readGatewayConfig({ NODE_ENV: "production" }).rates).toEqual({ ...DEFAULT_RATES, databaseUrl: undefined });
  expect(readGatewayConfig({ NODE_ENV: "production", RATE_POINTS: "0" }).rates).toBeUndefined();
  const databaseUrl = "postgresql://role:word@host:5432/rates";
  const settings = { RATE_POINTS: "2000", RATE_SECONDS: "10", RATE_DATABASE_URL: databaseUrl };
  expect(readGatewayConfig(settings).rates).toEqual({ points: 2000, seconds: 10, databaseUrl });
});

test("a client's address is taken from whom the settings name", () => {
  expect(readGatewayConfig({ TRUSTED_PROXIES: "10.0.0.5, 192.168.0.0/16,fd00::/8" }).trustedProxies).toEqual([
    ...["10.0.0.5", "192.168.0.0/16", "fd00::/8"],
  ]);
});

test.each(["proxy.example", "10.0.0.0/33", "0.0.0.0/0", "::/0", "10.0.0.1/8/8", "fe80::1%eth0", "10.0.0.1,", "true"])(
  "%s is no address or range of them",
  (ranges) => {
    expect(mistakesOf({ TRUSTED_PROXIES: ranges })).toMatch(/TRUSTED_PROXIES is ".*": it must be addresses or ranges/);
  },
);

test("a list of operations has its file", () => {
  const settings = { PERSISTED_QUERY_MANIFEST: "list.json" };
  expect(readGatewayConfig(settings).persistedOperations).toEqual({ manifestFile: "list.json", isSafelist: false });
  expect(readGatewayConfig({ ...settings, PERSISTED_QUERY_SAFELIST: "true" }).persistedOperations).toEqual({
    ...{ manifestFile: "list.json", isSafelist: true },
  });
  expect(mistakesOf({ PERSISTED_QUERY_SAFELIST: "true" })).toMatch(/PERSISTED_QUERY_MANIFEST is missing: with/);
  expect(readGatewayConfig({ PERSISTED_QUERY_SAFELIST: "false" }).persistedOperations).toBeUndefined();
});

test("rates that nobody can keep to, or that count nobody, are mistakes", () => {
  expect(mistakesOf({ RATE_POINTS: "1000" })).toMatch(/RATE_POINTS is 1000: it must be 1001 or more/);
  expect(readGatewayConfig({ RATE_POINTS: "1001" }).rates?.points).toBe(1001);
  expect(readGatewayConfig({ RATE_POINTS: "11", MAX_COST: "10000" }).rates?.points).toBe(11);
  expect(mistakesOf({ RATE_DATABASE_URL: "postgresql://a@b/c" })).toMatch(/RATE_POINTS is missing: outside production/);
  const message = mistakesOf({ RATE_POINTS: "many", RATE_SECONDS: "0", RATE_DATABASE_URL: "mysql://a:secret@b/c" });
  expect(message).toMatch(/RATE_POINTS is "many": it must be a whole number, or 0 to count nobody/);
  expect(message).toMatch(/RATE_SECONDS is "0": it must be a whole number from 1 to 86400/);
  expect(message).toMatch(/RATE_DATABASE_URL is not right: it must be a PostgreSQL address/);
  expect(message).not.toContain("secret");
});

test("an empty setting is an unset one", () => {
  const empty = { PORT: "", HOST: " ", GEOPOLITICS_URL: "", PEOPLE_URL: "", LOG_LEVEL: "", NODE_ENV: "" };
  expect(readGatewayConfig(empty)).toEqual(readGatewayConfig({}));
});

test("a service's origin stands for its endpoint", () => {
  const { services } = readGatewayConfig({ GEOPOLITICS_URL: "http://g:4001", PEOPLE_URL: "https://p/api/graphql" });
  expect(services?.geopolitics.href).toBe("http://g:4001/graphql");
  expect(services?.people.href).toBe("https://p/api/graphql");
});

test("one service's address alone is a mistake that names the other", () => {
  expect(mistakesOf({ PEOPLE_URL: "http://p" })).toMatch(/GEOPOLITICS_URL is missing: PEOPLE_URL is set/);
  expect(mistakesOf({ GEOPOLITICS_URL: "http://g" })).toMatch(/PEOPLE_URL is missing: GEOPOLITICS_URL is set/);
  expect(mistakesOf({ GEOPOLITICS_URL: "http://g", NODE_ENV: "production" })).toMatch(
    /PEOPLE_URL is missing: .*\n {2}SUBGRAPH_SECRET is missing: in production/,
  );
});

test("all mistakes are told at once, each with what would be right", () => {
  const message = mistakesOf({ PORT: "70000", LOG_LEVEL: "loud", PEOPLE_URL: "ftp://p", SUBGRAPH_TIMEOUT_MS: "5s" });
  expect(message.split("\n")).toEqual([
    "The configuration has 5 mistakes:",
    expect.stringMatching(/^ {2}LOG_LEVEL is "loud": it must be one of trace, debug/),
    expect.stringMatching(/^ {2}PORT is "70000": it must be a port number from 0 to 65535/),
    expect.stringMatching(/^ {2}PEOPLE_URL is "ftp:\/\/p": it must be an http:\/\/ or https:\/\/ address/),
    expect.stringMatching(/^ {2}SUBGRAPH_TIMEOUT_MS is "5s": it must be a number of milliseconds/),
    expect.stringMatching(/^ {2}GEOPOLITICS_URL is missing: PEOPLE_URL is set/),
  ]);
});

import { DEFAULT_LIMITS } from "../../gateway/limits/limits";
import { readGatewayConfig } from "../../gateway/config";

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
    services: undefined,
    supergraphFile: undefined,
    subgraphTimeoutMs: 5000,
    limits: DEFAULT_LIMITS,
    tokens: { signedBy: "secret", secrets: { given: undefined, file: ".data/token-secret" } },
    subgraphSecrets: { given: undefined, file: ".data/subgraph-secret" },
  });
});

test("limits have settings of their own", () => {
  const settings = { MAX_TOKENS: "1", MAX_DEPTH: "2", MAX_ALIASES: "3", MAX_DIRECTIVES: "4" };
  const others = { MAX_DUPLICATE_FIELDS: "5", MAX_ROOT_FIELDS: "6", MAX_COST: "7" };
  expect(readGatewayConfig({ ...settings, ...others }).limits).toEqual({
    ...{ tokens: 1, depth: 2, aliases: 3, directives: 4, duplicateFields: 5, rootFields: 6, cost: 7 },
  });
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

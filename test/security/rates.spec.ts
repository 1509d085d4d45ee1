import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { buildSchema, getOperationAST, parse } from "graphql";
import { costOf } from "../../gateway/limits/cost";
import { DEFAULT_LIMITS } from "../../gateway/limits/limits";
import { pointsOf, RECORDS_PER_POINT, REQUEST_POINTS } from "../../gateway/rates/points";
import { DEFAULT_RATES, type RateSettings } from "../../gateway/rates/counter";
import { startGateway, type ToyGateway } from "../gateway/toy-gateway";
import { type ToySubgraph, toyGeopolitics, toyPeople } from "../gateway/toy-subgraphs";
import { readOperations } from "../operations/operations";
import { bearer, tokenFor } from "../support/tokens";

// Each test has clients of its own: an address that the trusted proxy names, or a token's subject.
const PROXY = "127.0.0.1";
const RATES: RateSettings = { points: 20, seconds: 30, databaseUrl: undefined };

describe("who asks for too much", () => {
  let geopolitics: ToySubgraph;
  let gateway: ToyGateway;
  beforeAll(async () => {
    geopolitics = toyGeopolitics();
    const services = { geopolitics, people: toyPeople() };
    gateway = await startGateway(services, { rates: RATES, trustedProxies: [PROXY] });
  });
  afterAll(() => gateway.close());

  const from = (address: string) => ({ "x-forwarded-for": address });
  /** Answers one after the other, as one client gets them. */
  const repeat = async (times: number, headers: Record<string, string>, query = "{ __typename }") => {
    const statuses: number[] = [];
    for (let count = 0; count < times; count++) statuses.push((await gateway.ask(query, undefined, headers)).status);
    return statuses;
  };
  /** Uses up what a client has, one point a request. */
  const exhaust = async (headers: Record<string, string>) => {
    expect(await repeat(RATES.points, headers)).toEqual(Array(RATES.points).fill(200));
  };
  const post = (body: string, headers: Record<string, string>) =>
    fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    });

  test("is told how much is left, and then to come back later", async () => {
    const client = from("198.51.100.1");
    const first = await gateway.ask("{ __typename }", undefined, client);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      "ratelimit-policy": "20;w=30",
      "ratelimit-limit": "20",
      "ratelimit-remaining": "19",
      "ratelimit-reset": "30",
    });
    expect(await repeat(19, client)).toEqual(Array(19).fill(200));

    const refused = await gateway.ask("{ __typename }", undefined, client);
    expect(refused.status).toBe(429);
    expect(refused.errors.map(({ extensions }) => extensions)).toEqual([{ code: "RATE_LIMITED" }]);
    expect(refused.errors[0]?.message).toMatch(
      /^That is more than 20 points in 30 seconds; try again in \d+ seconds, or/,
    );
    const { headers } = refused;
    const wait = Number(headers.get("retry-after"));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(30);
    expect(headers.get("ratelimit-remaining")).toBe("0");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-type")).toMatch(/^application\/json/);
    expect(await repeat(1, from("198.51.100.2"))).toEqual([200]);
  });

  test("gets GraphQL's own type of answer on request", async () => {
    const client = { ...from("198.51.100.3"), accept: "application/graphql-response+json" };
    await exhaust(client);
    const refused = await gateway.ask("{ __typename }", undefined, client);
    expect([refused.status, refused.headers.get("content-type")]).toEqual([
      429,
      expect.stringMatching(/^application\/graphql-response\+json/),
    ]);
  });

  test("is refused before the body is read", async () => {
    const client = from("198.51.100.4");
    await exhaust(client);
    // The rest of the body never comes.
    const headers = { ...client, "content-type": "application/json", "content-length": "1000" };
    const unfinished = request(`${gateway.url}/graphql`, { method: "POST", headers });
    unfinished.write("{");
    const [refused] = (await once(unfinished, "response")) as [IncomingMessage];
    expect(refused.statusCode).toBe(429);
    unfinished.destroy();
  });

  test.each([
    ["introspection", 101, `{"query":"{ __schema { queryType { name } } }"}`, 200, ["19", "18"]],
    ["syntax errors", 102, `{"query":"{"}`, 400, ["19", "18"]],
    ["unknown fields", 103, `{"query":"{ nothing }"}`, 400, ["19", "18"]],
    ["lists of operations", 104, `[{"query":"{__typename}"},{"query":"{__typename}"}]`, 400, ["19", "18"]],
    ["bodies that are no JSON", 105, `{`, 400, ["19", "18"]],
    ["unknown hashes", 106, `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}}}`, 200, ["19", "18"]],
    ["writes sent again", 107, `{"query":"mutation { planVisit(title: \\"x\\") { id } }"}`, 200, ["9", "0"]],
  ] as const)("counts %s too", async (_name, place, body, status, remaining) => {
    const client = { ...from(`198.51.100.${place}`), "idempotency-key": "the-same" };
    const answers = [await post(body, client), await post(body, client)];
    expect(answers[0]?.status).toBe(status);
    expect(answers.map(({ headers }) => headers.get("ratelimit-remaining"))).toEqual(remaining);
  });

  test("pays for what an operation could give, before a service is called", async () => {
    const client = from("198.51.100.5");
    const query = "query ($first: Int) { visits(first: $first) { nodes { id participants { label } } } }";
    const cheap = await gateway.ask(query, { first: 90 }, client);
    expect([cheap.status, cheap.headers.get("ratelimit-remaining")]).toEqual([200, "19"]);
    // A visit and its ten participants: 11 records each.
    const dear = await gateway.ask(query, { first: 1_000 }, client);
    expect([dear.status, dear.headers.get("ratelimit-remaining")]).toEqual([200, "7"]);
    const received = geopolitics.received.length;
    const refused = await gateway.ask(query, { first: 1_000 }, client);
    expect([refused.status, refused.errors[0]?.extensions.code]).toEqual([429, "RATE_LIMITED"]);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refused.headers.get("ratelimit-remaining")).toBe("0");
    expect(refused.headers.get("cache-control")).toBe("no-store");
    expect(geopolitics.received.length).toBe(received);
  });

  test("pays for each write, under whatever alias", async () => {
    const write = (alias: string) => `${alias}: planVisit(title: "x") { id }`;
    const one = await gateway.ask(`mutation { ${write("a")} }`, undefined, from("198.51.100.6"));
    expect([one.status, one.headers.get("ratelimit-remaining")]).toEqual([200, "9"]);
    const received = geopolitics.received.length;
    for (const query of [
      `mutation { ${write("a")} ${write("b")} }`,
      `mutation { ${write("a")} ...F ... { ${write("b")} } } fragment F on Mutation { ${write("c")} ${write("d")} }`,
    ]) {
      const answer = await gateway.ask(query, undefined, from("198.51.100.7"));
      expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([429, "RATE_LIMITED"]);
    }
    expect(geopolitics.received.length).toBe(received);
  });

  test("is known by their token, wherever they are", async () => {
    const dana = await tokenFor("editor", { sub: "dana" });
    const another = await tokenFor("editor", { sub: "dana", jti: "another" });
    const namesake = await tokenFor("editor", { sub: "another dana" });
    await exhaust({ ...bearer(dana), ...from("198.51.100.8") });
    expect(await repeat(1, { ...bearer(another), ...from("198.51.100.9") })).toEqual([429]);
    expect(await repeat(1, { ...bearer(namesake), ...from("198.51.100.8") })).toEqual([200]);
    expect(await repeat(1, from("198.51.100.8"))).toEqual([200]);
    // No name stands for an address.
    const sly = await tokenFor("editor", { sub: "198.51.100.8" });
    expect(await repeat(1, { ...bearer(sly), ...from("198.51.100.10") })).toEqual([200]);
  });

  test("a storm of bad tokens ends soon, and good ones from there go on", async () => {
    const bad = { ...bearer(`${await tokenFor("editor")}x`), ...from("198.51.100.11") };
    expect(await repeat(4, bad)).toEqual([401, 401, 429, 429]);
    expect(await repeat(1, from("198.51.100.11"))).toEqual([429]);
    const good = await tokenFor("editor", { sub: "a neighbour" });
    expect(await repeat(1, { ...bearer(good), ...from("198.51.100.11") })).toEqual([200]);
  });

  test("is one client, however the proxy writes the address, and in a whole IPv6 network", async () => {
    for (const addresses of [
      ["198.51.100.12", "198.51.100.12:4711", "::ffff:198.51.100.12"],
      ["2001:db8:1:2::1", "2001:DB8:1:2:ffff::9", "[2001:db8:1:2::5]:443"],
    ]) {
      const counts = [];
      for (const address of addresses)
        counts.push((await gateway.ask("{ __typename }", undefined, from(address))).headers.get("ratelimit-remaining"));
      expect(counts).toEqual(["19", "18", "17"]);
    }
  });

  test("is not believed about what lies before the proxy", async () => {
    const counts = [];
    for (const spoofed of ["10.0.0.1", "203.0.113.1, 10.0.0.2", "garbage"]) {
      const answer = await gateway.ask("{ __typename }", undefined, from(`${spoofed}, 198.51.100.13`));
      counts.push(answer.headers.get("ratelimit-remaining"));
    }
    expect(counts).toEqual(["19", "18", "17"]);
  });

  test("may always ask whether we are well", async () => {
    const client = from("198.51.100.14");
    await exhaust(client);
    for (const path of ["/healthz", "/readyz"])
      expect((await fetch(`${gateway.url}${path}`, { headers: client })).status).toBe(200);
  });
});

test("nobody's word on an address is taken unless they are trusted", async () => {
  const services = { geopolitics: toyGeopolitics(), people: toyPeople() };
  for (const trustedProxies of [undefined, ["192.0.2.0/24"]]) {
    const gateway = await startGateway(services, { rates: { ...RATES, points: 3 }, trustedProxies });
    const statuses = [];
    for (const address of ["203.0.113.1", "203.0.113.2", "203.0.113.3", "203.0.113.4"]) {
      const headers = { "x-forwarded-for": address, forwarded: `for=${address}`, "x-real-ip": address };
      statuses.push((await gateway.ask("{ __typename }", undefined, headers)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429]);
    await gateway.close();
  }
});

test("a flood is refused in no time, and the points come back", async () => {
  const services = { geopolitics: toyGeopolitics(), people: toyPeople() };
  const gateway = await startGateway(services, { rates: { points: 5, seconds: 2, databaseUrl: undefined } });
  const started = performance.now();
  const answers = await Promise.all(Array.from({ length: 300 }, () => gateway.ask("{ latestVisit { id } }")));
  expect(performance.now() - started).toBeLessThan(10_000);
  const count = (status: number) => answers.filter((answer) => answer.status === status).length;
  // Another span may have begun on a busy machine.
  expect(count(200)).toBeGreaterThanOrEqual(5);
  expect(count(200)).toBeLessThanOrEqual(30);
  expect(count(200) + count(429)).toBe(300);

  const wait = Number((await gateway.ask("{ __typename }")).headers.get("ratelimit-reset"));
  expect(wait).toBeLessThanOrEqual(2);
  await new Promise((resolve) => setTimeout(resolve, wait * 1_000));
  expect((await gateway.ask("{ __typename }")).status).toBe(200);
  await gateway.close();
}, 30_000);

test("nobody is counted where no rates are set", async () => {
  const gateway = await startGateway({ geopolitics: toyGeopolitics(), people: toyPeople() });
  expect((await gateway.ask("{ __typename }")).headers.get("ratelimit-limit")).toBeNull();
  await gateway.close();
});

describe("the rates by default", () => {
  const schema = buildSchema(readFileSync(join(__dirname, "../../schema/api.graphql"), "utf8"));

  test.each(readOperations())("let a reader open 20 pages a minute that ask for $name, and more", (each) => {
    const document = parse(each.text);
    const operation = getOperationAST(document);
    if (!operation) throw new Error("It has no operation, or several.");
    const variables = each.variables as Record<string, unknown>;
    const points = REQUEST_POINTS + pointsOf(document, operation, costOf(schema, { document, operation, variables }));
    expect(points * 20 * (DEFAULT_RATES.seconds / 60)).toBeLessThan(DEFAULT_RATES.points);
  });

  test("let nobody ask for the most that is allowed more than ten times a minute", () => {
    const points = REQUEST_POINTS + DEFAULT_LIMITS.cost / RECORDS_PER_POINT;
    expect((DEFAULT_RATES.points / points) * (60 / DEFAULT_RATES.seconds)).toBeLessThan(10);
  });

  test("are those of the README", () => {
    const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
    expect(readme).toMatch(new RegExp(`^\\| .RATE_POINTS. +\\| .*${DEFAULT_RATES.points}`, "m"));
    expect(readme).toMatch(new RegExp(`^\\| .RATE_SECONDS. +\\| .${DEFAULT_RATES.seconds}.`, "m"));
  });
});

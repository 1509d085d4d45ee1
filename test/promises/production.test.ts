import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built } from "../support/built";
import { createDatabases, type TestDatabases } from "../support/databases";
import { post } from "../support/post";
import { runProgram, startProgram } from "../support/programs";
import { bearer, tokenFor } from "../support/tokens";

// A real process each, as an operator starts it.

const PROGRAMS = {
  "gateway with both services": "gateway/main.ts",
  "gateway alone": "gateway/main.ts",
  geopolitics: "services/geopolitics/main.ts",
  people: "services/people/main.ts",
};
const APART = { GEOPOLITICS_URL: "http://localhost:1/graphql", PEOPLE_URL: "http://localhost:2/graphql" };
const MISSING = "is missing: in production it must be the address of a PostgreSQL database";
const NO_SECRET = "is missing: in production the gateway and the services share a secret of 32 letters or more";
const GUESSED = /^is too easy to guess for production: take a random one, such as node -p /;
const SECRET = "x7Q2mVw9LkT4sRb8ZcN1yHp6GdJ3fAe5";

let folder: string;
let databases: TestDatabases;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dossier-production-"));
  databases = await createDatabases();
});
afterAll(async () => {
  await databases.drop();
  rmSync(folder, { recursive: true });
});

const commandOf = (program: keyof typeof PROGRAMS): readonly string[] => built(PROGRAMS[program]);
const environment = (settings: Readonly<Record<string, string>>) => ({
  ...{ PATH: process.env.PATH, NODE_ENV: "production", PORT: "0", DATA_DIR: join(folder, "data") },
  // No proxy waits here to be told.
  ...{ SHUTDOWN_DELAY_MS: "0", ...settings },
});

/** Each setting that it complains of, with what it says of it. */
const complaintsOf = async (
  program: keyof typeof PROGRAMS,
  settings: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> => {
  const { code, output } = await runProgram(commandOf(program), { env: environment(settings) });
  expect(code).toBe(1);
  const [headline, ...lines] = output.trimEnd().split("\n");
  expect(headline).toMatch(/^The configuration has (a mistake|\d+ mistakes):$/);
  expect(existsSync(join(folder, "data"))).toBe(false);
  return Object.fromEntries(lines.map((line) => /^ {2}(\w+) (.*)$/.exec(line)?.slice(1) as [string, string]));
};

describe("production, without what it needs, says all of it at once and starts nothing", () => {
  it("the gateway with both services in it", async () => {
    expect(await complaintsOf("gateway with both services", {})).toEqual({
      GEOPOLITICS_DATABASE_URL: MISSING,
      PEOPLE_DATABASE_URL: MISSING,
    });
  });

  it("the gateway with both services in it, with mistakes of each in the rest", async () => {
    const settings = {
      PORT: "http",
      CORS_ORIGINS: "*",
      CACHE_SECONDS: "a minute",
      JWT_SECRET: SECRET,
      JWT_ISSUER: "https://login.example.org/",
      GEOPOLITICS_DATABASE_URL: "mysql://geopolitics@db/geopolitics",
      PEOPLE_DATABASE_URL: "postgresql://people:people@db/people",
    };
    const complaints = await complaintsOf("gateway with both services", settings);
    expect(complaints).toEqual({
      PORT: expect.stringContaining("it must be a port number") as string,
      CORS_ORIGINS: expect.stringContaining("it must be origins with commas between") as string,
      CACHE_SECONDS: expect.stringContaining("it must be a whole number") as string,
      JWT_SECRET: expect.stringContaining("is for development") as string,
      JWKS_URL: expect.stringContaining("is missing: with JWT_ISSUER") as string,
      JWT_AUDIENCE: expect.stringContaining("is missing: with JWT_ISSUER") as string,
      GEOPOLITICS_DATABASE_URL: expect.stringContaining("it must be a PostgreSQL address") as string,
      PEOPLE_DATABASE_URL: expect.stringContaining("has a password that is too easy to guess") as string,
    });
    expect(JSON.stringify(complaints)).not.toContain(SECRET);
  });

  it("the gateway alone", async () => {
    expect(await complaintsOf("gateway alone", APART)).toEqual({ SUBGRAPH_SECRET: NO_SECRET });
    expect(await complaintsOf("gateway alone", { ...APART, SUBGRAPH_SECRET: "change-me-".repeat(4) })).toEqual({
      SUBGRAPH_SECRET: expect.stringMatching(GUESSED) as string,
    });
  });

  it.each(["geopolitics", "people"] as const)("the %s service alone", async (name) => {
    const database = `${name.toUpperCase()}_DATABASE_URL`;
    expect(await complaintsOf(name, {})).toEqual({ [database]: MISSING, SUBGRAPH_SECRET: NO_SECRET });
    const weak = { [database]: "postgresql://postgres:postgres@db/db", SUBGRAPH_SECRET: "0".repeat(40) };
    expect(await complaintsOf(name, weak)).toEqual({
      [database]: expect.stringContaining("has a password that is too easy to guess") as string,
      SUBGRAPH_SECRET: expect.stringMatching(GUESSED) as string,
    });
  });
});

describe("production, with what it needs", () => {
  it("reads, writes nothing without an identity provider and says so, and makes no secret of its own", async () => {
    const program = startProgram(commandOf("gateway with both services"), {
      env: environment({
        GEOPOLITICS_DATABASE_URL: databases.geopolitics,
        PEOPLE_DATABASE_URL: databases.people,
      }),
    });
    try {
      const [, url = ""] = await program.until(/"url":"(http:\/\/localhost:\d+)"/, 60_000);
      expect(program.output()).toContain("JWKS_URL is not set: no token is accepted, so nobody can write");

      const read = await post(`${url}/graphql`, '{ country(code: "PAK") { name } }');
      expect(await read.json()).toEqual({ data: { country: { name: "Pakistan" } } });
      expect(read.headers.get("strict-transport-security")).toBe("max-age=31536000");
      const token = bearer(await tokenFor("editor"));
      expect((await post(`${url}/graphql`, "{ __typename }", undefined, token)).status).toBe(401);

      for (const path of ["/", "/graphiql"]) expect((await fetch(url + path)).status).toBe(404);
      const asked = await post(`${url}/graphql`, "{ __schema { queryType { name } } countrys { nodes { code } } }");
      expect(await asked.text()).not.toMatch(/Did you mean|QueryType|"cost"/);
      expect(existsSync(join(folder, "data"))).toBe(false);
    } finally {
      program.kill("SIGTERM");
      expect(await program.ended).toBe(0);
    }
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from "../../services/runtime/database/embedded/embedded-postgres";
import { startDossier, type Answer, type Dossier } from "../support/dossier";
import { expectNoInnards, getJson } from "./http";

// Postgres goes away under running services and comes back. A cluster of this file's own: other tests keep theirs.

const BACK_WITHIN_MS = 5_000;
const ANSWERS_WITHIN_MS = 5_000;

const QUERY = '{ country(code: "PAK") { name visits { totalCount } } people { totalCount } }';
const WELL = { country: { name: "Pakistan", visits: { totalCount: 0 } }, people: { totalCount: 0 } };

const directory = mkdtempSync(join(tmpdir(), "dossier-outage-"));
const unhandled: unknown[] = [];
const remember = (reason: unknown): void => {
  unhandled.push(reason);
};

let cluster: EmbeddedPostgres;
let dossier: Dossier;

beforeAll(async () => {
  process.on("unhandledRejection", remember);
  cluster = await startEmbeddedPostgres({ directory, databases: ["geopolitics", "people"], durable: false });
  const { geopolitics = "", people = "" } = cluster.urls;
  dossier = await startDossier("in-process", { geopolitics, people, drop: () => Promise.resolve() });
});

afterAll(async () => {
  await dossier.close();
  await cluster.stop();
  rmSync(directory, { recursive: true, force: true });
  process.off("unhandledRejection", remember);
});

describe.each(["fast", "immediate"] as const)("with Postgres stopped in mode %s", (mode) => {
  it("says DATABASE_UNAVAILABLE at every place, soon and without a word about the server", async () => {
    expect(await dossier.ask(QUERY)).toEqual({ data: WELL });
    // Some are under way just then; what they get is an answer or the same error, whenever the server goes.
    const underWay = Array.from({ length: 30 }, () => dossier.askForText(QUERY));
    await cluster.stopServer(mode);
    for (const body of await Promise.all(underWay)) expectAnswerOrOutage(body);

    for (let attempt = 0; attempt < 5; attempt++) {
      const askedAt = Date.now();
      const body = await dossier.askForText(QUERY);
      expect(Date.now() - askedAt).toBeLessThan(ANSWERS_WITHIN_MS);
      expect(codesOf(body)).toEqual({ country: "DATABASE_UNAVAILABLE", people: "DATABASE_UNAVAILABLE" });
      expectNoInnards(body, [String(cluster.port), ...Object.values(cluster.urls)]);
    }
  });

  it("the process lives, and is not ready", async () => {
    expect((await getJson(`${dossier.url}/healthz`)).status).toBe(200);
    const { status, body } = await getJson(`${dossier.url}/readyz`);
    expect(status).toBe(503);
    const missing = "database: can't be reached; migrations: not known";
    expect(body).toEqual({
      status: "unavailable",
      checks: { supergraph: true, geopolitics: missing, people: missing },
    });
  });

  it("what needs no database still answers", async () => {
    expect(await dossier.ask('{ __typename visit(id: "x") { id } }')).toEqual({
      data: { __typename: "Query", visit: null },
    });
    expect((await dossier.ask("{ visits(first: 0) { totalCount } }")).errors).toMatchObject([
      { extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });

  it("answers again soon after it is back", async () => {
    await cluster.startServer();
    const backAt = Date.now();
    let answer = await dossier.ask(QUERY);
    while (answer.errors && Date.now() - backAt < BACK_WITHIN_MS) {
      await sleep(100);
      answer = await dossier.ask(QUERY);
    }
    expect(answer).toEqual({ data: WELL });
    expect((await getJson(`${dossier.url}/readyz`)).body).toMatchObject({ status: "ready" });
    // As many at once as the pool holds and more: no broken connection is left in it.
    const answers = await Promise.all(Array.from({ length: 25 }, () => dossier.ask(QUERY)));
    expect(answers).toEqual(answers.map(() => ({ data: WELL })));
  });
});

it("a database that its administrator closes is away too, and nothing that went wrong", async () => {
  const admin = new Client({ connectionString: cluster.adminUrl });
  await admin.connect();
  try {
    await admin.query("ALTER DATABASE people ALLOW_CONNECTIONS false");
    await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'people'");
    // The first to ask may still be given a connection that is just being cut.
    await dossier.ask(QUERY);
    expect(codesOf(await dossier.askForText(QUERY))).toEqual({ people: "DATABASE_UNAVAILABLE" });
    await admin.query("ALTER DATABASE people ALLOW_CONNECTIONS true");
    expect(await dossier.ask(QUERY)).toEqual({ data: WELL });
  } finally {
    await admin.end();
  }
});

it("no promise was left to reject unheard", () => {
  expect(unhandled).toEqual([]);
});

const codesOf = (body: string): Readonly<Record<string, string>> => {
  const { errors = [] } = JSON.parse(body) as Answer;
  return Object.fromEntries(errors.map(({ path = [], extensions }) => [path.join("."), extensions.code]));
};

const expectAnswerOrOutage = (body: string): void => {
  const { errors = [], ...answer } = JSON.parse(body) as Answer;
  if (errors.length === 0) expect(answer).toEqual({ data: WELL });
  for (const { extensions } of errors) expect(extensions.code).toBe("DATABASE_UNAVAILABLE");
  expectNoInnards(body, [String(cluster.port)]);
};

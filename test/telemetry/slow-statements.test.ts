import { Client } from "pg";
import { startDossier, type Dossier } from "../support/dossier";
import { readLog } from "../support/log-lines";

const log = readLog();
let dossier: Dossier;
let holder: Client;
beforeAll(async () => {
  dossier = await startDossier("in-process", undefined, {
    settings: { SLOW_SQL_MS: "200", ANSWER_CACHE_MB: "0" },
    logger: log.logger,
  });
  holder = new Client({ connectionString: dossier.databases.geopolitics });
  await holder.connect();
});
afterAll(async () => {
  await holder.end();
  await dossier.close();
});

const QUERY = "query Slow($code: ID!) { country(code: $code) { visits { totalCount } } }";

/** Asks while nobody may read visits. */
const askSlowly = async (of: Dossier, milliseconds: number): Promise<unknown> => {
  await holder.query("BEGIN");
  await holder.query("LOCK TABLE visit IN ACCESS EXCLUSIVE MODE");
  const asked = of.ask(QUERY, { code: "PAK" }, { "x-request-id": "request-slow" });
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await holder.query("ROLLBACK");
  return asked;
};

it("a slow statement stands in the log with its operation and request, and without a value", async () => {
  const quick = await dossier.ask(QUERY, { code: "PAK" });
  log.clear();
  expect(await askSlowly(dossier, 400)).toEqual(quick);
  const lines = await log.lines("a statement was slow", 1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    ...{ level: 40, requestId: "request-slow", operation: "Slow", service: "geopolitics", slowMs: 200 },
    statement: expect.stringMatching(/^select \w+$/) as string,
    text: expect.stringMatching(/\$1/) as string,
  });
  expect(lines[0]?.milliseconds).toBeGreaterThanOrEqual(200);
  expect(log.texts.join("")).not.toContain("PAK");
});

it("a quick one doesn't", async () => {
  log.clear();
  await dossier.ask(QUERY, { code: "PAK" });
  expect(await log.lines("answered", 1)).toHaveLength(1);
  expect(log.texts.join("")).not.toContain("slow");
});

it("one that is given up is no mistake of ours, and stands in the log as well", async () => {
  const impatient = readLog();
  const other = await startDossier("in-process", dossier.databases, {
    settings: { SLOW_SQL_MS: "100", DATABASE_STATEMENT_TIMEOUT_MS: "300" },
    logger: impatient.logger,
  });
  expect(await askSlowly(other, 700)).toMatchObject({
    data: { country: { visits: null } },
    errors: [{ path: ["country", "visits"], extensions: { code: "GATEWAY_TIMEOUT" } }],
  });
  await other.close();
  expect(await impatient.lines("a statement was slow", 1)).toMatchObject([{ operation: "Slow" }]);
  expect(await impatient.lines("answered", 1)).toMatchObject([{ codes: ["GATEWAY_TIMEOUT"] }]);
});

it("0 logs none", async () => {
  const quiet = readLog();
  const other = await startDossier("in-process", dossier.databases, {
    settings: { SLOW_SQL_MS: "0" },
    logger: quiet.logger,
  });
  await askSlowly(other, 700);
  await other.close();
  expect(quiet.texts.join("")).not.toContain("was slow");
});

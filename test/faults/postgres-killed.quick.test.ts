import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from "../../services/runtime/database/embedded/embedded-postgres";
import type { Answer } from "../support/dossier";
import { post } from "../support/post";
import { recordWrites } from "../support/recorded-writes";
import { editorHeaders, waitUntil } from "./asking";
import { prepareParts, type RunningParts } from "./parts";

// The server of both databases is killed five times under load, as a crash of its machine would, and comes back each time.

const KILLS = 5;
const AWAY_MS = 1_500;
const BACK_WITHIN_MS = 5_000;

const QUERY = '{ country(code: "PAK") { name visits { totalCount } } people { totalCount } }';

const directory = mkdtempSync(join(tmpdir(), "dossier-fault-"));
let cluster: EmbeddedPostgres;
let parts: RunningParts;
beforeAll(async () => {
  cluster = await startEmbeddedPostgres({ directory, databases: ["geopolitics", "people"] });
  const { geopolitics = "", people = "" } = cluster.urls;
  parts = await prepareParts({ geopolitics, people });
  await Promise.all([parts.start("geopolitics"), parts.start("people")]);
  await parts.start("gateway");
});
afterAll(async () => {
  await parts.close();
  await cluster.stop();
  rmSync(directory, { recursive: true, force: true });
});

const ask = async (): Promise<Answer> => (await (await post(`${parts.urls.gateway}/graphql`, QUERY)).json()) as Answer;

const readyStatus = async (part: "geopolitics" | "people"): Promise<number> =>
  (await fetch(`${parts.urls[part]}/readyz`)).status;

const killPostgres = (): void => {
  const [pid = ""] = readFileSync(join(directory, "postgres", "postmaster.pid"), "utf8").split("\n");
  process.kill(Number(pid), "SIGKILL");
};

test("no process dies, nothing is lost or doubled, and each time all is well within five seconds", async () => {
  const writes = recordWrites({ at: () => parts.urls.gateway, headers: await editorHeaders() });
  writes.start();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const before = writes.count();
    await waitUntil(() => writes.count() > before + 30, 20_000);
    killPostgres();
    await sleep(200);
    const { errors = [] } = await ask();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["DATABASE_UNAVAILABLE", "DATABASE_UNAVAILABLE"]);
    expect([await readyStatus("geopolitics"), await readyStatus("people")]).toEqual([503, 503]);
    await sleep(AWAY_MS);
    await cluster.startServer();
    const isWell = async (): Promise<boolean> => (await ask()).errors === undefined;
    expect(await waitUntil(isWell, 30_000)).toBeLessThan(BACK_WITHIN_MS);
    expect([await readyStatus("geopolitics"), await readyStatus("people")]).toEqual([200, 200]);
  }
  await writes.stop();
  expect(writes.wrong).toEqual([]);
  expect(writes.unanswered()).toBe(0);
  expect([...writes.codes.keys()]).toEqual(["DATABASE_UNAVAILABLE"]);
  expect(await writes.lostOrDoubled(cluster.urls.people ?? "")).toEqual([]);
  for (const part of ["geopolitics", "people", "gateway"] as const) {
    const process = parts.running(part);
    expect([part, process?.child.exitCode, process?.child.signalCode, process?.output()]).toEqual([
      ...[part, null, null],
      expect.stringMatching(/^[^\n]*ready at [^]*$/) as string,
    ]);
  }
});

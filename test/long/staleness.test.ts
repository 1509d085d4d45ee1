import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { waitUntil } from "../faults/asking";
import { type Cluster, startCluster } from "../faults/parts";
import { bearer, inSeconds, tokenFor } from "../support/tokens";
import { CITATIONS } from "../writing/geopolitics-records";
import { startWatchedGateway, type WatchedGateway } from "./watched-gateway";

// Two gateways that keep their answers, over the same databases. Through one of them somebody writes, both are read all the
// time. Meanwhile the connections that hear of writes are cut, nothing is heard for a while, and the day ends.

const READS = 10_000;
const READERS_OF_EACH = 3;
/** Beyond this another gateway shows what was acknowledged, in milliseconds. */
const PROMISED_MS = 100;
const BETWEEN_WRITES_MS = 20;
/** In milliseconds. */
const DEAF_MS = 2_000;
const BEFORE_MIDNIGHT_MS = 800;
const PATIENCE_MS = 60_000;
/** By so much two processes may see a moment of the day apart, in milliseconds. */
const CLOCK_STEP_MS = 3;
const DAY_MS = 24 * 3_600_000;

const PLACE = "0199c3f2-7a10-7000-8000-0000000000e1";
const PERSON = "0199c3f2-7a10-7000-8000-0000000000e2";
const NOTE = `{ places(filter: { ids: ["${PLACE}"] }) { nodes { note } } }`;
const AGE = `{ people(filter: { ids: ["${PERSON}"] }) { nodes { age } } }`;
const AGE_BEFORE = 39;

const REFUSE_LISTENERS = `
  CREATE FUNCTION refuse_listeners() RETURNS event_trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF current_setting('application_name') LIKE '%: listening' THEN RAISE EXCEPTION 'nobody listens'; END IF;
  END $$`;

interface Moment {
  readonly at: number;
  readonly note: number;
}
interface Read {
  readonly ofWriter: boolean;
  readonly begunAt: number;
  readonly endedAt: number;
  readonly value: number;
}

let folder: string;
let cluster: Cluster;
let admin: Client;
let editor: Readonly<Record<string, string>>;
const gateways: WatchedGateway[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dossier-staleness-"));
  cluster = await startCluster();
  // One after the other: the first makes the tables.
  for (let count = 0; count < 2; count += 1)
    gateways.push(await startWatchedGateway(cluster.settings, join(folder, "clock")));
  // The clock will be ahead by as much as a day.
  editor = bearer(await tokenFor("editor", { exp: inSeconds(3 * 24 * 3_600) }));
  // A superuser in the database that is written to.
  const url = new URL(cluster.adminUrl);
  url.pathname = "/people";
  admin = new Client({ connectionString: url.href });
  await admin.connect();
  await admin.query(REFUSE_LISTENERS);
});
afterAll(async () => {
  await admin.end();
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

const write = (mutation: string): Promise<void> | undefined =>
  gateways[0]?.ask(`mutation { ${mutation} { userErrors { message } } }`, editor).then((data) => {
    expect(Object.values(data)).toEqual([{ userErrors: [] }]);
  });

/** Whether both hear of writes, or neither does. */
const bothHear = async (expected: 0 | 1): Promise<boolean> => {
  const heard = await Promise.all(
    gateways.map(({ metric }) => metric('dossier_data_version_watched{subgraph="people"}')),
  );
  return heard.every((each) => each === expected);
};

const cut = () =>
  admin.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN %' AND datname = 'people'",
  );

test("ten thousand reads through two gateways show all that was acknowledged", async () => {
  // The end of this day is when somebody has a birthday.
  const midnight = Math.ceil((Date.now() + 1) / DAY_MS) * DAY_MS;
  const birth = new Date(midnight);
  birth.setUTCFullYear(birth.getUTCFullYear() - AGE_BEFORE - 1);
  await write(`createPlace(input: { newId: "${PLACE}", name: "Read", kind: OTHER, note: "0" })`);
  const [citation] = CITATIONS;
  await write(
    `createPerson(input: { newId: "${PERSON}", name: "Born", birth: { edtf: "${birth.toISOString().slice(0, 10)}" },
       citations: [{ sourceId: "${String(citation?.sourceId)}", excerpt: "as told" }] })`,
  );
  await waitUntil(() => bothHear(1), PATIENCE_MS);

  const acknowledged: Moment[] = [{ note: 0, at: performance.now() }];
  const notes: Read[] = [];
  const ages: Read[] = [];
  let [isOver, isQuiet] = [false, false];

  const read = async (index: number, query: string): Promise<Read> => {
    const begunAt = performance.now();
    const data = await gateways[index]?.ask(query);
    const [node] = Object.values(data ?? {})[0]?.nodes ?? [];
    return { ofWriter: index === 0, begunAt, endedAt: performance.now(), value: Number(node?.note ?? node?.age) };
  };
  const reader = async (index: number): Promise<void> => {
    for (let turn = 0; !isOver; turn += 1)
      if (turn % 4 === 0) ages.push(await read(index, AGE));
      else notes.push(await read(index, NOTE));
  };
  const writer = async (): Promise<void> => {
    for (let note = 1; !isOver; note += 1) {
      while (isQuiet) await sleep(BETWEEN_WRITES_MS);
      await write(`updatePlace(id: "${PLACE}", revision: ${note}, input: { note: "${note}" })`);
      acknowledged.push({ note, at: performance.now() });
      notes.push(await read(0, NOTE));
      await sleep(BETWEEN_WRITES_MS);
    }
  };
  const working = Promise.all([
    ...gateways.flatMap((_, index) => Array.from({ length: READERS_OF_EACH }, () => reader(index))),
    writer(),
  ]);
  const story = async () => {
    const enough = (share: number) => waitUntil(() => notes.length + ages.length >= READS * share, PATIENCE_MS);
    await enough(0.3);
    for (let time = 0; time < 5; time += 1) {
      await cut();
      await sleep(150);
    }
    // Nobody who would listen is let in again, so that nothing is heard.
    await admin.query("CREATE EVENT TRIGGER deaf ON login EXECUTE FUNCTION refuse_listeners()");
    await cut();
    await waitUntil(() => bothHear(0), PATIENCE_MS);
    const deafFrom = performance.now();
    await sleep(DEAF_MS);
    const deafUntil = performance.now();
    await admin.query("DROP EVENT TRIGGER deaf");
    await waitUntil(() => bothHear(1), PATIENCE_MS);
    await enough(0.8);
    // What is kept when midnight comes would be true for longer, if there were no days.
    isQuiet = true;
    const shift = midnight - BEFORE_MIDNIGHT_MS - Date.now();
    const dayEndsAt = performance.now() + BEFORE_MIDNIGHT_MS;
    writeFileSync(join(folder, "new"), String(shift));
    renameSync(join(folder, "new"), join(folder, "clock"));
    await sleep(2 * BEFORE_MIDNIGHT_MS);
    isQuiet = false;
    await enough(1);
    return { deafFrom, deafUntil, dayEndsAt };
  };
  const failing = new Promise<never>((_resolve, reject) => {
    working.catch(reject);
  });
  const { deafFrom, deafUntil, dayEndsAt } = await Promise.race([story(), failing]).finally(() => {
    isOver = true;
  });
  await working;

  const allowedMs = ({ ofWriter, begunAt }: Read): number =>
    ofWriter || (begunAt >= deafFrom && begunAt < deafUntil) ? 0 : PROMISED_MS;
  const due = (one: Read): number => acknowledged.findLast(({ at }) => at + allowedMs(one) <= one.begunAt)?.note ?? 0;
  expect(notes.filter((each) => !(each.value >= due(each)))).toEqual([]);
  expect(ages.filter((each) => each.endedAt < dayEndsAt - CLOCK_STEP_MS && each.value !== AGE_BEFORE)).toEqual([]);
  expect(ages.filter((each) => each.begunAt >= dayEndsAt + CLOCK_STEP_MS && each.value !== AGE_BEFORE + 1)).toEqual([]);

  // Of all that there was enough.
  expect(notes.length + ages.length).toBeGreaterThanOrEqual(READS);
  expect(acknowledged.length).toBeGreaterThan(100);
  expect(
    notes.filter(({ ofWriter, begunAt }) => !ofWriter && begunAt >= deafFrom && begunAt < deafUntil).length,
  ).toBeGreaterThan(20);
  for (const age of [AGE_BEFORE, AGE_BEFORE + 1])
    expect(ages.filter(({ value }) => value === age).length).toBeGreaterThan(20);
  for (const { metric } of gateways)
    expect(await metric('dossier_answer_cache_total{from="kept"}')).toBeGreaterThan(READS / 10);
});

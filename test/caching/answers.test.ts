import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { createMetrics, type Metrics } from "../../services/runtime/telemetry/metrics";
import { type Dossier, type Mode, MODES, startDossier } from "../support/dossier";
import { post } from "../support/post";
import { CITATIONS } from "../writing/geopolitics-records";
import { bearer, tokenFor } from "../support/tokens";

// Whole answers are kept, and never shown when they are no longer so.

const PLACE = "0199c3f2-7a10-7000-8000-0000000000d1";
const READ = "query Note($ids: [ID!]) { places(filter: { ids: $ids }) { nodes { note revision } } }";
const MANY =
  '{ country(code: "IRN") { name } people(first: 50) { totalCount nodes { id name } } places { totalCount } }';
const PERSON = "0199c3f2-7a10-7000-8000-0000000000d3";
const AGE = `{ people(filter: { ids: ["${PERSON}"] }) { nodes { age } } }`;
/** Beyond this another gateway shows what was acknowledged, in milliseconds. */
const PROMISED_MS = 100;

/** Packed anew, an answer's length is not known ahead. */
const OF_ONE_ANSWER: ReadonlySet<string> = new Set(["date", "x-request-id", "content-length", "transfer-encoding"]);

interface Places {
  readonly places: { readonly nodes: readonly { readonly note: string; readonly revision: number }[] };
}
interface People {
  readonly people: {
    readonly nodes: readonly { readonly age: number | null }[];
  };
}

const CACHED = { settings: { ANSWER_CACHE_MB: "8" } };

describe.each(MODES)("with the services %s", (mode: Mode) => {
  let metrics: Metrics;
  let one: Dossier;
  let other: Dossier;
  let editor: Readonly<Record<string, string>>;
  let admin: Client;

  beforeAll(async () => {
    editor = bearer(await tokenFor("editor"));
    metrics = createMetrics();
    one = await startDossier(mode, undefined, { metrics, ...CACHED });
    other = await startDossier(mode, one.databases, CACHED);
    admin = new Client({ connectionString: one.databases.people });
    await admin.connect();
    const made = await one.ask(
      `mutation { createPlace(input: { newId: "${PLACE}", name: "Kept", kind: OTHER, note: "0" }) { userErrors { message } } }`,
      {},
      editor,
    );
    expect(made).toEqual({ data: { createPlace: { userErrors: [] } } });
    const heard = () => metrics.text().then((text) => text.match(/^dossier_data_version_watched.* 1$/gm)?.length);
    const deadline = Date.now() + 10_000;
    while ((await heard()) !== 2 && Date.now() < deadline) await sleep(20);
    expect(await heard()).toBe(2);
  });
  afterAll(async () => {
    await admin.end();
    await other.close();
    await one.close();
  });

  /** How many answers came from where, so far. */
  const counted = async (from: "kept" | "shared" | "made"): Promise<number> =>
    Number(new RegExp(`dossier_answer_cache_total\\{from="${from}"\\} (\\d+)`).exec(await metrics.text())?.[1] ?? 0);

  /** Where the answers came from while something was asked, of those that may be kept. */
  const sourcesOf = async (ask: () => Promise<unknown>) => {
    const before = [await counted("kept"), await counted("shared"), await counted("made")];
    await ask();
    const after = [await counted("kept"), await counted("shared"), await counted("made")];
    const [kept, shared, made] = after.map((count, index) => count - Number(before[index]));
    return { kept, shared, made };
  };

  const placeAt = async (dossier: Dossier, headers?: Readonly<Record<string, string>>) => {
    const answer = await dossier.ask(READ, { ids: [PLACE] }, headers);
    expect(answer.errors).toBeUndefined();
    const [place] = (answer.data as Places).places.nodes;
    return { note: Number(place?.note), revision: Number(place?.revision) };
  };
  const noteAt = async (dossier: Dossier): Promise<number> => (await placeAt(dossier)).note;

  /** One more than before, and acknowledged. */
  const write = async (): Promise<number> => {
    const { revision, note } = await placeAt(one, editor);
    const written = await one.ask(
      `mutation ($revision: Int!) { updatePlace(id: "${PLACE}", revision: $revision, input: { note: "${note + 1}" }) { userErrors { message } } }`,
      { revision },
      editor,
    );
    expect(written).toEqual({ data: { updatePlace: { userErrors: [] } } });
    return note + 1;
  };

  test("what a write has nothing to do with stays kept, at either gateway", async () => {
    const page =
      '{ country(code: "IRN") { name visits { nodes { id citations { source { title } } } } } places { totalCount } }';
    const [others, own] = [page.replace(" places { totalCount }", ""), page];
    for (const dossier of [one, other]) await Promise.all([dossier.ask(others), dossier.ask(own)]);
    await write();
    expect(await sourcesOf(() => one.ask(others))).toEqual({ kept: 1, shared: 0, made: 0 });
    expect(await sourcesOf(() => one.ask(own))).toEqual({ kept: 0, shared: 0, made: 1 });
    await sleep(PROMISED_MS);
    expect([await other.ask(others), await other.ask(own)]).toEqual([await one.ask(others), await one.ask(own)]);
  });

  test.each([
    ["POST", "identity", undefined],
    ["POST", "gzip, deflate", "gzip"],
    ["GET", "gzip, deflate, br", "br"],
    ["GET", "gzip;q=1, br;q=0.5", "gzip"],
  ])("a kept answer to a %s that takes %s is the one that was made", async (method, accepted, packed) => {
    await write();
    const headers = { "apollo-require-preflight": "1", "accept-encoding": accepted };
    const shown = async () => {
      const answer =
        method === "POST"
          ? await post(`${one.url}/graphql`, MANY, undefined, headers)
          : await fetch(`${one.url}/graphql?query=${encodeURIComponent(MANY)}`, { headers });
      const own = [...answer.headers].filter(([name]) => !OF_ONE_ANSWER.has(name));
      return { status: answer.status, headers: Object.fromEntries(own), text: await answer.text() };
    };
    const answers: Awaited<ReturnType<typeof shown>>[] = [];
    const ask = async () => answers.push(await shown());
    expect(await sourcesOf(ask)).toEqual({ kept: 0, shared: 0, made: 1 });
    expect(await sourcesOf(ask)).toEqual({ kept: 1, shared: 0, made: 0 });
    expect(await sourcesOf(ask)).toEqual({ kept: 1, shared: 0, made: 0 });
    const [made, ...kept] = answers;
    expect([made?.status, made?.headers["content-encoding"]]).toEqual([200, packed]);
    expect(kept).toEqual([made, made]);
  });

  test("what is kept of a GET has its tag, and is given to nobody who could come from any page", async () => {
    const address = `${one.url}/graphql?query=${encodeURIComponent(MANY)}`;
    const first = await fetch(address, { headers: { "apollo-require-preflight": "1" } });
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/".+"$/);
    const again = { "apollo-require-preflight": "1", "if-none-match": tag, "cache-control": "max-age=60" };
    expect((await fetch(address, { headers: again })).status).toBe(304);
    expect((await fetch(address)).status).toBe(400);
  });

  test("variables in another order ask the same, and other values another thing", async () => {
    const query = "query ($a: Int, $b: [ID!]) { places(first: $a, filter: { ids: $b }) { nodes { name } } }";
    expect(
      await sourcesOf(async () => {
        await one.ask(query, { a: 3, b: [PLACE] });
        await one.ask(query, { b: [PLACE], a: 3 });
        await one.ask(query, { a: 4, b: [PLACE] });
      }),
    ).toEqual({ kept: 1, shared: 0, made: 2 });
  });

  test("what saw a token is neither kept nor given, and mistakes aren't kept", async () => {
    const query = "{ places(first: 7) { nodes { name } } }";
    const ask = () => one.ask(query, {}, editor);
    expect(await sourcesOf(ask)).toEqual({ kept: 0, shared: 0, made: 0 });
    expect(await sourcesOf(() => one.ask(query))).toEqual({ kept: 0, shared: 0, made: 1 });
    expect(await sourcesOf(ask)).toEqual({ kept: 0, shared: 0, made: 0 });
    const wrong = () => one.ask("{ places(first: 70000) { nodes { name } } }");
    await wrong();
    expect(await sourcesOf(wrong)).toEqual({ kept: 0, shared: 0, made: 1 });
  });

  test("those who ask the same at once get one answer", async () => {
    await write();
    const {
      kept = 0,
      shared = 0,
      made = 0,
    } = await sourcesOf(async () => {
      const texts = await Promise.all(Array.from({ length: 10 }, () => one.askForText(MANY)));
      expect(new Set(texts).size).toBe(1);
    });
    expect(kept + shared + made).toBe(10);
    expect(shared).toBeGreaterThan(0);
    expect(made).toBeLessThan(10);
  });

  test("a write is seen by the next read through the same gateway, and through another one in time", async () => {
    for (let round = 0; round < 8; round += 1) {
      await Promise.all([noteAt(one), noteAt(other)]);
      const written = await write();
      const acknowledged = performance.now();
      expect(await noteAt(one)).toBe(written);
      await sleep(Math.max(0, PROMISED_MS - (performance.now() - acknowledged)));
      expect(await noteAt(other)).toBe(written);
    }
  });

  test("what is written past all gateways is seen in time", async () => {
    await noteAt(one);
    await admin.query("UPDATE place SET note = '1000' WHERE id = $1", [PLACE]);
    await sleep(PROMISED_MS);
    expect(await noteAt(one)).toBe(1000);
  });

  test("nothing is stale while the connections that hear of writes are cut, again and again", async () => {
    const acknowledged: { readonly note: number; readonly at: number }[] = [];
    const seen: { readonly note: number; readonly at: number }[] = [];
    let isOver = false;
    const reads = async (): Promise<void> => {
      while (!isOver) {
        const at = performance.now();
        seen.push({ note: await noteAt(other), at });
      }
    };
    const cuts = async (): Promise<number> => {
      let count = 0;
      while (!isOver) {
        const { rows } = await admin.query<{ cut: boolean }>(
          "SELECT pg_terminate_backend(pid) AS cut FROM pg_stat_activity WHERE query LIKE 'LISTEN %' AND datname = current_database()",
        );
        count += rows.length;
        await sleep(60);
      }
      return count;
    };
    const reading = Promise.all([reads(), reads(), cuts()]);
    for (let round = 0; round < 8; round += 1) {
      const note = await write();
      acknowledged.push({ note, at: performance.now() });
      expect(await noteAt(one)).toBe(note);
    }
    isOver = true;
    const [, , cut] = await reading;
    expect(cut).toBeGreaterThan(2);
    expect(seen.length).toBeGreaterThan(10);
    for (const { note, at } of seen) {
      const due = acknowledged.findLast((each) => each.at + PROMISED_MS <= at)?.note ?? 0;
      expect(note).toBeGreaterThanOrEqual(due);
    }
  });

  test("an answer with somebody's age in it ends with the day", async () => {
    const born = await one.ask(
      "mutation ($input: CreatePersonInput!) { createPerson(input: $input) { userErrors { message } } }",
      { input: { newId: PERSON, name: "Born in June", birth: { edtf: "1980-06-03" }, citations: CITATIONS } },
      editor,
    );
    expect(born).toEqual({ data: { createPerson: { userErrors: [] } } });
    const ageAt = async (moment: string): Promise<number | null | undefined> => {
      jest.setSystemTime(new Date(moment));
      const answer = await one.ask(AGE);
      return (answer.data as People).people.nodes[0]?.age;
    };
    jest.useFakeTimers({ doNotFake: ALL_BUT_DATE });
    try {
      expect(await ageAt("2026-06-02T12:00:00Z")).toBe(45);
      expect(await sourcesOf(() => ageAt("2026-06-02T23:59:59.999Z"))).toEqual({ kept: 1, shared: 0, made: 0 });
      expect(await ageAt("2026-06-03T00:00:00Z")).toBe(46);
      expect(await sourcesOf(() => ageAt("2026-06-03T23:59:59Z"))).toEqual({ kept: 1, shared: 0, made: 0 });
    } finally {
      jest.useRealTimers();
    }
  });
});

const ALL_BUT_DATE = [
  ...(["hrtime", "nextTick", "performance", "queueMicrotask", "setImmediate", "clearImmediate"] as const),
  ...(["setInterval", "clearInterval", "setTimeout", "clearTimeout"] as const),
];

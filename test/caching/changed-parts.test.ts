import { Client } from "pg";
import { createMetrics, type Metrics } from "../../services/runtime/telemetry/metrics";
import { type Dossier, startDossier } from "../support/dossier";
import { bearer, tokenFor } from "../support/tokens";
import { type Reading, READINGS } from "./readings";
import { rowChanges } from "./row-changes";

// An answer is kept while rows change that it was not made of. Rows of every table are changed, each column for itself, and
// after each change what is kept is compared with what is made anew.

const ROWS_OF_TABLE = 1;
/** What is sent under a key is made for it alone. */
const ANEW = { "idempotency-key": "made-anew" };

let metrics: Metrics;
let dossier: Dossier;
let editor: Readonly<Record<string, string>>;

beforeAll(async () => {
  metrics = createMetrics();
  dossier = await startDossier("in-process", undefined, { metrics, settings: { ANSWER_CACHE_MB: "64" } });
  editor = bearer(await tokenFor("editor"));
});
afterAll(() => dossier.close());

const kept = async (): Promise<number> =>
  Number(/dossier_answer_cache_total\{from="kept"\} (\d+)/.exec(await metrics.text())?.[1] ?? 0);

const askAll = (readings: readonly Reading[], headers?: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  Promise.all(readings.map(({ query, variables }) => dossier.askForText(query, variables, headers)));

/** Afterwards the gateway knows of what was written past it: it was told of a write, even if there was none. */
const beTold = () =>
  dossier.ask(
    `mutation { retractPlace(id: "0199c0de-0000-7000-8000-000000000000", revision: 1, reason: "none") { userErrors { code } } }`,
    {},
    editor,
  );

test("every reading is answered", async () => {
  const texts = await askAll(READINGS, ANEW);
  const refused = texts.flatMap((text, index) => (text.includes('"errors"') ? [[READINGS[index]?.name, text]] : []));
  expect(refused).toEqual([]);
});

test.each(["geopolitics", "people"] as const)(
  "what is kept is what would be made anew, whatever changes in %s",
  async (service) => {
    const client = new Client({ connectionString: dossier.databases[service] });
    await client.connect();
    const readings = READINGS.filter(({ of }) => of.includes(service));
    await askAll(readings);
    const before = await kept();
    let made = 0;
    for (const change of await rowChanges(client, ROWS_OF_TABLE)) {
      if (!(await change.make())) continue;
      made += 1;
      await beTold();
      const shown = await askAll(readings);
      const anew = await askAll(readings, ANEW);
      await change.takeBack();
      for (const [index, text] of anew.entries())
        if (!text.includes('"errors"') && text !== shown[index])
          throw new Error(
            `${change.name}: ${String(readings[index]?.name)} shows\n${String(shown[index])}\nand is\n${text}`,
          );
    }
    await client.end();
    expect(made).toBeGreaterThan(30);
    // Though all of these data are about the same few countries.
    expect((await kept()) - before).toBeGreaterThan((made * readings.length) / 4);
  },
  300_000,
);

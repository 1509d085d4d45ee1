import fc from "fast-check";
import { Client } from "pg";
import { naturalId } from "../../services/runtime/records/identity";
import { startDossier, type Dossier } from "../support/dossier";
import { IDS, listNamed } from "./lists";
import { seedLists } from "./seed";
import { walk } from "./walk";

// A walk gives every row once that is there from its start to its end, while others come and go around the cursor.

let dossier: Dossier;
let client: Client;
beforeAll(async () => {
  dossier = await startDossier("in-process");
  await seedLists(dossier.databases);
  client = new Client({ connectionString: dossier.databases.geopolitics });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await dossier.close();
});

/** Visits that come between two pages: how many days each lies from the cursor's own, null for one without a date. */
const newcomers = fc.array(fc.option(fc.constantFrom(0, -1, 1, -3, 3, -400, 400), { freq: 4, nil: null }), {
  maxLength: 4,
});

let count = 0;
const added: string[] = [];

/** So that each walk begins with the same list, and the list stays as long as it is. */
const removeAdded = async (): Promise<void> => {
  const ids = [added.splice(0)];
  await client.query("DELETE FROM participant WHERE record_id = ANY($1::uuid[])", ids);
  await client.query("DELETE FROM visit WHERE id = ANY($1::uuid[])", ids);
};

/** A visit of Ali Larijani's to Pakistan, so that it belongs in every list that is walked here. */
const addVisit = async (day: string | null): Promise<void> => {
  const id = naturalId("visit", `added:${count++}`);
  added.push(id);
  await client.query(
    `INSERT INTO visit (id, kind, status, from_code, to_code, places, place_words, topics, topic_words, period_edtf,
       period_earliest, period_latest, verification, revision, created_at, updated_at)
     VALUES ($1, 'STATE', 'TOOK_PLACE', 'IRN', 'PAK', '{}', '  ', '{}', '  ', $2::text, $2::date, $2::date, 'REPORTED', 1, now(), now())`,
    [id, day],
  );
  await client.query(
    `INSERT INTO participant (id, record_id, record_type, list, position, day, party_type, party, label, role)
     VALUES (gen_random_uuid(), $1, 'VISIT', 'VISITORS', 0, $2::date, 'Person', $3, 'he', 'VISITOR'),
       (gen_random_uuid(), $1, 'VISIT', 'TO', 0, $2::date, 'Country', 'PAK', 'Pakistan', 'OTHER')`,
    [id, day, IDS.person],
  );
};

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, "YYYY-MM-DD".length);

const CASES = ["Query.visits", "Person.visits", "Country.visits"].flatMap((name) =>
  ["NEWEST_FIRST", "OLDEST_FIRST"].flatMap((order) =>
    (["forward", "backward"] as const).map((direction) => ({ name, order, direction })),
  ),
);

it.each(CASES)("$name, $order, walked $direction", async ({ name, order, direction }) => {
  const list = listNamed(name);
  const args = `orderBy: ${order}`;
  await fc.assert(
    fc.asyncProperty(
      // More a page than come between two, or the walk might never end.
      fc.array(fc.integer({ min: 8, max: 25 }), { minLength: 1, maxLength: 3 }),
      fc.array(newcomers, { minLength: 1, maxLength: 5 }),
      async (sizes, comings) => {
        const before = (await walk(dossier, list, args, { direction, sizes: [100] })).map(({ id }) => id);
        let step = 0;
        const seen = await walk(dossier, list, args, {
          direction,
          sizes,
          between: async ({ nodes }) => {
            const day = (direction === "forward" ? nodes.at(-1) : nodes[0])?.day?.earliest ?? "2025-01-01";
            for (const days of comings[step++ % comings.length] ?? [])
              await addVisit(days === null ? null : shifted(day, days));
          },
        });
        const ids = seen.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const present = new Set(before);
        // In the order of before, too: what came in between stands among them and moves none.
        expect(ids.filter((id) => present.has(id))).toEqual(before);
        await removeAdded();
      },
    ),
    { numRuns: 2 },
  );
});

it("a cursor stays good when its own row is retracted", async () => {
  const list = listNamed("Query.visits");
  const all = (await walk(dossier, list, "", { direction: "forward", sizes: [100] })).map(({ id }) => id);
  const retracted: string[] = [];
  const seen = await walk(dossier, list, "", {
    direction: "forward",
    sizes: [20],
    between: async ({ nodes }) => {
      const last = nodes.at(-1)?.id ?? "";
      retracted.push(last);
      await client.query("UPDATE visit SET retracted_at = now() WHERE id = $1", [last]);
    },
  });
  expect(retracted.length).toBeGreaterThan(2);
  expect(seen.map(({ id }) => id)).toEqual(all);
});

import type { Client } from "pg";
import { withClient } from "../pagination/seed";
import { startDossier, type Dossier } from "../support/dossier";
import { statementsOf } from "../support/sent-statements";
import { nameColumns } from "../support/name-columns";

/** Names of people, and of others; a quarter are called Muhammad, and more begin with an a. */
const MANY = 100_000;
const SOME = 20_000;
const ROWS_A_STATEMENT = 5_000;
/** Different words that names are made of. */
const KINDS_OF_NAMES = 500;

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process");
  const names = Array.from({ length: KINDS_OF_NAMES }, (_, index) => nameOf(index));
  await withClient(dossier.databases.people, async (client) => {
    await client.query(`INSERT INTO person
        (id, name, sort_name, is_named, web_links, contacts, verification, revision, created_at, updated_at)
      SELECT ${idOf("i")}, 'Somebody', 'somebody', true, '[]', '[]', 'REPORTED', 1, now(), now()
      FROM generate_series(1, ${MANY}) AS i`);
    await fill(client, "person_name", "person_id", MANY, names);
    await fill(client, "place_name", "place_id", SOME, names);
    await fill(client, "organization_name", "organization_id", SOME, names);
    await client.query("VACUUM ANALYZE");
  });
  await withClient(dossier.databases.geopolitics, async (client) => {
    await fill(client, "country_name", "country_code", SOME, names);
    await client.query("VACUUM ANALYZE");
  });
});
afterAll(() => dossier.close());

const FIRST = ["Muhammad", "Mehmood", "Ali", "Asif", "Abdul Rahman", "Zeynab", "Kerstin", "Omar"];
const SYLLABLES = ["ba", "ri", "zen", "ko", "shi", "dar", "lu", "gha", "mo", "tek"];

const nameOf = (index: number): string => {
  const surname = [index % 10, Math.floor(index / 10) % 10, Math.floor(index / 100) % 10];
  return `${FIRST[index % FIRST.length] ?? ""} ${surname.map((each) => SYLLABLES[each] ?? "").join("")}`;
};

const idOf = (number: string): string => `('00000000-0000-4000-8000-' || lpad(${number}::text, 12, '0'))::uuid`;

const fill = async (
  client: Client,
  table: string,
  owner: string,
  count: number,
  names: readonly string[],
): Promise<void> => {
  const hasKind = table !== "place_name";
  const ownerValue = owner === "country_code" ? "'XZZ'" : idOf("i");
  const made = names.map((text) => ({ text, ...nameColumns(text, owner === "person_id") }));
  for (let start = 0; start < count; start += ROWS_A_STATEMENT) {
    await client.query(
      `INSERT INTO ${table} (id, ${owner}, position, text, folded, latin, sounds, word_count, keys${hasKind ? ", kind" : ""})
        SELECT gen_random_uuid(), ${ownerValue}, 0, made.text, made.folded, made.latin, made.sounds, made.word_count,
          made.keys${hasKind ? ", 'ALTERNATE'" : ""}
        FROM generate_series($2::integer + 1, $2::integer + ${ROWS_A_STATEMENT}) AS i
        JOIN jsonb_to_recordset($1) AS made (place integer, text text, folded text, latin text, sounds text,
          word_count smallint, keys tsvector) ON made.place = i % ${KINDS_OF_NAMES}`,
      [JSON.stringify(made.map((each, place) => ({ place, ...each }))), start],
    );
  }
};

const LISTS = [
  { list: "people", database: "people", large: ["person_name", "person"] },
  { list: "organizations", database: "people", large: ["organization_name"] },
  { list: "places", database: "people", large: ["place_name"] },
  { list: "countries", database: "geopolitics", large: ["country_name"] },
] as const;

const SEARCHES: readonly (readonly [kind: string, text: string])[] = [
  ["one word", "Larijani"],
  ["two words", "Asif Zardari"],
  ["many words", "Syed Muhammad Asif Ali Khan Zardari of Sindh"],
  ["another script", "لاریجانی"],
  ["one letter", "a"],
  ["a word that a quarter of the names have", "Muhammad"],
  ["two such words", "Muhammad Ali"],
];

interface Plan {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly Plans?: readonly Plan[];
}

const nodesOf = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** The plan of the very statement that the service sends, and of the one that counts. */
const plansOf = async (list: string, database: "people" | "geopolitics", search: string): Promise<readonly Plan[]> => {
  const statements = await statementsOf(() =>
    dossier.ask(`query ($search: String) { ${list}(search: $search) { totalCount nodes { __typename } } }`, { search }),
  );
  return withClient(dossier.databases[database], async (client) => {
    const plans: Plan[] = [];
    for (const { text, values } of statements.filter((each) => each.text.includes("AS found"))) {
      const explain = `EXPLAIN (FORMAT JSON) ${text}`;
      const { rows } = await client.query<{ "QUERY PLAN": [{ Plan: Plan }] }>(explain, [...values]);
      plans.push(...rows.map((row) => row["QUERY PLAN"][0].Plan));
    }
    return plans;
  });
};

describe.each(LISTS)("among many names of $list", ({ list, database, large }) => {
  it.each(SEARCHES)("a search for %s reads indexes alone", async (_, text) => {
    const plans = await plansOf(list, database, text);
    expect(plans).toHaveLength(2);
    for (const nodes of plans.map(nodesOf)) {
      const read = nodes.filter((node) => node["Node Type"] === "Seq Scan").map((node) => node["Relation Name"]);
      expect(large.filter((table) => read.includes(table))).toEqual([]);
      expect(nodes.map((node) => node["Index Name"])).toContain(`${large[0]}_keys`);
    }
  });
});

it("a word that many have is not looked up in more records than a page has", async () => {
  const statements = await statementsOf(() => dossier.ask(`{ people(search: "Muhammad") { nodes { name } } }`));
  const { text = "", values = [] } = statements.find((each) => each.text.includes("AS found")) ?? {};
  const rows = await withClient(dossier.databases.people, async (client) => {
    const { rows } = await client.query<{ "QUERY PLAN": [{ Plan: Plan }] }>(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, [
      ...values,
    ]);
    return rows;
  });
  const looked = nodesOf((rows[0]?.["QUERY PLAN"][0] as { Plan: Plan }).Plan).find(
    (node) => node["Relation Name"] === "person",
  ) as (Plan & { readonly "Actual Loops": number }) | undefined;
  expect(looked?.["Actual Loops"]).toBeLessThanOrEqual(21);
});

import { Client } from "pg";
import { readGeopoliticsConfig } from "../../services/geopolitics/config";
import { openGeopolitics } from "../../services/geopolitics/service";
import { readPeopleConfig } from "../../services/people/config";
import { openPeople } from "../../services/people/service";
import type { Subgraph } from "../../services/runtime/graphql/subgraph";
import { createLogger } from "../../services/runtime/logging/logger";
import { createDatabases, type TestDatabases } from "../support/databases";
import { TABLES_OF_TRIGGERS } from "../support/tables-of-triggers";

const logger = createLogger({ name: "test", environment: "test" });

describe("loading the sample and the countries again", () => {
  let databases: TestDatabases;

  beforeEach(async () => {
    databases = await createDatabases();
  });
  afterEach(() => databases.drop());

  it("changes nothing", async () => {
    const before = await contentsOf(databases);
    await loadAgain(databases);
    expect(await contentsOf(databases)).toEqual(before);
    // Every table has something in it, so that there was something to change; nobody of the sample sits for a term, and
    // nobody has written anything yet.
    const empty = Object.entries(before).filter(([, { rows }]) => rows === 0);
    expect(empty.map(([table]) => table)).toEqual([
      "geopolitics.idempotent_write",
      "people.idempotent_write",
      "people.term",
    ]);
  });

  it("leaves what was changed, retracted or taken off since", async () => {
    const geopolitics = [
      "UPDATE visit SET purpose = 'another purpose', revision = revision + 1",
      "UPDATE meeting SET retracted_at = now(), revision = revision + 1",
      "UPDATE statement SET text = 'other words', verification = 'DISPUTED', revision = revision + 1",
      "UPDATE country SET name = 'Persia', is_un_member = NOT is_un_member WHERE code = 'IRN'",
      "UPDATE source SET title = 'another title', retracted_at = now()",
      "DELETE FROM participant WHERE list = 'HOSTS'",
      "DELETE FROM citation WHERE position > 0",
      "DELETE FROM correction",
      "DELETE FROM record_link",
      "DELETE FROM country_name WHERE language = 'fa'",
    ];
    const people = [
      "UPDATE person SET name = 'another name', revision = revision + 1",
      "UPDATE bio SET retracted_at = now(), revision = revision + 1",
      "UPDATE place SET name = 'another place', retracted_at = now()",
      "UPDATE organization SET name = 'another name', retracted_at = now()",
      "UPDATE post SET label = 'another post', revision = revision + 1",
      "UPDATE membership SET note = 'another note', retracted_at = now()",
      "DELETE FROM organization_name WHERE position > 0",
      "DELETE FROM organization_identifier",
      "DELETE FROM person_name WHERE position > 0",
      "DELETE FROM person_identifier",
      "DELETE FROM person_nationality",
      "DELETE FROM place_name",
      "DELETE FROM citation WHERE position > 0",
    ];
    await inDatabase(databases.geopolitics, (client) => client.query(geopolitics.join(";")));
    await inDatabase(databases.people, (client) => client.query(people.join(";")));
    const changed = await contentsOf(databases);
    await loadAgain(databases);
    expect(await contentsOf(databases)).toEqual(changed);
  });

  it("brings back only what is missing whole", async () => {
    const before = await contentsOf(databases);
    await inDatabase(databases.geopolitics, (client) =>
      client.query(`
        CREATE TEMP TABLE gone AS SELECT id FROM visit ORDER BY id LIMIT 2;
        DELETE FROM participant WHERE record_id IN (SELECT id FROM gone);
        DELETE FROM citation WHERE record_id IN (SELECT id FROM gone);
        DELETE FROM correction WHERE record_id IN (SELECT id FROM gone);
        DELETE FROM visit WHERE id IN (SELECT id FROM gone);
        DELETE FROM country_name WHERE country_code = 'PAK';
        DELETE FROM country WHERE code = 'PAK'`),
    );
    expect(await contentsOf(databases)).not.toEqual(before);
    await loadAgain(databases);
    expect(await contentsOf(databases)).toEqual(before);
  });
});

describe("the countries", () => {
  let databases: TestDatabases;
  let service: Subgraph;

  beforeAll(async () => {
    databases = await createDatabases();
    service = await openGeopolitics(readGeopoliticsConfig(settingsFor(databases)), logger);
  });
  afterAll(async () => {
    await service.close();
    await databases.drop();
  });

  const ask = async (query: string): Promise<unknown> => {
    const { data, errors } = await service.execute({ query, headers: {} });
    expect(errors).toBeUndefined();
    return data;
  };

  it("are the 250 of today, the 30 former states of ISO 3166-3 and 24 from before it", async () => {
    const query = `{
      all: countries { totalCount }
      today: countries(filter: { status: CURRENT }) { totalCount }
      former: countries(filter: { status: FORMER }) { totalCount }
      members: countries(filter: { isUnMember: true }) { totalCount }
    }`;
    const counts = { all: 304, today: 250, former: 54, members: 193 };
    const answer = Object.fromEntries(Object.entries(counts).map(([name, totalCount]) => [name, { totalCount }]));
    expect(await ask(query)).toEqual(answer);
  });

  it.each([
    ["PAK", "PAK"],
    ["pak", "PAK"],
    ["PK", "PAK"],
    ["pK", "PAK"],
    ["XKX", "XKX"],
    ["xk", "XKX"],
    ["SUN", "SUN"],
  ])("are found by %s", async (given, code) => {
    expect(await ask(`{ country(code: "${given}") { code } }`)).toEqual({ country: { code } });
  });

  it.each(["QQ", "SU", "UNK", "XZZ", "P", "PAKI", "92", "", "پا"])("are not found by %j", async (given) => {
    expect(await ask(`{ country(code: "${given}") { code } }`)).toEqual({ country: null });
  });

  it("have names in their languages, years where they are no more, and what a page shows of them", async () => {
    const query = `{
      iran: country(code: "IR") {
        name fa: name(language: "fa") regional: name(language: "fa-IR") unknown: name(language: "tlh")
        officialName alpha2 capitals region subregion isUnMember flag latitude longitude existed { edtf }
      }
      kosovo: country(code: "XK") { name isUnMember flag }
      soviets: country(code: "SUN") { alpha2 name fa: name(language: "fa") status isUnMember existed { edtf latest } }
    }`;
    expect(await ask(query)).toEqual({
      iran: {
        name: "Iran",
        fa: "ایران",
        regional: "ایران",
        unknown: "Iran",
        officialName: "Islamic Republic of Iran",
        alpha2: "IR",
        capitals: ["Tehran"],
        region: "Asia",
        subregion: "Southern Asia",
        isUnMember: true,
        flag: "🇮🇷",
        latitude: 32,
        longitude: 53,
        existed: null,
      },
      kosovo: { name: "Kosovo", isUnMember: false, flag: "🇽🇰" },
      soviets: {
        alpha2: null,
        name: "Soviet Union",
        fa: "اتحاد جماهیر شوروی",
        status: "FORMER",
        isUnMember: false,
        existed: { edtf: "1922-12-30/1991-12-26", latest: "1991-12-26" },
      },
    });
  });

  it("have borders that both sides have", async () => {
    const borders = new Map<string, string[]>();
    for (let after: string | null = null; ;) {
      const { countries } = (await ask(`{
        countries(first: 100${after === null ? "" : `, after: "${after}"`}) {
          nodes { code borders { code } } pageInfo { hasNextPage endCursor }
        }
      }`)) as { countries: CountryPage };
      for (const { code, borders: neighbours } of countries.nodes) {
        borders.set(
          code,
          neighbours.map((neighbour) => neighbour.code),
        );
      }
      if (!countries.pageInfo.hasNextPage) break;
      after = countries.pageInfo.endCursor;
    }
    expect(borders.size).toBe(304);
    expect(borders.get("PAK")?.toSorted()).toEqual(["AFG", "CHN", "IND", "IRN"]);
    const oneSided = [...borders].flatMap(([code, neighbours]) =>
      neighbours
        .filter((neighbour) => !borders.get(neighbour)?.includes(code))
        .map((neighbour) => `${code}-${neighbour}`),
    );
    expect(oneSided).toEqual([]);
  });
});

interface CountryPage {
  readonly nodes: readonly { readonly code: string; readonly borders: readonly { readonly code: string }[] }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const settingsFor = ({ geopolitics, people }: TestDatabases) => ({
  NODE_ENV: "test",
  SAMPLE_DATA: "true",
  GEOPOLITICS_DATABASE_URL: geopolitics,
  PEOPLE_DATABASE_URL: people,
});

/** As a start does. */
const loadAgain = async (databases: TestDatabases): Promise<void> => {
  const settings = settingsFor(databases);
  const services = [
    await openGeopolitics(readGeopoliticsConfig(settings), logger),
    await openPeople(readPeopleConfig(settings), logger),
  ];
  await Promise.all(services.map((service) => service.close()));
};

/** How many rows each table has, and a checksum of all that is in them. */
type Contents = Readonly<Record<string, { readonly rows: number; readonly checksum: string }>>;

const contentsOf = async ({ geopolitics, people }: TestDatabases): Promise<Contents> => ({
  ...(await inDatabase(geopolitics, (client) => tablesOf(client, "geopolitics"))),
  ...(await inDatabase(people, (client) => tablesOf(client, "people"))),
});

const tablesOf = async (client: Client, database: string): Promise<Contents> => {
  const { rows: tables } = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY name",
  );
  const contents: Record<string, Contents[string]> = {};
  for (const { name } of tables) {
    if (TABLES_OF_TRIGGERS.has(name)) continue;
    const { rows } = await client.query<Contents[string]>(
      `SELECT count(*)::integer AS rows, md5(coalesce(string_agg(t::text, chr(10) ORDER BY t::text), '')) AS checksum
        FROM "${name}" t`,
    );
    if (rows[0]) contents[`${database}.${name}`] = rows[0];
  }
  return contents;
};

const inDatabase = async <T>(connectionString: string, task: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await task(client);
  } finally {
    await client.end();
  }
};

import { Client } from "pg";
import { readGeopoliticsConfig } from "../../../services/geopolitics/config";
import { openGeopolitics } from "../../../services/geopolitics/service";
import { readPeopleConfig } from "../../../services/people/config";
import { openPeople } from "../../../services/people/service";
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from "../../../services/runtime/database/embedded/embedded-postgres";
import { createLogger } from "../../../services/runtime/logging/logger";
import { fillMerged } from "./fill-merged";
import { fill } from "./fill";
import { FILLED_IN_GEOPOLITICS, geopoliticsSteps } from "./geopolitics.sql";
import { fillNameWords } from "./name-words";
import { FILLED_IN_PEOPLE, peopleSteps } from "./people.sql";
import type { World } from "./world";

/** The one PostgreSQL of a benchmark, with the data of every contestant. */
export interface BenchDatabases {
  readonly geopolitics: string;
  readonly people: string;
  /** Both in one database, for those who know no federation. */
  readonly merged: string;
  /** A superuser's, for counting statements. */
  readonly admin: string;
  /** Of the server, whose children work for the contestants. */
  readonly serverPid: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts PostgreSQL in a folder and fills it; where it was filled with the same world before, with that.
 * @param tell is told how it goes
 */
export const openDatabases = async (
  directory: string,
  world: World,
  tell: (line: string) => void,
): Promise<BenchDatabases> => {
  const postgres = await startEmbeddedPostgres({ directory, databases: ["geopolitics", "people"] });
  try {
    await countStatements(postgres);
    const urls = {
      geopolitics: urlOf(postgres, "geopolitics"),
      people: urlOf(postgres, "people"),
      merged: urlOf(postgres, "merged"),
    };
    if (!(await isFilled(postgres, world))) await fillAll(postgres, urls, world, tell);
    const { geopolitics = "", people = "" } = postgres.urls;
    return {
      geopolitics,
      people,
      merged: urls.merged,
      admin: postgres.adminUrl,
      serverPid: () => onDatabase(postgres.adminUrl, serverPidOf),
      stop: () => postgres.stop(),
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
};

export const onDatabase = async <Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

type Urls = Readonly<Record<"geopolitics" | "people" | "merged", string>>;

const fillAll = async (
  postgres: EmbeddedPostgres,
  urls: Urls,
  world: World,
  tell: (line: string) => void,
): Promise<void> => {
  const begunAt = performance.now();
  const since = (): string => `${((performance.now() - begunAt) / 1_000).toFixed(0)} s`;
  await onDatabase(postgres.adminUrl, (admin) => admin.query("CREATE TABLE bench_world (visits integer)"));
  await migrate(postgres);
  const codes = await readCodes(urls);
  await fill(urls.geopolitics, FILLED_IN_GEOPOLITICS, geopoliticsSteps(world, codes));
  tell(`  geopolitics is filled after ${since()}`);
  await fill(urls.people, FILLED_IN_PEOPLE, peopleSteps(world, codes), fillNameWords);
  tell(`  people is filled after ${since()}`);
  await onDatabase(postgres.adminUrl, (admin) =>
    admin.query("CREATE DATABASE merged TEMPLATE geopolitics STRATEGY file_copy"),
  );
  await fillMerged(urls);
  tell(`  both are merged into one after ${since()}`);
  await onDatabase(postgres.adminUrl, (admin) => admin.query("INSERT INTO bench_world VALUES ($1)", [world.visits]));
};

/** @throws where the folder has other data, or was not filled to the end */
const isFilled = async (postgres: EmbeddedPostgres, world: World): Promise<boolean> => {
  const known = await onDatabase(postgres.adminUrl, async (admin) => {
    const { rows } = await admin.query<{ readonly is_begun: boolean }>(
      "SELECT to_regclass('bench_world') IS NOT NULL AS is_begun",
    );
    if (rows[0]?.is_begun !== true) return undefined;
    return (await admin.query<{ readonly visits: number }>("SELECT visits FROM bench_world")).rows;
  });
  if (known === undefined) return false;
  const [filled] = known;
  if (!filled) throw new Error("the folder of --data was not filled to the end; remove it, or name another one.");
  if (filled.visits !== world.visits)
    throw new Error(`the folder of --data holds ${filled.visits} visits; name another one for ${world.visits}.`);
  return true;
};

/** Makes the tables as a start does, with what all databases have. */
const migrate = async ({ urls: { geopolitics, people } }: EmbeddedPostgres): Promise<void> => {
  const logger = createLogger({ name: "bench", environment: "test" });
  const settings = {
    NODE_ENV: "test",
    SAMPLE_DATA: "false",
    GEOPOLITICS_DATABASE_URL: geopolitics,
    PEOPLE_DATABASE_URL: people,
  };
  const services = [
    await openGeopolitics(readGeopoliticsConfig(settings), logger),
    await openPeople(readPeopleConfig(settings), logger),
  ];
  await Promise.all(services.map((service) => service.close()));
};

/** The states of today, those first that most is about. */
export const readCodes = ({ geopolitics }: Pick<Urls, "geopolitics">): Promise<readonly string[]> =>
  onDatabase(geopolitics, async (client) => {
    const { rows } = await client.query<{ readonly code: string }>(
      "SELECT code FROM country WHERE alpha2 IS NOT NULL ORDER BY code NOT IN ('IRN', 'PAK', 'USA', 'RUS'), code",
    );
    return rows.map(({ code }) => code);
  });

const PRELOADED = "pg_stat_statements";

/** A setting that counts from the next start of the server on. */
const countStatements = async (postgres: EmbeddedPostgres): Promise<void> => {
  const isOn = await onDatabase(postgres.adminUrl, async (admin) => {
    const { rows } = await admin.query<{ readonly shared_preload_libraries: string }>("SHOW shared_preload_libraries");
    return rows[0]?.shared_preload_libraries === PRELOADED;
  });
  if (!isOn) {
    await onDatabase(postgres.adminUrl, (admin) =>
      admin.query(`ALTER SYSTEM SET shared_preload_libraries = '${PRELOADED}'`),
    );
    await postgres.stopServer();
    await postgres.startServer();
  }
  await onDatabase(postgres.adminUrl, (admin) => admin.query(`CREATE EXTENSION IF NOT EXISTS ${PRELOADED}`));
};

const serverPidOf = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ readonly pid: number }>(
    "SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::integer AS pid",
  );
  return rows[0]?.pid ?? 0;
};

const urlOf = ({ adminUrl }: EmbeddedPostgres, database: string): string => {
  const url = new URL(adminUrl);
  url.pathname = database;
  return url.href;
};

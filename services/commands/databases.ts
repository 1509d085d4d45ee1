import type { DataSource, MigrationInterface } from "typeorm";
import { geopolitics } from "../geopolitics/bulk";
import { readGeopoliticsConfig } from "../geopolitics/config";
import { people } from "../people/bulk";
import { readPeopleConfig } from "../people/config";
import { readTogether, type Settings } from "../runtime/config/environment";
import type { ServiceConfig } from "../runtime/config/service-config";
import { dataSourceOf, type EntityClass } from "../runtime/database/data-source";
import { startEmbeddedPostgres } from "../runtime/database/embedded/embedded-postgres";
import type { RecordShape } from "../runtime/records/writing/record-shape";
import type { OwnTable } from "../runtime/records/writing/references";

/** What commands know of a service, and where its database is. */
export interface ServiceDatabase {
  readonly name: string;
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly records: readonly RecordShape[];
  readonly ownTables: Readonly<Record<string, OwnTable>>;
  /** Puts in what every database of the service has. */
  readonly loadReference?: (dataSource: DataSource) => Promise<void>;
  readonly config: ServiceConfig;
}

/** Both services, with the settings of their databases. @throws ConfigurationError with the mistakes of both */
export const serviceDatabases = (settings?: Settings): readonly ServiceDatabase[] => {
  const [geopoliticsConfig, peopleConfig] = readTogether(
    () => readGeopoliticsConfig(settings),
    () => readPeopleConfig(settings),
  );
  return [
    { ...geopolitics, config: geopoliticsConfig },
    { ...people, config: peopleConfig },
  ];
};

/**
 * Connects to a service's database, which need not be running where it is the embedded one, for as long as the work
 * takes. No statement is too long for a command.
 */
export const withDatabase = async <Result>(
  { name, config, ...schema }: ServiceDatabase,
  work: (dataSource: DataSource) => Promise<Result>,
): Promise<Result> => {
  const embedded = config.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ directory: config.dataDirectory, databases: [name] });
  const url = config.databaseUrl ?? embedded?.urls[name] ?? "";
  try {
    const settings = { ...config.database, url, statementTimeoutMs: 0 };
    const dataSource = await dataSourceOf(settings, schema, () => undefined).initialize();
    try {
      return await work(dataSource);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await embedded?.stop();
  }
};

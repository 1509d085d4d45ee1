import { Command } from "commander";
import type { MigrationInterface } from "typeorm";
import { geopolitics } from "../geopolitics/bulk";
import { readGeopoliticsConfig } from "../geopolitics/config";
import { people } from "../people/bulk";
import { readPeopleConfig } from "../people/config";
import { readTogether } from "../runtime/config/environment";
import type { ServiceConfig } from "../runtime/config/service-config";
import { dataSourceOf, type EntityClass } from "../runtime/database/data-source";
import { startEmbeddedPostgres } from "../runtime/database/embedded/embedded-postgres";
import { danglingReferences, type RecordsFound, verifyRecords } from "./verify-records";

type Service = Pick<typeof geopolitics, "name" | "records"> & {
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly (new () => MigrationInterface)[];
};

/** Goes over the records of one service, whose database need not be running. */
const look = async (service: Service, config: ServiceConfig): Promise<RecordsFound> => {
  const embedded = config.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ directory: config.dataDirectory, databases: [service.name] });
  const url = config.databaseUrl ?? embedded?.urls[service.name] ?? "";
  const settings = { ...config.database, url, statementTimeoutMs: 0 };
  const dataSource = await dataSourceOf(settings, service, () => undefined).initialize();
  try {
    return await verifyRecords(dataSource, service.records);
  } finally {
    await dataSource.destroy();
    await embedded?.stop();
  }
};

const command = new Command("verify")
  .description("Checks that every record is what its history says, and that nothing names what is not there.")
  .action(async () => {
    const [geopoliticsConfig, peopleConfig] = readTogether(readGeopoliticsConfig, readPeopleConfig);
    const found = [await look(geopolitics, geopoliticsConfig), await look(people, peopleConfig)];
    const problems = [...found.flatMap((each) => each.problems), ...danglingReferences(found)];
    for (const problem of problems) process.stdout.write(`${problem}\n`);
    const records = found.flatMap(({ keys }) => [...keys.values()]).reduce((sum, { size }) => sum + size, 0);
    process.stdout.write(
      `${records} records, ${problems.length === 0 ? "nothing wrong" : `${problems.length} problems`}\n`,
    );
    process.exitCode = problems.length === 0 ? 0 : 1;
  });

void command.parseAsync();

import { Argument, Command, Option } from "commander";
import { CommandError, runCommand } from "./command-error";
import { type ServiceDatabase, serviceDatabases, withDatabase } from "./databases";
import { databaseOf } from "../runtime/database/database";
import { exclusively, type MigrationState, migrationStates } from "../runtime/database/migrate";

type Direction = (typeof DIRECTIONS)[number];
const DIRECTIONS = ["status", "up", "down"] as const;
const SERVICES = ["geopolitics", "people"];

/** @param only the one service to go over; both where left out */
const migrate = async (direction: Direction, only?: string): Promise<void> => {
  if (direction === "down" && only === undefined) {
    throw new CommandError(`Say whose newest migration to undo: --service ${SERVICES.join(" or --service ")}.`);
  }
  const services = serviceDatabases().filter(({ name }) => only === undefined || name === only);
  for (const service of services) await DO[direction](service);
};

const DO: Readonly<Record<Direction, (service: ServiceDatabase) => Promise<void>>> = {
  status: (service) =>
    withDatabase(service, async (dataSource) => {
      tell(service, await migrationStates(databaseOf(service.name, dataSource), dataSource));
    }),

  up: (service) =>
    withDatabase(service, async (dataSource) => {
      await exclusively(dataSource, async () => {
        const applied = await dataSource.runMigrations();
        if (applied.length === 0) process.stdout.write(`${service.name}: nothing to apply\n`);
        for (const { name } of applied) process.stdout.write(`${service.name}: applied ${name}\n`);
      });
    }),

  down: (service) =>
    withDatabase(service, async (dataSource) => {
      await exclusively(dataSource, async () => {
        const states = await migrationStates(databaseOf(service.name, dataSource), dataSource);
        const newest = states.filter(({ state }) => state !== "pending").at(-1);
        if (newest === undefined) throw new CommandError(`${service.name} has no migration to undo.`);
        if (newest.state === "unknown") {
          throw new CommandError(
            `The newest migration of ${service.name}, ${newest.name}, is of a later release: undo it with that release.`,
          );
        }
        await dataSource.undoLastMigration();
        process.stdout.write(`${service.name}: undid ${newest.name}\n`);
      });
    }),
};

const tell = ({ name: service }: ServiceDatabase, states: readonly MigrationState[]): void => {
  for (const { name, state, isContract } of states) {
    process.stdout.write(
      `${service}: ${state.padEnd(7)}  ${name}${isContract ? "  (earlier releases can't follow)" : ""}\n`,
    );
  }
};

const command = new Command("migrate")
  .description("Shows, applies and undoes the changes of the databases' tables. A start applies them by itself.")
  .addArgument(
    new Argument("<what>", "status: which are applied; up: apply all; down: undo the newest").choices(DIRECTIONS),
  )
  .addOption(new Option("--service <name>", "of one service alone").choices(SERVICES))
  .action((direction: Direction, { service }: { readonly service?: string }) =>
    runCommand(() => migrate(direction, service)),
  );

void command.parseAsync();

import type { DataSource } from "typeorm";
import { databaseOf } from "../database/database";
import { exclusively, migrationProblem, migrationStates } from "../database/migrate";
import { StartupError } from "./startup-error";

/**
 * Brings a service's database to the newest tables, one process at a time where several do it together.
 * @param load puts in what belongs there
 * @throws StartupError where a later release has taken away what this one needs
 */
export const prepareDatabase = (dataSource: DataSource, name: string, load: () => Promise<void>): Promise<void> =>
  exclusively(dataSource, async () => {
    await refuseWhatWasTakenAway(dataSource, name);
    await dataSource.runMigrations();
    await load();
  });

/** Pending migrations are no problem yet. @throws StartupError where a later release has left its mark */
const refuseWhatWasTakenAway = async (dataSource: DataSource, name: string): Promise<void> => {
  const states = await migrationStates(databaseOf(name, dataSource), dataSource);
  const problem = migrationProblem(states.filter(({ state }) => state !== "pending"));
  if (problem === undefined) return;
  throw new StartupError(
    `This release can't use the database of ${name}: ${problem}. Start the later release, or undo its migration with it.`,
  );
};

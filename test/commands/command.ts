import { built } from "../support/built";
import { ROOT } from "../support/root";
import { type TestDatabases } from "../support/databases";
import { type Program, runProgram, startProgram } from "../support/programs";

/** Runs a command of ours as a process, on the databases of a test, to its end. */
export const runCommandOn = (
  databases: Databases,
  name: string,
  ...words: readonly string[]
): ReturnType<typeof runProgram> => runProgram(...callOf(databases, name, words));

/** The same, while it is still running. */
export const startCommandOn = (databases: Databases, name: string, ...words: readonly string[]): Program =>
  startProgram(...callOf(databases, name, words));

type Databases = Pick<TestDatabases, "geopolitics" | "people">;

const callOf = (
  { geopolitics, people }: Databases,
  name: string,
  words: readonly string[],
): Parameters<typeof startProgram> => {
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, GEOPOLITICS_DATABASE_URL: geopolitics, PEOPLE_DATABASE_URL: people };
  return [[...built(`services/commands/${name}.ts`), ...words], { cwd: ROOT, env }];
};

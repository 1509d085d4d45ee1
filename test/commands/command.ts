import { join } from "node:path";
import { type TestDatabases } from "../support/databases";
import { runProgram } from "../support/programs";

const ROOT = join(__dirname, "../..");

/** Runs a command of ours as a process, on the databases of a test. */
export const runCommandOn = (
  { geopolitics, people }: Pick<TestDatabases, "geopolitics" | "people">,
  name: string,
  ...words: readonly string[]
): ReturnType<typeof runProgram> => {
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, GEOPOLITICS_DATABASE_URL: geopolitics, PEOPLE_DATABASE_URL: people };
  return runProgram([process.execPath, "--import", "tsx", `services/commands/${name}.ts`, ...words], {
    cwd: ROOT,
    env,
  });
};

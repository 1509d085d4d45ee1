import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "../support/programs";

/**
 * Does to a running server what the postgres container does to its own when its data directory is new: runs
 * docker/postgres/databases.sh.
 *
 * @param folder where a psql for it is put
 * @param environment the container's, by compose.yaml
 * @throws with what the script wrote, when it fails
 */
export const initializeDatabases = async (
  files: string,
  folder: string,
  adminUrl: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> => {
  mkdirSync(folder);
  const program = `#!/bin/sh\nexec '${process.execPath}' '${join(__dirname, "psql.mjs")}' "$@"\n`;
  writeFileSync(join(folder, "psql"), program, { mode: 0o755 });
  const PATH = `${folder}:${process.env.PATH ?? ""}`;
  const env = { ...environment, PATH, ADMIN_URL: adminUrl, FILES: files };
  const { code, output } = await runProgram(["sh", join(files, "databases.sh")], { env });
  if (code !== 0) throw new Error(`databases.sh failed:\n${output}`);
};

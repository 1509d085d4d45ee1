import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { CommandError } from "../command-error";
import { hashOf, type TableCopy } from "./table-copies";

// A backup is a folder: `backup.json`, which says what is in it, and for each service a folder with a file a table. There
// is no time in it, so that two backups of the same data are the same bytes.

const FORMAT = "dossier-backup";
const VERSION = 1;
const CONTENTS = "backup.json";

const SERVICE = z.object({
  /** The migrations that had been applied, in their order. */
  migrations: z.array(z.string()),
  tables: z.array(
    z.object({
      // It becomes part of a path.
      name: z.string().regex(/^[a-z][a-z0-9_]*$/),
      columns: z.array(z.string()),
      rows: z.number().int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
const BACKUP = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  services: z.record(z.string(), SERVICE),
});

/** What a backup has of one service. */
export interface ServiceBackup {
  readonly migrations: readonly string[];
  readonly tables: readonly TableCopy[];
}
/** By the name of the service. */
export type Backup = Readonly<Record<string, ServiceBackup>>;

export const rowsIn = ({ tables }: ServiceBackup): number => tables.reduce((sum, { rows }) => sum + rows, 0);

export const tableFile = (folder: string, service: string, table: string): string =>
  join(folder, service, `${table}.copy`);

/** The last that is written of a backup. */
export const writeContents = (folder: string, services: Backup): Promise<void> =>
  writeFile(
    join(folder, CONTENTS),
    `${JSON.stringify({ format: FORMAT, version: VERSION, services }, undefined, 2)}\n`,
    { flag: "wx", mode: 0o600 },
  );

/**
 * What is in a backup, once all of its files are found to be whole.
 * @throws CommandError where it is no backup, or not as it was written
 */
export const readContents = async (folder: string): Promise<Backup> => {
  const backup = BACKUP.safeParse(await contentsOf(folder));
  if (!backup.success) {
    const [issue] = backup.error.issues;
    throw new CommandError(
      `${join(folder, CONTENTS)} is not that of a backup of version ${VERSION}: ${issue?.path.join(".")} ${issue?.message}`,
    );
  }
  const { services } = backup.data;
  const damaged: string[] = [];
  for (const [service, { tables }] of Object.entries(services)) {
    for (const { name, sha256 } of tables) {
      const file = tableFile(folder, service, name);
      const found = await hashOf(file).catch(() => undefined);
      if (found !== sha256) damaged.push(`${file} is ${found === undefined ? "missing" : "not as it was written"}`);
    }
  }
  if (damaged.length > 0) throw new CommandError(["The backup is damaged:", ...damaged].join("\n  "));
  return services;
};

const contentsOf = async (folder: string): Promise<unknown> => {
  const file = join(folder, CONTENTS);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    throw new CommandError(`${folder} is no backup: it has no ${CONTENTS}.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(`${file} is not JSON.`);
  }
};

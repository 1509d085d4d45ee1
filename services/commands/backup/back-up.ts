import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { PoolClient } from "pg";
import { CommandError } from "../command-error";
import { type ServiceDatabase, withDatabase } from "../databases";
import { rowsIn, type ServiceBackup, tableFile, writeContents } from "./backup-folder";
import { copyOut, FORMAT_SETTINGS, type TableCopy, tablesOf } from "./table-copies";

/**
 * Writes both databases into a folder, each as of one snapshot, while they are in use or not. The folder has its name
 * only when all of it is there.
 * @param tell of each database that is done
 * @throws CommandError where the folder has something in it, or a database has no tables of ours
 */
export const backUp = async (
  databases: readonly ServiceDatabase[],
  folder: string,
  tell: (line: string) => void,
): Promise<void> => {
  const target = resolve(folder);
  await makeSureIsFree(target);
  const unfinished = `${target}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    await write(databases, unfinished, tell);
    await rm(target, { recursive: true, force: true });
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
};

const write = async (
  databases: readonly ServiceDatabase[],
  folder: string,
  tell: (line: string) => void,
): Promise<void> => {
  const services: Record<string, ServiceBackup> = {};
  for (const service of databases) {
    const { name } = service;
    await mkdir(join(folder, name), { recursive: true, mode: 0o700 });
    const backup = await withDatabase(service, async (dataSource) => {
      const runner = dataSource.createQueryRunner();
      try {
        return await snapshotOf((await runner.connect()) as PoolClient, name, folder);
      } finally {
        await runner.release();
      }
    });
    services[name] = backup;
    tell(`${name}: ${backup.tables.length} tables, ${rowsIn(backup)} rows`);
  }
  await writeContents(folder, services);
};

const snapshotOf = async (client: PoolClient, service: string, folder: string): Promise<ServiceBackup> => {
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  try {
    await client.query(FORMAT_SETTINGS);
    const names = await tablesOf(client);
    if (names.length === 0) throw new CommandError(`The database of ${service} is empty: there is nothing to back up.`);
    const { rows } = await client.query<{ name: string }>("SELECT name FROM migrations ORDER BY timestamp, name");
    const tables: TableCopy[] = [];
    for (const name of names) tables.push(await copyOut(client, name, tableFile(folder, service, name)));
    return { migrations: rows.map(({ name }) => name), tables };
  } finally {
    await client.query("ROLLBACK");
  }
};

const makeSureIsFree = async (folder: string): Promise<void> => {
  const found = await readdir(folder).catch((error: unknown) => {
    if ((error as { readonly code?: unknown }).code === "ENOENT") return [];
    throw error;
  });
  if (found.length > 0) throw new CommandError(`${folder} has something in it: name a folder that is not there yet.`);
};

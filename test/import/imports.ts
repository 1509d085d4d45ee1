import { serviceDatabases } from "../../services/commands/databases";
import type { Account } from "../../services/commands/import/account";
import type { Format, InputFile } from "../../services/commands/import/format";
import type { KeptRecord, PossibleDuplicate, RejectedRow, Report } from "../../services/commands/import/report";
import { runImport } from "../../services/commands/import/run-import";
import { type Stores, withStores } from "../../services/commands/import/stores";
import type { TestDatabases } from "../support/databases";
import { toyFormat } from "./toy-format";

export interface Told {
  readonly rejected: RejectedRow[];
  readonly kept: KeptRecord[];
  readonly duplicates: PossibleDuplicate[];
}

export interface Imported {
  readonly rows: Account["rows"];
  readonly read: number;
  readonly kept: number;
  readonly told: Told;
}

interface Given {
  readonly isDryRun?: boolean;
  readonly format?: Format;
  readonly isStopped?: () => boolean;
}

type Urls = Pick<TestDatabases, "geopolitics" | "people">;

/** Opens the databases of a test as the command does. */
export const onStores = <Result>({ geopolitics, people }: Urls, work: (stores: Stores) => Promise<Result>) =>
  withStores(serviceDatabases({ GEOPOLITICS_DATABASE_URL: geopolitics, PEOPLE_DATABASE_URL: people }), work);

/** Brings files in, within this process. */
export const importFiles = (
  databases: Urls,
  files: readonly InputFile[],
  { isDryRun = false, format = toyFormat, isStopped = () => false }: Given = {},
): Promise<Imported> =>
  onStores(databases, async (stores) => {
    const told: Told = { rejected: [], kept: [], duplicates: [] };
    const report: Report = {
      rejected: (row) => void told.rejected.push(row),
      kept: (record) => void told.kept.push(record),
      duplicate: (pair) => void told.duplicates.push(pair),
      drain: () => Promise.resolve(),
      close: () => Promise.resolve(),
    };
    const account = await runImport(stores, {
      ...{ format, files, report, isDryRun, isStopped },
      said: {},
      progress: () => undefined,
    });
    return { rows: account.rows, read: account.read, kept: account.kept, told };
  });

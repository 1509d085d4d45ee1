import type { Writable } from "node:stream";
import type { ServiceDatabase } from "../databases";

/** What whoever exports can wish for besides a format. */
export interface ExportOptions {
  /** One of the exporter's types; null where it has none. */
  readonly type: string | null;
}

/** One format that data are taken out in. */
export interface Exporter {
  /** As it is called on the command line. */
  readonly name: string;
  /** One line for the help. */
  readonly about: string;
  /** Where it writes one type of records at a time: those that there are, as `--type` takes them. */
  readonly types?: readonly string[];
  /**
   * Writes text in UTF-8, as fast as it is taken, and leaves the stream open. Each database is read as of one moment.
   * @returns how many records it wrote
   * @throws CommandError where a database has not the tables of this release
   */
  write(databases: readonly ServiceDatabase[], out: Writable, options: ExportOptions): Promise<number>;
}

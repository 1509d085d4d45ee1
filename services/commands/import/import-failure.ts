import { CommandError } from "../command-error";

/** Errors of PostgreSQL that whoever runs the import can mend, by their codes or the classes that these begin with. */
const MENDABLE: readonly (readonly [code: string, message: string])[] = [
  ["53100", "the disk of the database is full"],
  ["53", "the database has no means left"],
  ["57P", "the database was shut down"],
  ["08", "the connection to the database was lost"],
  ["25006", "the database can only be read"],
  ["42501", "the database's user may not do this"],
  ["28", "the database refuses its user"],
  ["3D", "there is no such database"],
];

/** Of the way to a database, as Node.js has them. */
const LOST: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
]);

/**
 * What went wrong, in one line where it can be mended; else the error as it is.
 * @param read how many rows were in before: they stay
 */
export const importFailure = (error: unknown, read: number | null): unknown => {
  const message = messageOf(error);
  if (message === null) return error;
  const state =
    read === null
      ? "Nothing was imported"
      : `${read} rows were read; run it again when that is mended, and it goes on from there`;
  return new CommandError(`${state}: ${message}.`);
};

const messageOf = (error: unknown): string | null => {
  if (!(error instanceof Error) || error instanceof CommandError) return null;
  const { code, extensions } = error as Error & { readonly code?: unknown; readonly extensions?: { code?: unknown } };
  if (extensions?.code === "DATABASE_UNAVAILABLE") return "the connection to the database was lost";
  if (typeof code !== "string") return error.message.startsWith("Connection terminated") ? MESSAGE_OF_LOST : null;
  if (LOST.has(code)) return `the database can't be reached (${code})`;
  return MENDABLE.find(([beginning]) => code.startsWith(beginning))?.[1] ?? null;
};

const MESSAGE_OF_LOST = "the connection to the database was lost";

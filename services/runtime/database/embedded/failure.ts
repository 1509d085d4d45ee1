import { StartupError } from "../../lifecycle/startup-error";
import { closeSync, openSync, readSync, statSync } from "node:fs";

/** One line that an operator can act upon. */
export class EmbeddedPostgresError extends StartupError {
  override readonly name = "EmbeddedPostgresError";

  constructor(
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`The embedded PostgreSQL can't start: ${reason}`, options);
  }
}

/** Puts what the operating system or PostgreSQL said into one line. */
export function explainFailure(error: unknown, directory: string): EmbeddedPostgresError {
  if (error instanceof EmbeddedPostgresError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new EmbeddedPostgresError(explain(message, directory) ?? message, { cause: error });
}

/** The reason in what PostgreSQL wrote: a known trouble in our words, else its own last lines that matter. */
export function explainOutput(output: string, directory: string): string {
  const telling = output
    .split("\n")
    .filter((line) => /(FATAL|PANIC|ERROR|HINT|error|hint|cannot|could not)\b/.test(line));
  const lines = telling.map((line) => line.replace(/^\S+ \S+ \S+ \[\d+\] /, "").trim()).slice(-4);
  return explain(output, directory) ?? (lines.join("; ") || "PostgreSQL ended without a word");
}

/** What was appended to a log since it had `offset` bytes, at most its last 64 kB. */
export function readLogSince(path: string, offset: number): string {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const start = Math.max(offset, size - 65_536);
  if (size <= start) return "";
  const buffer = Buffer.alloc(size - start);
  const file = openSync(path, "r");
  try {
    readSync(file, buffer, 0, buffer.length, start);
  } finally {
    closeSync(file);
  }
  return buffer.toString("utf8");
}

function explain(text: string, directory: string): string | undefined {
  if (/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/.test(text)) {
    return `the disk is full. Make room for ${directory} and start again.`;
  }
  if (/EROFS|Read-only file system/.test(text)) return `${directory} is on a read-only file system.`;
  if (/ENOENT.*mkdir/.test(text)) return `${directory} can't be made: the folder around it is missing or read-only.`;
  if (/EACCES|EPERM|ENOTDIR/.test(text)) return `this user may not write in ${directory} (${text.trim()}).`;
  if (text.includes("could not look up effective user ID")) {
    return "this process' user id has no entry in /etc/passwd, and PostgreSQL's initdb needs one. Add it, or give each service the URL of a database instead.";
  }
  return undefined;
}

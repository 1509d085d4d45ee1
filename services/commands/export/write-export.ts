import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { CommandError } from "../command-error";

/**
 * Has something written to the standard output, or to a file, which has its name only when all of it is there.
 * @param file null for the standard output
 * @throws CommandError where the file is a directory
 */
export const writeExport = async <Result>(
  file: string | null,
  write: (out: Writable) => Promise<Result>,
): Promise<Result> => {
  if (file === null) return writeTo(process.stdout, write);
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw new CommandError(`${file} is a directory: name a file.`);
  const unfinished = `${file}.unfinished`;
  // It has the names of all who ever wrote something.
  const out = createWriteStream(unfinished, { mode: 0o600 });
  try {
    await openedFor(file, out);
    const result = await writeTo(out, write);
    out.end();
    await finished(out);
    await rename(unfinished, file);
    return result;
  } catch (error) {
    out.destroy();
    await rm(unfinished, { force: true });
    throw error;
  }
};

/** Before anything is read: who has no place to write to shouldn't wait for that. */
const openedFor = (file: string, out: WriteStream): Promise<unknown> =>
  once(out, "open").catch((error: unknown) => {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new CommandError(`${file} can't be written: ${REASONS[code] ?? message}.`);
  });

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  ENOTDIR: "there is no such folder",
  EACCES: "you have no permission to",
  EPERM: "you have no permission to",
  EROFS: "there nothing can be written",
};

/** A stream that fails (the disk is full, nobody reads on) ends the work at once, wherever that is. */
const writeTo = async <Result>(out: Writable, write: (out: Writable) => Promise<Result>): Promise<Result> => {
  const { promise: failed, stop } = failureOf(out);
  try {
    return await Promise.race([write(out), failed]);
  } finally {
    stop();
  }
};

const failureOf = (out: Writable): { readonly promise: Promise<never>; readonly stop: () => void } => {
  let stop = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    out.once("error", reject);
    stop = () => out.off("error", reject);
  });
  return { promise, stop };
};

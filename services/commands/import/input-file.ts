import { type FileHandle, open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { CommandError } from "../command-error";
import { refusalOfBeginning } from "./file-signatures";
import type { InputFile } from "./format";
import { Utf8Text } from "./utf8-text";

/**
 * A file that somebody wants to import, found to be there, readable, and perhaps text.
 * @throws CommandError with one line that names the file and says what would be right
 */
export const openInputFile = async (path: string): Promise<InputFile> => {
  const found = await stat(path).catch((error: unknown) => {
    throw cantBeRead(path, error);
  });
  if (found.isDirectory()) throw new CommandError(`${path} is a directory: name the files in it.`);
  // A file is read several times over; a pipe has its content once.
  if (!found.isFile())
    throw new CommandError(`${path} is no ordinary file: write its content into one, and name that.`);
  if (found.size === 0) throw new CommandError(`${path} is empty.`);
  const handle = await openToRead(path);
  try {
    const beginning = Buffer.alloc(8);
    const { bytesRead } = await handle.read(beginning, 0, beginning.length, 0);
    const refusal = refusalOfBeginning(beginning.subarray(0, bytesRead));
    if (refusal !== null) throw new CommandError(`${path} ${refusal}`);
  } finally {
    await handle.close();
  }
  const isAsFound = async (file: FileHandle): Promise<boolean> => {
    const { size, mtimeMs } = await file.stat();
    return size === found.size && mtimeMs === found.mtimeMs;
  };
  return { path, name: basename(path), size: found.size, text: () => textOf(path, isAsFound) };
};

/** A piece of a file that is read at once, in bytes. */
const PIECE = 64 * 1024;

async function* textOf(path: string, isAsFound: (file: FileHandle) => Promise<boolean>): AsyncGenerator<string> {
  const file = await openToRead(path);
  try {
    if (!(await isAsFound(file))) throw new CommandError(`${path} was changed while it was being read: try again.`);
    const text = new Utf8Text(path);
    const piece = Buffer.alloc(PIECE);
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, PIECE, null);
      if (bytesRead === 0) break;
      yield text.next(piece.subarray(0, bytesRead));
    }
    text.end();
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw cantBeRead(path, error);
    throw error;
  } finally {
    await file.close();
  }
}

const openToRead = (path: string): Promise<FileHandle> =>
  open(path, "r").catch((error: unknown) => {
    throw cantBeRead(path, error);
  });

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "is not there: look for a mistake in its name.",
  ENOTDIR: "is not there: look for a mistake in its name.",
  ENAMETOOLONG: "is not there: look for a mistake in its name.",
  ELOOP: "is a link that leads back to itself.",
  EACCES: "can't be read: you have no permission to.",
  EPERM: "can't be read: you have no permission to.",
};

const cantBeRead = (path: string, error: unknown): CommandError => {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new CommandError(`${path} ${REASONS[code] ?? `can't be read: ${message}`}`);
};

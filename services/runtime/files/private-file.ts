import {
  chownSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";

/** Replaces a file as a whole, readable for its owner alone: a reader sees the old text or the new, never a part. */
export function writePrivateFile(path: string, text: string): void {
  renameSync(writeUnfinished(path, text), path);
}

/** Writes a file of that kind where there is none. Of several processes that do so at once, one wins: read it then. */
export function writeFirstPrivateFile(path: string, text: string): void {
  const unfinished = writeUnfinished(path, text);
  try {
    linkSync(unfinished, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Makes a directory when it is missing, open to its owner alone. @returns its path, absolute and without symbolic links */
export function makePrivateDirectory(path: string): string {
  const isNew = mkdirSync(path, { recursive: true, mode: 0o700 }) !== undefined;
  const directory = realpathSync(path);
  if (isNew) giveToOwnerOfDirectory(directory);
  return directory;
}

/** The file's text, or undefined when there is no such file. */
export function readFileIfAny(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** One start with sudo must not leave files behind which the directory's owner can't read the next time. */
export function giveToOwnerOfDirectory(path: string): void {
  if (process.geteuid?.() !== 0) return;
  const { uid, gid } = statSync(dirname(path));
  if (uid !== 0) chownSync(path, uid, gid);
}

function writeUnfinished(path: string, text: string): string {
  const unfinished = `${path}.${process.pid}`;
  rmSync(unfinished, { force: true });
  writeFileSync(unfinished, text, { mode: 0o600, flag: "wx" });
  giveToOwnerOfDirectory(unfinished);
  return unfinished;
}

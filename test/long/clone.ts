import { execFileSync } from "node:child_process";
import {
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { type Program, startProgram } from "../support/programs";
import { ROOT } from "../support/root";
import { type Account, newcomersEnvironment, npmCache } from "./surroundings";

/** A fresh clone of this package, in an empty folder, that belongs to one account of this machine. */
export interface Clone {
  readonly folder: string;
  /** The account's, empty at first. Whatever is written here was not asked for. */
  readonly home: string;
  /** Gives it the packages that this package has, as an installation would. */
  takePackages(): void;
  /** Runs npm in it, as its owner. */
  npm(words: readonly string[], settings?: Readonly<Record<string, string>>): Program;
  remove(): void;
}

/** Takes what git has or would add, not what lies about: no packages, no data. */
export const makeClone = (account: Account): Clone => {
  const place = mkdtempSync(join(tmpdir(), "dossier-start-"));
  const [folder, home] = [join(place, "clone"), join(place, "home")];
  for (const made of [folder, home]) mkdirSync(made);
  const options = { cwd: ROOT, encoding: "utf8", maxBuffer: 16 * 1024 * 1024 } as const;
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], options);
  for (const file of files.split("\0")) {
    const source = join(ROOT, file);
    // Deleted, and not committed yet.
    if (file !== "" && existsSync(source)) cpSync(source, join(folder, file));
  }
  const { uid, gid } = account;
  if (uid !== undefined && gid !== undefined) giveAway(place, uid, gid);
  // Another account has a cache of its own, and that is empty: it is the newcomer whose first start takes longest.
  const cache = uid === undefined ? npmCache() : {};
  const environment = { ...newcomersEnvironment(home), ...cache };
  return {
    folder,
    home,
    takePackages: () => {
      linkAll(realpathSync(join(ROOT, "node_modules")), join(folder, "node_modules"));
    },
    npm: (words, settings = {}) =>
      startProgram(["npm", ...words], { cwd: folder, env: { ...environment, ...settings }, uid, gid }),
    remove: () => {
      rmSync(place, { recursive: true, force: true });
    },
  };
};

/** Asks the database that runs in a clone, past the service. */
export const askDatabase = async ({ folder }: Clone, statement: string): Promise<readonly unknown[]> => {
  const read = (name: string): Record<string, string> =>
    JSON.parse(readFileSync(join(folder, ".data", name), "utf8")) as Record<string, string>;
  const { geopolitics: password } = read("postgres-passwords.json");
  const client = new Client({
    host: "127.0.0.1",
    port: Number(read("postgres-state.json").port),
    database: "geopolitics",
    user: "geopolitics",
    password,
  });
  await client.connect();
  try {
    return (await client.query<object>(statement)).rows;
  } finally {
    await client.end();
  }
};

/** What lies in the places where a program might put something unasked, to be compared with the same a while later. */
export const outside = ({ home }: Clone): Readonly<Record<string, readonly string[]>> => {
  const folders = [home, homedir(), "/", "/etc", "/home", "/opt", "/usr/local", "/var/lib", "/var/tmp", "/var/cache"];
  const contents = folders.map((folder) => [folder, namesIn(folder)] as const);
  const users = existsSync("/etc/passwd") ? readFileSync("/etc/passwd", "utf8").split("\n") : [];
  return { ...Object.fromEntries(contents), users };
};

/** npm's cache is npm's, wherever it is. */
const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => name !== ".npm")
      .sort();
  } catch {
    return [];
  }
};

/** The same files in folders of their own: sixty thousand are linked in a moment, and copied in a minute. */
const linkAll = (from: string, to: string): void => {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkAll(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
};

const linkOrCopy = (source: string, target: string): void => {
  try {
    linkSync(source, target);
  } catch {
    // They lie on two file systems, or on one without links.
    copyFileSync(source, target);
  }
};

const giveAway = (folder: string, uid: number, gid: number): void => {
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    chownSync(join(entry.parentPath, entry.name), uid, gid);
  }
};

import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Copies of the programs which everyone can read, in one place after another until the caller has found one that runs:
 * a temporary folder may itself be closed, or mounted without the right to execute.
 */
export function* copyBinaries(native: string, version: string, link: (copy: string) => boolean): Generator<string> {
  const uid = process.geteuid?.() ?? 0;
  const name = `dossier-postgres-${version}-${process.arch}-${uid}`;
  for (const parent of new Set([tmpdir(), "/var/tmp", "/var/cache"])) {
    const copy = join(parent, name, "native");
    try {
      if (isIntact(native, copy, uid) || make(native, copy, uid, link)) yield copy;
    } catch {
      // Full, read-only or missing: the next place may do.
    }
  }
}

function make(native: string, copy: string, uid: number, link: (copy: string) => boolean): boolean {
  const home = join(copy, "..");
  // Whoever made it could put other programs into it.
  if (existsSync(home) && !isOurs(home, uid)) return false;
  const unfinished = `${home}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o755 });
  try {
    chmodSync(unfinished, 0o755);
    copyTree(native, join(unfinished, "native"));
    if (!link(join(unfinished, "native"))) return false;
    rmSync(home, { recursive: true, force: true });
    renameSync(unfinished, home);
    return true;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Modes are set, not copied: a strict umask during npm's install closed the originals to others. */
function copyTree(from: string, to: string): void {
  mkdirSync(to);
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyTree(source, target);
    if (!entry.isFile() || !isNeeded(entry.name)) continue;
    copyFileSync(source, target);
    chmodSync(target, from.endsWith("bin") || entry.name.includes(".so") ? 0o755 : 0o644);
  }
}

/** A cleaner of temporary folders takes single files away. */
function isIntact(native: string, copy: string, uid: number): boolean {
  if (!existsSync(copy) || !isOurs(join(copy, ".."), uid)) return false;
  return readdirSync(native, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && isNeeded(entry.name))
    .every((entry) => {
      const source = join(entry.parentPath, entry.name);
      const target = join(copy, source.slice(native.length));
      return statSync(target, { throwIfNoEntry: false })?.size === statSync(source).size;
    });
}

function isOurs(path: string, uid: number): boolean {
  // Of a link itself this is never true.
  const { uid: owner, mode } = lstatSync(path);
  return owner === uid && (mode & 0o022) === 0;
}

function isNeeded(name: string): boolean {
  return !name.endsWith(".a");
}

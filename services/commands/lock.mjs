import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Does a task while no other process does the same for the same folder.
 * @param name of the task, for the lock's file
 */
export function withLock(name, folder, task) {
  const place = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  const path = join(tmpdir(), `dossier-${name}-${process.getuid?.() ?? 0}-${place}.lock`);
  while (!tryToLock(path)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    task();
  } finally {
    rmSync(path, { force: true });
  }
}

function tryToLock(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isHeld(path)) rmSync(path, { force: true });
    return false;
  }
}

function isHeld(path) {
  try {
    const pid = readFileSync(path, "utf8");
    // Between making the file and writing into it there is no number yet.
    return pid === "" || process.kill(Number(pid), 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

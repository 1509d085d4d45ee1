import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT } from "./root";

const missed = new Set<string>();

/**
 * The path of something that may lie beside the project and is no part of it. Where it is missing, the run says so, and
 * what was therefore not tried.
 */
export const besideTheProject = (path: string, purpose: string): string | undefined => {
  const found = join(ROOT, "..", path);
  if (existsSync(found)) return found;
  if (!missed.has(found)) process.stderr.write(`Not run: ${purpose}; ${relative(ROOT, found)} is missing.\n`);
  missed.add(found);
  return undefined;
};

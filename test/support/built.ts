import { join } from "node:path";
import { ROOT } from "./root";

/**
 * How something of ours is run as a process: what was built of it, before all tests (see `build.ts`).
 *
 * @param source from the root, such as `gateway/main.ts`
 * @param options of Node.js itself
 */
export const built = (source: string, ...options: readonly string[]): readonly string[] => [
  process.execPath,
  ...options,
  join(ROOT, "dist", source.replace(/\.ts$/, ".js")),
];

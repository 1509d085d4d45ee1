import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes files of this folder that are made from something else. With `--check` it writes nothing, and fails where a
 * file is not what it would write.
 *
 * @param files their contents, by their names
 * @param command what writes them, for the message
 */
export const writeOrCheck = (files: Readonly<Record<string, string>>, command: string): void => {
  const stale = Object.entries(files).filter(([name, content]) => content !== contentOf(name));
  if (!process.argv.includes("--check")) {
    for (const [name, content] of stale) writeFileSync(join(__dirname, name), content);
  } else if (stale.length > 0) {
    const names = stale.map(([name]) => `schema/${name}`).join(", ");
    process.stderr.write(`${names}: stale. Run ${command}, and look at the difference.\n`);
    process.exitCode = 1;
  }
};

const contentOf = (name: string): string | undefined => {
  try {
    return readFileSync(join(__dirname, name), "utf8");
  } catch {
    return undefined;
  }
};

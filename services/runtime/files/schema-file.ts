import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** @returns the path of a file or folder under `schema/`, whether this runs from the sources or from `dist/` */
export const schemaFile = (name: string): string => join(packageRoot(__dirname), "schema", name);

const packageRoot = (folder: string): string => {
  if (existsSync(join(folder, "package.json")) || dirname(folder) === folder) return folder;
  return packageRoot(dirname(folder));
};

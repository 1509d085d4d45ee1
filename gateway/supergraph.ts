import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { StartupError } from "../services/runtime/lifecycle/startup-error";

/**
 * Reads the composed schema. It is a file, not a question to the services, so that the gateway starts while they are down.
 *
 * @param file undefined: `schema/supergraph.graphql` of this package
 * @throws StartupError when it can't be read
 */
export const readSupergraph = async (file: string = schemaFile("supergraph.graphql")): Promise<string> => {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new StartupError(
      `Can't read the supergraph at ${file}: write it with "npm run schema", or say where it is with SUPERGRAPH_FILE.`,
      { cause: error },
    );
  }
};

/** @returns the path of a file under `schema/`, whether this runs from the sources or from `dist/` */
export const schemaFile = (name: string): string => path.join(packageRoot(__dirname), "schema", name);

const packageRoot = (folder: string): string => {
  if (existsSync(path.join(folder, "package.json")) || path.dirname(folder) === folder) return folder;
  return packageRoot(path.dirname(folder));
};

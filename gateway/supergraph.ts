import { readFile } from "node:fs/promises";
import { schemaFile } from "../services/runtime/files/schema-file";
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

import { readFile } from "node:fs/promises";
import { schemaFile } from "../services/runtime/files/schema-file";

/** What an explorer opens on. */
export interface Example {
  readonly operation: string;
  /** Its values, as the text of a JSON object. */
  readonly variables: string;
}

/** Reads one of the example operations. Where they are not beside the gateway, there is a hint instead. */
export const readExample = async (): Promise<Example> => {
  try {
    const [operation, variables] = await Promise.all([
      readFile(schemaFile(`${EXAMPLE}.graphql`), "utf8"),
      readFile(schemaFile(`${EXAMPLE}.variables.json`), "utf8"),
    ]);
    return { operation, variables };
  } catch {
    return { operation: "# Ask who visited whom, and what they said.\n", variables: "{}" };
  }
};

/** Under `schema/`. */
const EXAMPLE = "operations/visits-to-a-country";

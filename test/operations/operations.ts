import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** One of the example operations, as a newsroom finds it in schema/operations. */
export interface Operation {
  /** Of its file, without the extension. */
  readonly name: string;
  readonly text: string;
  readonly variables: object;
}

const FOLDER = join(__dirname, "../../schema/operations");

export const readOperations = (): readonly Operation[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => basename(file, ".graphql"))
    .map((name) => ({ name, text: read(`${name}.graphql`), variables: variablesOf(name) }));

/** The values that lie beside an operation. */
export const variablesOf = (name: string): object => JSON.parse(read(`${name}.variables.json`)) as object;

const read = (file: string): string => readFileSync(join(FOLDER, file), "utf8");

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** An operation of this benchmark, by its name. */
export const operationFile = (name: string): string =>
  readFileSync(join(__dirname, "../operations", `${name}.graphql`), "utf8");

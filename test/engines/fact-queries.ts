import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** What is asked for one fact. */
export interface FactQuery {
  readonly fact: string;
  readonly query: string;
}

const FACTS = join(__dirname, "../facts");
const load = createRequire(__filename);

/** Every query of the cases in test/facts, with the fragments that it needs: whoever adds a case adds it here too. */
export const factQueries = (): readonly FactQuery[] => {
  const fragments = exportsOf(FACTS, /fragments/).filter((each) => typeof each === "string");
  const cases = exportsOf(join(FACTS, "cases"), /\.ts$/)
    .flatMap((exported) => (Array.isArray(exported) ? (exported as readonly unknown[]) : []))
    .filter(isFactQuery);
  const queries = new Map(cases.map(({ fact, query }) => [query, { fact, query: withFragments(query, fragments) }]));
  return [...queries.values()].sort((a, b) => a.fact.localeCompare(b.fact));
};

const exportsOf = (folder: string, names: RegExp): readonly unknown[] =>
  readdirSync(folder)
    .filter((name) => names.test(name) && name.endsWith(".ts"))
    .flatMap((name) => Object.values(load(join(folder, name)) as object) as unknown[]);

const isFactQuery = (value: unknown): value is FactQuery =>
  typeof value === "object" && value !== null && "fact" in value && "query" in value && "expected" in value;

/** A case spreads one fragment, and the text that has it has all that it spreads. */
const withFragments = (query: string, fragments: readonly string[]): string => {
  const [, name = ""] = /\.\.\.(\w+Fact)\b/.exec(query) ?? [];
  const text = fragments.find((each) => each.includes(`fragment ${name} on `));
  if (text === undefined) throw new Error(`No fragment ${name} for ${query}`);
  return `{ ${query} } ${text}`;
};

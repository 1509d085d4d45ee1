import { type Change, CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema, type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { usedCoordinates } from "./used-coordinates";

/** A mistake of whoever called, in words for them. */
class ComparisonError extends Error {}

interface Operation {
  readonly name: string;
  readonly document: DocumentNode;
}

/**
 * Compares the schema that clients see with an earlier one: ends with 1 where an operation of that time would break, or
 * one of the manifests given. What else is taken away is told, and lets it pass.
 */
const main = async (): Promise<void> => {
  const { against, manifests } = wish();
  const earlier = buildSchema(textAt(against, "schema/api.graphql"));
  const now = buildSchema(readFileSync(join(__dirname, "api.graphql"), "utf8"));
  const operations = [...operationsAt(against), ...manifests.flatMap(operationsOf)];

  const changes = await diff(earlier, now);
  const used = usedCoordinates(
    earlier,
    operations.map(({ document }) => document),
  );
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const problems = [
    ...breaking.filter((change) => concerns(change, used)).map(({ message }) => message),
    ...operations.flatMap(({ name, document }) => mistakesIn(now, name, document)),
  ];
  for (const { message } of breaking.filter((change) => !concerns(change, used))) {
    process.stdout.write(`Breaking, though no operation here uses it: ${message}\n`);
  }
  for (const problem of problems) process.stdout.write(`BREAKS CLIENTS: ${problem}\n`);
  const summary = `${changes.length} changes since ${against}, ${operations.length} operations looked at: `;
  process.stdout.write(`${summary}${problems.length === 0 ? "none breaks" : `${problems.length} problems`}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
};

const USAGE = "npm run schema:check -- --against REF [--manifest FILE ...]";

const wish = (): { readonly against: string; readonly manifests: readonly string[] } => {
  try {
    const { against, manifest = [] } = parseArgs({
      options: { against: { type: "string" }, manifest: { type: "string", multiple: true } },
    }).values;
    if (against) return { against, manifests: manifest };
  } catch (error) {
    throw new ComparisonError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  throw new ComparisonError(`Say what to compare with: a tag, a branch or a commit.\n${USAGE}`);
};

/** Whether it touches what is relied on: itself, or what is around it. */
const concerns = ({ path = "" }: Change, used: ReadonlySet<string>): boolean => {
  const parts = path.split(".");
  // The first part alone is a type: as a whole it is relied on where it is an enum or an input type.
  return parts.some((_, index) => used.has(parts.slice(0, index + 1).join("."))) || isRelyingOnAll(parts, used);
};

/** A type that goes takes all of its fields along; an argument that is newly demanded, all who ask for the field. */
const isRelyingOnAll = ([type, field]: readonly string[], used: ReadonlySet<string>): boolean =>
  field === undefined && [...used].some((coordinate) => coordinate.startsWith(`${type}.`));

const mistakesIn = (schema: GraphQLSchema, name: string, document: DocumentNode): readonly string[] =>
  validate(schema, document).map(({ message }) => `${name}: ${message}`);

const ROOT = join(__dirname, "..");
const LARGEST_FILE = 64 * 1024 * 1024;
const FOLDER = "schema/operations";

/** Those that the newsroom had then: its pages may still send them. */
const operationsAt = (reference: string): readonly Operation[] =>
  git("ls-tree", "--name-only", reference, `${FOLDER}/`)
    .split("\n")
    .filter((path) => path.endsWith(".graphql"))
    .map((path) => ({ name: path, document: parse(textAt(reference, path)) }));

/** https://www.apollographql.com/docs/graphos/platform/security/persisted-queries#manifest-format */
const operationsOf = (file: string): readonly Operation[] => {
  try {
    const { format, operations } = JSON.parse(readFileSync(file, "utf8")) as {
      readonly format?: unknown;
      readonly operations?: readonly { readonly name: string; readonly body: string }[];
    };
    if (format !== "apollo-persisted-query-manifest" || !operations)
      throw new Error("it is not in the format apollo-persisted-query-manifest");
    return operations.map(({ name, body }) => ({ name: `${file}, ${name}`, document: parse(body) }));
  } catch (error) {
    throw new ComparisonError(`${file} can't be used: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const textAt = (reference: string, path: string): string => git("show", `${reference}:${path}`);

const git = (...words: readonly string[]): string => {
  try {
    return execFileSync("git", words, { cwd: ROOT, encoding: "utf8", stdio: "pipe", maxBuffer: LARGEST_FILE });
  } catch (error) {
    const { stderr = "" } = error as { readonly stderr?: string };
    throw new ComparisonError(`Git has no such thing: ${stderr.trim() || String(error)}`);
  }
};

main().catch((error: unknown) => {
  if (!(error instanceof ComparisonError) && !(error instanceof GraphQLError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

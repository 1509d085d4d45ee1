import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { z } from "zod";
import { StartupError } from "../../services/runtime/lifecycle/startup-error";
import type { Limits } from "../limits/limits";
import { shapeRule } from "../limits/shape";

/** The operations that were given before the start. */
export interface Manifest {
  /** The text of an operation; undefined where the id isn't in the list. */
  readonly bodyOf: (id: string) => string | undefined;
  /** Whether the list has this very text. */
  readonly hasBody: (body: string) => boolean;
}

/** A manifest as it was found. */
export interface ManifestFile {
  readonly path: string;
  readonly text: string;
}

/** @throws StartupError where there is no such file */
export const readManifestFile = async (path: string): Promise<ManifestFile> => {
  try {
    return { path, text: await readFile(path, "utf8") };
  } catch (error) {
    throw new StartupError(
      `Can't read the manifest at ${path}: write it with "npm run manifest", or say where it is with PERSISTED_QUERY_MANIFEST.`,
      { cause: error },
    );
  }
};

/**
 * Reads Apollo's format (https://www.apollographql.com/docs/graphos/platform/security/persisted-queries#manifest-format).
 *
 * @param schema what clients see
 * @throws StartupError with every mistake and its place: what can't be read, doesn't fit the schema, or would be refused
 * for its shape whoever sends it
 */
export const readManifest = ({ path, text }: ManifestFile, schema: GraphQLSchema, limits: Limits): Manifest => {
  const { operations, mistakes } = readFormat(text);
  const all = [...mistakes, ...operations.flatMap((each) => mistakesOf(each, schema, limits)), ...twice(operations)];
  if (all.length > 0)
    throw new StartupError([headline(path, all.length), ...all.map((each) => `  ${each}`)].join("\n"));
  const bodies = new Map(operations.map(({ id, body }) => [id, body]));
  const known = new Set(bodies.values());
  return { bodyOf: (id) => bodies.get(id), hasBody: (body) => known.has(body) };
};

interface Listed {
  readonly place: string;
  readonly id: string;
  readonly name: string;
  readonly type: OperationTypeNode;
  readonly body: string;
}

const FORMAT = "apollo-persisted-query-manifest";
const TEXT = z.string({ error: "must be a text" }).min(1, { error: "must be a text that is not empty" });
const HEAD = z.object(
  {
    format: z.literal(FORMAT, { error: `must be "${FORMAT}"` }),
    version: z.literal(1, { error: "must be 1" }),
    operations: z.array(z.unknown(), { error: "must be a list" }),
  },
  { error: "must be an object with format, version and operations" },
);
const OPERATION = z.object(
  {
    id: TEXT,
    name: TEXT,
    type: z.enum(OperationTypeNode, { error: `must be one of ${Object.values(OperationTypeNode).join(", ")}` }),
    body: TEXT,
  },
  { error: "must be an object with id, name, type and body" },
);

/** What can be read, and what is wrong with the rest. */
const readFormat = (text: string): { readonly operations: readonly Listed[]; readonly mistakes: readonly string[] } => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { operations: [], mistakes: [`it is no JSON: ${(error as Error).message.replace(/\s+/g, " ")}`] };
  }
  const head = HEAD.safeParse(json);
  const listed: unknown = (json as { readonly operations?: unknown } | null)?.operations;
  const read = (Array.isArray(listed) ? listed : []).map((each, index) => {
    const place = `operations[${index}]`;
    return { place, ...OPERATION.safeParse(each) };
  });
  return {
    operations: read.flatMap(({ place, data }) => (data ? [{ place: `${place} (${data.name})`, ...data }] : [])),
    mistakes: [...issuesAt("", head.error), ...read.flatMap(({ place, error }) => issuesAt(place, error))],
  };
};

const issuesAt = (place: string, error: z.ZodError | undefined): readonly string[] =>
  (error?.issues ?? []).map(({ path, message }) => {
    const where = [place, ...path.map(String)].filter((part) => part !== "").join(".");
    return `${where === "" ? "it" : where} ${message}`;
  });

const mistakesOf = ({ place, id, name, type, body }: Listed, schema: GraphQLSchema, limits: Limits): string[] => {
  const at = (text: string): string => `${place}: ${text}`;
  // Other ids are as good, as long as a client sends the same; one that looks like a hash must be one.
  const mistakes = SHA256.test(id) && id !== sha256(body) ? [at("the id is not the SHA-256 of the body")] : [];
  let document: DocumentNode;
  try {
    document = parse(body, { maxTokens: limits.tokens });
  } catch (error) {
    return [...mistakes, at(placed(error as GraphQLError))];
  }
  const operations = document.definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation] = operations;
  if (operation === undefined || operations.length > 1)
    return [...mistakes, at(`the body must have one operation, and it has ${operations.length}`)];
  if (operation.name?.value !== name)
    mistakes.push(at(`the operation in the body is called ${operation.name?.value ?? "nothing"}`));
  if (operation.operation !== type)
    mistakes.push(at(`the operation in the body is a ${operation.operation}, no ${type}`));
  return [
    ...mistakes,
    ...validate(schema, document, [...specifiedRules, shapeRule(limits)]).map((error) => at(placed(error))),
  ];
};

const twice = (operations: readonly Listed[]): readonly string[] => {
  const first = new Map<string, string>();
  return operations.flatMap(({ place, id }) => {
    const before = first.get(id);
    if (before !== undefined) return [`${place}: the id is that of ${before} too`];
    first.set(id, place);
    return [];
  });
};

const placed = ({ message, locations: [at] = [] }: GraphQLError): string =>
  at ? `line ${at.line}, column ${at.column} of the body: ${message}` : message;

const headline = (path: string, count: number): string =>
  `The manifest at ${path} has ${count === 1 ? "a mistake" : `${count} mistakes`}:`;

const SHA256 = /^[0-9a-f]{64}$/;

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

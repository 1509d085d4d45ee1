import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from "@apollo/client";
import { LocalState } from "@apollo/client/local-state";
import { sortTopLevelDefinitions } from "@apollo/persisted-query-lists";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  validate,
  visit,
} from "graphql";
import { CommandError } from "./command-error";

/** Apollo's format of it. */
export interface PersistedQueryManifest {
  readonly format: "apollo-persisted-query-manifest";
  readonly version: 1;
  /** By name. */
  readonly operations: readonly PersistedQuery[];
}

export interface PersistedQuery {
  /** The SHA-256 of the body, in hexadecimal. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

/** All that is wrong with the files, a line each. */
export class ManifestError extends CommandError {
  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join("\n"));
  }
}

/**
 * Makes a manifest of GraphQL files. The bodies are what Apollo Client sends, to the letter: with `__typename` everywhere,
 * and operations before fragments. Apollo's own tool makes the same, but takes no fragments of one name in two files.
 *
 * @param files one operation each, fragments, or both; what a file has not, is taken from the others
 * @throws ManifestError
 */
export const makeManifest = async (
  files: readonly string[],
  schema: GraphQLSchema,
): Promise<PersistedQueryManifest> => {
  const read = files.map((file) => readDocument(file));
  const documents = read.flatMap(({ document }) => document ?? []);
  const failures = read.flatMap(({ mistake }) => mistake ?? []);
  const mistakes = [...failures, ...documents.flatMap(namelessness), ...sameNames(documents)];
  const complete = documents.filter(isOperation).map((each) => withFragments(each, documents));
  mistakes.push(...complete.flatMap(({ document, mistakes: found }) => found.concat(misfits(document, schema))));
  if (mistakes.length > 0) throw new ManifestError(mistakes);

  const operations: PersistedQuery[] = [];
  for (const { document } of complete) operations.push(await persistedQueryOf(document.node));
  operations.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { format: "apollo-persisted-query-manifest", version: 1, operations };
};

interface FileDocument {
  readonly file: string;
  readonly node: DocumentNode;
}

const readDocument = (file: string): { readonly document?: FileDocument; readonly mistake?: string } => {
  try {
    return { document: { file, node: parse(readFileSync(file, "utf8")) } };
  } catch (error) {
    if (error instanceof GraphQLError) return { mistake: placed(file, error) };
    return { mistake: `${file}: it can't be read: ${(error as Error).message}` };
  }
};

const operationsIn = ({ node }: FileDocument): readonly OperationDefinitionNode[] =>
  node.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);

const isOperation = (document: FileDocument): boolean =>
  operationsIn(document).length === 1 && operationsIn(document).every(({ name }) => name !== undefined);

const namelessness = (document: FileDocument): readonly string[] => {
  const operations = operationsIn(document);
  if (operations.length > 1)
    return [`${document.file}: it has ${operations.length} operations; put each into a file of its own`];
  return operations.flatMap(({ name, operation }) =>
    name === undefined ? [`${document.file}: the ${operation} has no name; give it one that no other has`] : [],
  );
};

const sameNames = (documents: readonly FileDocument[]): readonly string[] => {
  const files = new Map<string, string>();
  return documents.flatMap((document) =>
    operationsIn(document).flatMap(({ name }) => {
      if (name === undefined) return [];
      const other = files.get(name.value);
      if (other !== undefined && other !== document.file)
        return [`${document.file}: the operation ${name.value} is in ${other} too; operations need names of their own`];
      files.set(name.value, document.file);
      return [];
    }),
  );
};

/** With those of other files that it spreads, and those that these spread. */
const withFragments = (
  { file, node }: FileDocument,
  documents: readonly FileDocument[],
): { readonly document: FileDocument; readonly mistakes: readonly string[] } => {
  const own = new Set(
    node.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [each.name.value] : [])),
  );
  const found: FragmentDefinitionNode[] = [];
  const mistakes: string[] = [];
  const wanted = spreadsIn(node);
  for (const name of wanted) {
    if (own.has(name)) continue;
    const places = documents.flatMap((each) =>
      each.node.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name
          ? [{ file: each.file, definition }]
          : [],
      ),
    );
    const [place] = places;
    if (places.length > 1)
      mistakes.push(`${file}: the fragment ${name} is in several files: ${places.map((each) => each.file).join(", ")}`);
    if (place !== undefined) {
      found.push(place.definition);
      for (const spread of spreadsIn(place.definition)) wanted.add(spread);
    }
  }
  return { document: { file, node: { ...node, definitions: [...node.definitions, ...found] } }, mistakes };
};

const spreadsIn = (node: DocumentNode | FragmentDefinitionNode): Set<string> => {
  const names = new Set<string>();
  visit(node, { FragmentSpread: ({ name }) => void names.add(name.value) });
  return names;
};

const misfits = ({ file, node }: FileDocument, schema: GraphQLSchema): readonly string[] =>
  validate(schema, node).map((error) => placed(file, error));

const placed = (file: string, { message, locations: [at] = [] }: GraphQLError): string =>
  at ? `${file}:${at.line}:${at.column}: ${message}` : `${file}: ${message}`;

/** Asks Apollo Client for it, and reads what that would send. */
const persistedQueryOf = async (document: DocumentNode): Promise<PersistedQuery> => {
  const sent: PersistedQuery[] = [];
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    localState: new LocalState(),
    link: new ApolloLink(({ query, operationName = "", operationType }) => {
      const body = print(sortTopLevelDefinitions(query));
      const id = createHash("sha256").update(body).digest("hex");
      sent.push({ id, name: operationName, type: operationType, body });
      return new Observable((observer) => {
        observer.next({ data: null });
        observer.complete();
      });
    }),
  });
  const isMutation = document.definitions.some(
    (each) => each.kind === Kind.OPERATION_DEFINITION && each.operation === OperationTypeNode.MUTATION,
  );
  if (isMutation) await client.mutate({ mutation: document, fetchPolicy: "no-cache" });
  else await client.query({ query: document, fetchPolicy: "no-cache" });
  const [query] = sent;
  if (!query) throw new Error("Apollo Client sent nothing.");
  return query;
};

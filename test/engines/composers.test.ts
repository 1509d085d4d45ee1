import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildASTSchema, buildSchema, type DocumentNode, lexicographicSortSchema, parse, printSchema } from "graphql";

/** As far as it is used here: it is installed in this folder only. */
interface FederationComposition {
  readonly composeServices: (
    services: readonly { readonly name: string; readonly url: string; readonly typeDefs: DocumentNode }[],
  ) => { readonly supergraphSdl?: string; readonly errors?: readonly { readonly message: string }[] };
  readonly transformSupergraphToPublicSchema: (supergraph: DocumentNode) => DocumentNode;
}

const { composeServices, transformSupergraphToPublicSchema } = createRequire(__filename)(
  "@theguild/federation-composition",
) as FederationComposition;

const read = (name: string): string => readFileSync(join(__dirname, "../../schema", name), "utf8");
const inOrder = (schema: Parameters<typeof lexicographicSortSchema>[0]): string =>
  printSchema(lexicographicSortSchema(schema));

it("another composer makes the same schema for clients of the services'", () => {
  const { supergraphSdl = "", errors } = composeServices(
    ["geopolitics", "people"].map((name) => ({
      name,
      url: `http://localhost/${name}`,
      typeDefs: parse(read(`${name}.graphql`)),
    })),
  );
  expect(errors).toBeUndefined();
  const theirs = buildASTSchema(transformSupergraphToPublicSchema(parse(supergraphSdl)));
  expect(inOrder(theirs)).toBe(inOrder(buildSchema(read("api.graphql"))));
});

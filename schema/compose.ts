import { composeServices } from "@apollo/composition";
import { Supergraph } from "@apollo/federation-internals";
import { parse, printSchema } from "graphql";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { geopoliticsSubgraph } from "../services/geopolitics/subgraph";
import { peopleSubgraph } from "../services/people/subgraph";

/**
 * Writes the four files of this folder from the code: each service's schema, the supergraph composed of both, and what a
 * client sees of it. With `--check` it writes nothing, and fails where a file is not what the code gives.
 */
const main = (): void => {
  const files = schemaFiles();
  const stale = Object.entries(files).filter(([name, content]) => content !== contentOf(name));
  if (!process.argv.includes("--check")) {
    for (const [name, content] of stale) writeFileSync(join(__dirname, name), content);
  } else if (stale.length > 0) {
    const names = stale.map(([name]) => `schema/${name}`).join(", ");
    process.stderr.write(`${names}: not what the code gives. Run npm run schema, and look at the difference.\n`);
    process.exitCode = 1;
  }
};

/** The files by name. @throws where the services don't compose, saying why */
const schemaFiles = (): Readonly<Record<string, string>> => {
  const geopolitics = geopoliticsSubgraph().sdl;
  const people = peopleSubgraph().sdl;
  const { supergraphSdl, errors } = composeServices([
    { name: "geopolitics", url: "http://localhost:4001/graphql", typeDefs: parse(geopolitics) },
    { name: "people", url: "http://localhost:4002/graphql", typeDefs: parse(people) },
  ]);
  if (errors) throw new Error(`The services don't compose:\n${errors.map(({ message }) => message).join("\n")}`);
  return {
    "geopolitics.graphql": `${NOTICE}${geopolitics}\n`,
    "people.graphql": `${NOTICE}${people}\n`,
    "supergraph.graphql": `${NOTICE}\n${supergraphSdl}\n`,
    "api.graphql": `${NOTICE}\n${printSchema(Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema())}\n`,
  };
};

const contentOf = (name: string): string | undefined => {
  try {
    return readFileSync(join(__dirname, name), "utf8");
  } catch {
    return undefined;
  }
};

const NOTICE = "# Made from the code by npm run schema.\n";

main();

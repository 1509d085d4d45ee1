import { composeServices } from "@apollo/composition";
import { Supergraph } from "@apollo/federation-internals";
import { parse, printSchema } from "graphql";
import { geopoliticsSubgraph } from "../services/geopolitics/subgraph";
import { peopleSubgraph } from "../services/people/subgraph";
import { writeOrCheck } from "./generated-files";

/**
 * The four files of this folder that are made from the code: each service's schema, the supergraph composed of both, and
 * what a client sees of it.
 *
 * @throws where the services don't compose, saying why
 */
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

const NOTICE = "# Made from the code by npm run schema.\n";

writeOrCheck(schemaFiles(), "npm run schema");

import { defineConfig } from "@graphql-hive/gateway";
import { unifiedGraphHandler } from "@graphql-hive/router-runtime";

// Hive Gateway with the query planner in Rust (https://the-guild.dev/graphql/hive/docs/gateway/other-features/router-runtime),
// over the committed supergraph. It reports to nobody: there is no registry, no token and no collector in its environment.
export const gatewayConfig = defineConfig({
  unifiedGraphHandler,
  transportEntries: {
    geopolitics: { location: process.env.GEOPOLITICS_URL },
    people: { location: process.env.PEOPLE_URL },
  },
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => {
      const token = request.headers.get("authorization");
      return {
        "x-subgraph-secret": process.env.SUBGRAPH_SECRET,
        ...(token === null ? {} : { authorization: token }),
      };
    },
  },
  landingPage: false,
  graphiql: false,
  logging: "warn",
});

import { defineConfig } from "@graphql-hive/gateway";

// The supergraph is the committed one; where the services answer is said here, since each run has ports of its own. It
// reports to nobody: there is no registry, no token and no collector in its environment.
export const gatewayConfig = defineConfig({
  transportEntries: {
    geopolitics: { location: process.env.GEOPOLITICS_URL },
    people: { location: process.env.PEOPLE_URL },
  },
  propagateHeaders: {
    // The services answer to a gateway alone, and judge the client's token themselves.
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
  logging: "info",
});

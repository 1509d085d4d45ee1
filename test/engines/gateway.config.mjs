import { defineConfig } from "@graphql-hive/gateway";

// The supergraph is the committed one; where the services answer is said here, since each run has ports of its own. It
// reports to nobody: there is no registry, no token and no collector in its environment.
export const gatewayConfig = defineConfig({
  transportEntries: {
    geopolitics: { location: process.env.GEOPOLITICS_URL },
    people: { location: process.env.PEOPLE_URL },
  },
  landingPage: false,
  graphiql: false,
  logging: "info",
});

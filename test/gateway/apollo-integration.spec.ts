import type * as Client from "@apollo/client";
import type * as Link from "@apollo/client/link";
import { ApolloServer, type ApolloServerOptions, type BaseContext } from "@apollo/server";
import { defineIntegrationTestSuite } from "@apollo/server-integration-testsuite";
import { crossOrigin } from "../../gateway/cross-origin";
import { graphqlEndpoint } from "../../gateway/endpoint";
import { createRates } from "../../gateway/rates/rates";
import { createTokenVerifier } from "../../services/runtime/auth/token-verifier";
import { createProcessApp } from "../../services/runtime/http/process-app";
import { createLogger } from "../../services/runtime/logging/logger";
import { onFreePort } from "./toy-gateway";

// Apollo's own tests of what a server over HTTP has to do, against the way that requests take to ours:
// https://github.com/apollographql/apollo-server/tree/main/packages/integration-testsuite

/** Where the suite looks for it in Apollo Client 3: in 4 it has another place, and wants to know the client. */
jest.mock(
  "@apollo/client/link/core",
  () => {
    const { ApolloLink } = jest.requireActual<typeof Link>("@apollo/client/link");
    const { ApolloClient, InMemoryCache } = jest.requireActual<typeof Client>("@apollo/client");
    return {
      execute: (link: Link.ApolloLink, request: Link.ApolloLink.Request) =>
        ApolloLink.execute(link, request, { client: new ApolloClient({ link, cache: new InMemoryCache() }) }),
    };
  },
  { virtual: true },
);

const logger = createLogger({ name: "test", environment: "test" });

defineIntegrationTestSuite(async (config: ApolloServerOptions<BaseContext>, options) => {
  const server = new ApolloServer(config);
  await server.start();
  const listener = await onFreePort(
    createProcessApp({
      logger,
      readiness: () => Promise.resolve({ ready: true, checks: {} }),
      routes: (app) => {
        app.use(
          graphqlEndpoint(server, {
            tokens: createTokenVerifier({ signedBy: "nobody" }, logger),
            rates: createRates(undefined, logger),
            crossOrigin: crossOrigin([], true),
            contextOf: options?.context ?? (() => Promise.resolve({})),
          }),
        );
      },
    }),
  );
  return { server, url: `${listener.url}/graphql`, extraCleanup: listener.close };
});

// Apollo's own gateway and server as their documentation starts them
// (https://www.apollographql.com/docs/apollo-server/using-federation/apollo-gateway-setup), over the supergraph of
// SUPERGRAPH_FILE. The services want to see the gateway's secret, and the client's token where there is one.

import { readFileSync } from "node:fs";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";

const { PORT, SUBGRAPH_SECRET, SUPERGRAPH_FILE } = process.env;

class Subgraph extends RemoteGraphQLDataSource {
  willSendRequest({ request, context: { authorization } }) {
    request.http.headers.set("x-subgraph-secret", SUBGRAPH_SECRET);
    if (authorization) request.http.headers.set("authorization", authorization);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(SUPERGRAPH_FILE, "utf8"),
  buildService: ({ url }) => new Subgraph({ url }),
});
await startStandaloneServer(new ApolloServer({ gateway }), {
  context: async ({ req }) => ({ authorization: req.headers.authorization }),
  listen: { host: "127.0.0.1", port: Number(PORT) },
});

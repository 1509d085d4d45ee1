/** How the gateway shows a service that runs apart that it is the gateway. */
export const SUBGRAPH_SECRET_HEADER = "x-subgraph-secret";

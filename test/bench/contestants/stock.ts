import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contestant, Services } from "./contestant";
import { federated } from "./federated";
import { freePort, NODE, startServerProcess } from "./server-process";

const SUPERGRAPH = join(__dirname, "../../../schema/supergraph.graphql");

/** The same services behind Apollo's gateway as it comes. */
export const STOCK: Contestant = {
  name: "stock",
  description: "@apollo/gateway and @apollo/server, services over HTTP",
  isWarm: false,
  takes: () => true,
  start: async ({ folder, settings, token, services }) => {
    const apart = await services();
    const port = await freePort();
    const supergraph = join(folder, "stock-supergraph.graphql");
    writeFileSync(supergraph, located(readFileSync(SUPERGRAPH, "utf8"), apart));
    const server = await startServerProcess({
      command: [...NODE, "contestants/stock-gateway.mjs"],
      cwd: join(__dirname, ".."),
      port,
      readyPath: "/?query={__typename}",
      env: {
        PORT: String(port),
        SUBGRAPH_SECRET: settings.SUBGRAPH_SECRET ?? "",
        SUPERGRAPH_FILE: supergraph,
        APOLLO_TELEMETRY_DISABLED: "1",
      },
    });
    return federated(server, "/", token, apart.processIds);
  },
};

/** A supergraph says where its services answer. */
const located = (supergraph: string, { geopolitics, people }: Services): string =>
  supergraph
    .replace(/(@join__graph\(name: "geopolitics", url: )"[^"]*"/, `$1"${geopolitics}"`)
    .replace(/(@join__graph\(name: "people", url: )"[^"]*"/, `$1"${people}"`);

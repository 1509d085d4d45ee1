import { join } from "node:path";
import type { Contestant } from "./contestant";
import { federated } from "./federated";
import { freePort, NODE, startServerProcess } from "./server-process";

const BENCH = join(__dirname, "..");
const SUPERGRAPH = join(__dirname, "../../../schema/supergraph.graphql");

/** The same services behind Hive Gateway, whose operations are planned in Rust. */
export const HIVE: Contestant = {
  name: "hive",
  description: "Hive Gateway with the Rust planner, services over HTTP",
  isWarm: false,
  takes: () => true,
  start: async ({ settings, token, services }) => {
    const apart = await services();
    const port = await freePort();
    const server = await startServerProcess({
      command: [
        ...[...NODE, join(BENCH, "node_modules/@graphql-hive/gateway/dist/bin.js"), "supergraph", SUPERGRAPH],
        ...["--config-path", join(BENCH, "contestants/hive.config.mjs"), "--host", "127.0.0.1", "--port", String(port)],
      ],
      cwd: BENCH,
      port,
      readyPath: "/readiness",
      env: {
        GEOPOLITICS_URL: apart.geopolitics,
        PEOPLE_URL: apart.people,
        SUBGRAPH_SECRET: settings.SUBGRAPH_SECRET ?? "",
      },
    });
    return federated(server, "/graphql", token, apart.processIds);
  },
};

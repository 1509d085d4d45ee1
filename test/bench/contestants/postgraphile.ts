import { join } from "node:path";
import type { JsonObject } from "../workloads/from-postgraphile";
import type { Workload } from "../workloads/workload";
import type { Contestant } from "./contestant";
import { freePort, NODE, PROCESSES, startServerProcess } from "./server-process";

const BENCH = join(__dirname, "..");

/** A GraphQL server made from the tables of one database, which holds what both services have. */
export const POSTGRAPHILE: Contestant = {
  name: "postgraphile",
  description: "PostGraphile 5 on one database",
  isWarm: false,
  takes: ({ postgraphile }) => postgraphile !== undefined,
  start: async ({ databases }) => {
    const port = await freePort();
    const server = await startServerProcess({
      command: [...NODE, "contestants/postgraphile-server.mjs"],
      cwd: BENCH,
      port,
      readyPath: "/graphql?query={__typename}",
      env: { PROCESSES, PORT: String(port), DATABASE_URL: databases.merged, GRAPHILE_ENV: "production" },
    });
    return {
      origin: server.origin,
      processIds: [server.pid],
      request: (workload, variables) => {
        const { operation, variables: converted } = written(workload);
        const given = converted ? converted({ ...variables }) : variables;
        return {
          path: "/graphql",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query: operation, variables: given }),
        };
      },
      read: (workload, body) => {
        const { data, errors } = JSON.parse(body) as { readonly data?: JsonObject; readonly errors?: unknown };
        if (errors !== undefined || data === undefined) throw new Error(`${workload.name}: ${body.slice(0, 2_000)}`);
        return written(workload).read(data);
      },
      stop: server.stop,
    };
  },
};

const written = ({ name, postgraphile }: Workload) => {
  if (!postgraphile) throw new Error(`Nobody wrote ${name} for PostGraphile.`);
  return postgraphile;
};

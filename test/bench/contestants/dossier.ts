import { join } from "node:path";
import type { Contestant } from "./contestant";
import { federated } from "./federated";
import { freePort, NODE, PROCESSES, startServerProcess } from "./server-process";

const ROOT = join(__dirname, "../../..");

interface Kind {
  readonly isApart: boolean;
  readonly isWarm: boolean;
}

/** Dossier built, as its container image starts it, with its services in one process or apart. */
const dossier = ({ isApart, isWarm }: Kind): Contestant => ({
  name: `dossier${isApart ? "-http" : ""}${isWarm ? "-warm" : ""}`,
  description: `Dossier, ${isApart ? "services over HTTP" : "services in its processes"}${isWarm ? ", answers kept" : ""}`,
  isWarm,
  takes: () => true,
  start: async ({ databases, settings, token, services }) => {
    const apart = isApart ? await services() : undefined;
    const port = await freePort();
    const server = await startServerProcess({
      command: [...NODE, "dist/gateway/main.js"],
      cwd: ROOT,
      port,
      readyPath: "/readyz",
      env: {
        ...settings,
        ...(apart
          ? { GEOPOLITICS_URL: apart.geopolitics, PEOPLE_URL: apart.people }
          : {
              GEOPOLITICS_DATABASE_URL: databases.geopolitics,
              PEOPLE_DATABASE_URL: databases.people,
              WORKERS: PROCESSES,
            }),
        ...(isWarm ? {} : { ANSWER_CACHE_MB: "0" }),
        PORT: String(port),
        RATE_POINTS: "0",
        SHUTDOWN_DELAY_MS: "0",
      },
    });
    return federated(server, "/graphql", token, apart?.processIds);
  },
});

export const DOSSIERS: readonly Contestant[] = [
  dossier({ isApart: false, isWarm: false }),
  dossier({ isApart: false, isWarm: true }),
  dossier({ isApart: true, isWarm: false }),
  dossier({ isApart: true, isWarm: true }),
];

import { join } from "node:path";
import type { Services, Surroundings } from "./contestant";
import { freePort, NODE, type ServerProcess, startServerProcess } from "./server-process";

const ROOT = join(__dirname, "../../..");

/** Both services in processes of their own, started when the first contestant asks for them. */
export const servicesApart = ({ databases, settings }: Pick<Surroundings, "databases" | "settings">) => {
  let started: Promise<readonly ServerProcess[]> | undefined;
  const start = async (): Promise<readonly ServerProcess[]> => {
    const ports = { geopolitics: await freePort(), people: await freePort() };
    const env = {
      ...settings,
      GEOPOLITICS_DATABASE_URL: databases.geopolitics,
      PEOPLE_DATABASE_URL: databases.people,
      GEOPOLITICS_URL: `http://127.0.0.1:${ports.geopolitics}/graphql`,
      PEOPLE_URL: `http://127.0.0.1:${ports.people}/graphql`,
      GEOPOLITICS_PORT: String(ports.geopolitics),
      PEOPLE_PORT: String(ports.people),
      SHUTDOWN_DELAY_MS: "0",
    };
    return Promise.all(
      (["geopolitics", "people"] as const).map((name) =>
        startServerProcess({
          command: [...NODE, `dist/services/${name}/main.js`],
          ...{ cwd: ROOT, env, port: ports[name], readyPath: "/readyz" },
        }),
      ),
    );
  };
  return {
    get: async (): Promise<Services> => {
      const servers = await (started ??= start());
      const [geopolitics, people] = servers.map(({ origin }) => `${origin}/graphql`);
      return { geopolitics: String(geopolitics), people: String(people), processIds: servers.map(({ pid }) => pid) };
    },
    stop: async (): Promise<void> => {
      const servers = await started?.catch(() => []);
      await Promise.all((servers ?? []).map((server) => server.stop()));
    },
  };
};

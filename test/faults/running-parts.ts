import { createServer, type AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { bearer, tokenFor } from "../support/tokens";
import { startProcess, type StartedProcess } from "../telemetry/started-processes";

type Part = "geopolitics" | "people" | "gateway";

const MAINS: Readonly<Record<Part, string>> = {
  geopolitics: "services/geopolitics/main.ts",
  people: "services/people/main.ts",
  gateway: "gateway/main.ts",
};

/** Dossier's processes, each at a port that it keeps over restarts. */
export interface RunningParts {
  readonly urls: Readonly<Record<Part, string>>;
  start(part: Part): Promise<StartedProcess>;
  /** As when the power fails, for one process alone. Resolves when it is gone. */
  kill(part: Part): Promise<void>;
  running(part: Part): StartedProcess | undefined;
  close(): Promise<void>;
}

/** @param databases URLs */
export const prepareParts = async (
  databases: Readonly<Record<"geopolitics" | "people", string>>,
): Promise<RunningParts> => {
  const ports = { geopolitics: await freePort(), people: await freePort(), gateway: await freePort() };
  const urls = Object.fromEntries(
    Object.entries(ports).map(([name, port]) => [name, `http://localhost:${port}`]),
  ) as RunningParts["urls"];
  const settings = {
    GEOPOLITICS_DATABASE_URL: databases.geopolitics,
    PEOPLE_DATABASE_URL: databases.people,
    GEOPOLITICS_URL: urls.geopolitics,
    PEOPLE_URL: urls.people,
    GEOPOLITICS_PORT: String(ports.geopolitics),
    PEOPLE_PORT: String(ports.people),
    PORT: String(ports.gateway),
    LOG_LEVEL: "error",
  };
  const running = new Map<Part, StartedProcess>();
  const kill = async (part: Part): Promise<void> => {
    const { child } = running.get(part) ?? {};
    running.delete(part);
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGKILL");
    await ended;
  };
  return {
    urls,
    kill,
    running: (part) => running.get(part),
    start: async (part) => {
      const started = await startProcess(MAINS[part], settings);
      running.set(part, started);
      return started;
    },
    close: async () => {
      for (const part of [...running.keys()]) await kill(part);
    },
  };
};

/** A port that nobody has. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/** What an editor sends along. */
export const editorHeaders = async (): Promise<Readonly<Record<string, string>>> => bearer(await tokenFor("editor"));

/** @returns how long it took until it was so, in milliseconds. @throws where it isn't in time */
export const waitUntil = async (isSo: () => boolean | Promise<boolean>, atMostMs: number): Promise<number> => {
  const startedAt = performance.now();
  while (!(await isSo())) {
    if (performance.now() - startedAt > atMostMs) throw new Error(`It was not so within ${atMostMs} ms.`);
    await sleep(20);
  }
  return performance.now() - startedAt;
};

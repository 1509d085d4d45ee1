import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "../../services/runtime/database/embedded/embedded-postgres";
import type { TestDatabases } from "../support/databases";
import { startProcess, type StartedProcess } from "../telemetry/started-processes";
import { freePort } from "./asking";

/** A PostgreSQL of one test file's own, with nothing in its two databases yet. */
export interface Cluster {
  readonly databases: TestDatabases;
  /** A superuser's. */
  readonly adminUrl: string;
  /** What every process is started with. */
  readonly settings: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export const startCluster = async (): Promise<Cluster> => {
  const directory = mkdtempSync(join(tmpdir(), "dossier-faults-"));
  const cluster = await startEmbeddedPostgres({ directory, databases: ["geopolitics", "people"], durable: false });
  const { geopolitics = "", people = "" } = cluster.urls;
  return {
    databases: { geopolitics, people, drop: () => Promise.resolve() },
    adminUrl: cluster.adminUrl,
    settings: { GEOPOLITICS_DATABASE_URL: geopolitics, PEOPLE_DATABASE_URL: people, SAMPLE_DATA: "true" },
    stop: async () => {
      await cluster.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
};

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

/**
 * @param databases URLs
 * @param more settings of each process
 */
export const prepareParts = async (
  databases: Readonly<Record<"geopolitics" | "people", string>>,
  more: Readonly<Record<string, string>> = {},
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
    ...more,
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

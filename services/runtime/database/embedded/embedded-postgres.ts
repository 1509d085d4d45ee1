import { prepareDatabases } from "./databases";
import { EmbeddedPostgresError, explainFailure } from "./failure";
import { startHost } from "./host-process";
import { takeLease, type Lease } from "./lease";
import { keepPasswords, makePassword, readPasswords } from "./passwords";
import { openPlace, type Place } from "./place";
import { withStartLock } from "./start-lock";
import type { StopMode } from "./server";

export interface EmbeddedPostgresOptions {
  /** Everything is kept below it: the data in `postgres`, the log in `postgres.log`, passwords and ports. */
  readonly directory: string;
  /** Each gets a database and a role of its name. */
  readonly databases: readonly string[];
  /** False for clusters that are thrown away: faster, and a crash may spoil the data. True unless given. */
  readonly durable?: boolean;
  readonly log?: (message: string) => void;
}

export interface EmbeddedPostgres {
  /** For each of the databases, its URL for its own role. */
  readonly urls: Readonly<Record<string, string>>;
  /** A superuser's, for the database `postgres`. */
  readonly adminUrl: string;
  readonly port: number;
  /** Whether another process had it running. */
  readonly adopted: boolean;
  /** Stops the server, unless another process still uses it. Resolves when no process of it is left. */
  stop(): Promise<void>;
  /** Takes the server away from everyone, as a fault would. */
  stopServer(mode?: StopMode): Promise<void>;
  /** Brings it back, on the same port. */
  startServer(): Promise<void>;
}

/**
 * A PostgreSQL 18 of our own on 127.0.0.1, started unless a process of ours is running it already. All its users share
 * it; the last one to stop, or to die, stops it. Throws an EmbeddedPostgresError of one line.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  for (const name of options.databases) {
    if (!/^(?!postgres$|template\d$|pg_)[a-z][a-z0-9_]{0,40}$/.test(name))
      throw new TypeError(`no name of a database: ${name}`);
  }
  try {
    const place = openPlace(options.directory);
    return await withStartLock(place.lock, () => open(place, options));
  } catch (error) {
    throw explainFailure(error, options.directory);
  }
}

async function open(
  place: Place,
  { databases, durable = true, log }: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const known = readPasswords(place);
  const running = await takeLease(place);
  const superuser = known.postgres ?? makePassword();
  if (running && known.postgres === undefined) {
    await running.leave();
    throw new EmbeddedPostgresError(
      `${place.passwords} is lost. Stop all processes of Dossier: a start makes a new one.`,
    );
  }
  const order = { directory: place.directory, durable, password: superuser, passwordIsNew: !known.postgres };
  const lease = running ?? (await start(place, order));
  log?.(`PostgreSQL ${running ? "is already running" : "runs"} on port ${lease.port}, its data is in ${place.data}`);
  try {
    const urlOf = (role: string, password: string, database: string) =>
      `postgresql://${role}:${password}@127.0.0.1:${lease.port}/${database}?sslmode=disable`;
    const passwords = Object.fromEntries(databases.map((name) => [name, known[name] ?? makePassword()]));
    const renewed = databases.filter((name) => known[name] === undefined);
    await prepareDatabases((database) => urlOf("postgres", superuser, database), passwords, renewed);
    if (order.passwordIsNew || renewed.length > 0)
      keepPasswords(place, { ...known, postgres: superuser, ...passwords });
    return {
      urls: Object.fromEntries(
        Object.entries(passwords).map(([name, password]) => [name, urlOf(name, password, name)]),
      ),
      adminUrl: urlOf("postgres", superuser, "postgres"),
      port: lease.port,
      adopted: running !== undefined,
      stop: once(() => lease.leave()),
      stopServer: (mode = "fast") => lease.stopServer(mode),
      startServer: () => lease.startServer(),
    };
  } catch (error) {
    await lease.leave();
    throw error;
  }
}

async function start(place: Place, order: Parameters<typeof startHost>[1]): Promise<Lease> {
  const letGo = await startHost(place, order);
  try {
    const lease = await takeLease(place);
    if (lease) return lease;
    throw new EmbeddedPostgresError(`its process ended at once; see ${place.log}`);
  } finally {
    letGo();
  }
}

function once(task: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= task());
}

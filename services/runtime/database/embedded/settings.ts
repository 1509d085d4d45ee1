import { totalmem } from "node:os";

/** Settings for one laptop and one product; the rest is PostgreSQL's default. */
const always: Readonly<Record<string, string>> = {
  listen_addresses: "127.0.0.1",
  // A socket's path is limited to 107 bytes, and a project may lie deep.
  unix_socket_directories: "",
  password_encryption: "scram-sha-256",
  // For as many processes as may share one port, of both services.
  max_connections: "400",
  // No disk turns here: a page from anywhere costs hardly more than the next one.
  random_page_cost: "1.1",
  // Parallel queries take theirs from here first: a container's /dev/shm may have no more than 64 MB.
  min_dynamic_shared_memory: "32MB",
  // Nothing is replicated, and bulk loads write less this way.
  wal_level: "minimal",
  max_wal_senders: "0",
  max_logical_replication_workers: "0",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  lc_messages: "C",
  log_destination: "stderr",
  logging_collector: "off",
  log_checkpoints: "off",
  // A failed statement may hold what an editor typed.
  log_min_error_statement: "panic",
};

const MEGABYTE = 2 ** 20;
/** In megabytes. */
const [LEAST_BUFFERS, MOST_BUFFERS] = [128, 1_024];

/** A quarter of the memory, as is customary; PostgreSQL takes of it what the data fill. */
const buffers = (): number => {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity);
  return Math.round(Math.min(Math.max(memory / 4 / MEGABYTE, LEAST_BUFFERS), MOST_BUFFERS));
};

/** For clusters whose data stay. */
const lasting = (): Readonly<Record<string, string>> => ({ shared_buffers: `${buffers()}MB` });

/** For clusters that are thrown away after the tests. */
const forgetful: Readonly<Record<string, string>> = {
  shared_buffers: `${LEAST_BUFFERS}MB`,
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
};

/** As arguments of `postgres`: what stands in the data directory's own files doesn't count. */
export function serverArguments(port: number, clusterName: string, durable: boolean): readonly string[] {
  const settings = { ...always, ...(durable ? lasting() : forgetful), port: String(port), cluster_name: clusterName };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

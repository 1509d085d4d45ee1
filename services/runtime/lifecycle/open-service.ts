import type { GraphQLSchema } from "graphql";
import type { DataSource, MigrationInterface } from "typeorm";
import type { Caller } from "../auth/caller";
import { createTokenVerifier } from "../auth/token-verifier";
import type { ServiceConfig } from "../config/service-config";
import { openDatabaseVersion } from "../data-version/database-version";
import { dataSourceOf, type EntityClass, poolStateOf } from "../database/data-source";
import { databaseOf, type Database } from "../database/database";
import { narrowDatabase } from "../database/narrowing";
import { findTables, readParts } from "../database/read-parts";
import { startEmbeddedPostgres } from "../database/embedded/embedded-postgres";
import { measureWith } from "../database/measure";
import { measuredClient } from "../database/measured-client";
import { preparedStatements } from "../database/prepared-sql";
import { isConnectionFailure } from "../database/unavailable";
import { Waiting } from "../graphql/cancellation";
import { executorOf } from "../graphql/executor";
import type { Subgraph, SubgraphRequest } from "../graphql/subgraph";
import type { Logger } from "../logging/logger";
import { openProbe } from "./probe";
import { prepareDatabase } from "./prepare-database";
import { Reader, Reading, type ReadingContext } from "./reading";
import { StartupError } from "./startup-error";

/** What makes one service differ from another. */
export interface ServiceDefinition<Context> {
  readonly schema: GraphQLSchema;
  readonly contextOf: (database: Database, caller: Caller | null, request: SubgraphRequest) => Context;
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Puts in what every database of the service has. */
  readonly loadReference?: (dataSource: DataSource) => Promise<void>;
  readonly loadSample: (dataSource: DataSource) => Promise<void>;
}

/** A server that is starting beside us is waited for so long, in milliseconds. */
const DATABASE_PATIENCE_MS = 30_000;
const RETRY_MS = 250;

/**
 * Opens a service: its database with the newest schema and what belongs in it, and the executor of its operations.
 * @throws StartupError where the database can't be reached
 */
export const openService = async <Context extends ReadingContext>(
  config: ServiceConfig,
  definition: ServiceDefinition<Context>,
  logger: Logger,
): Promise<Subgraph> => {
  const { name } = config;
  const embedded = config.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ directory: config.dataDirectory, databases: [name] });
  const url = config.databaseUrl ?? embedded?.urls[name] ?? "";
  const settings = { ...config.database, url };
  let isClosing = false;
  const measure = measureWith({ database: name, slowMs: config.slowSqlMs, logger });
  const client = measuredClient(measure);
  const dataSource = dataSourceOf({ ...settings, client, isPipelined: true }, definition, (error) => {
    if (isClosing) return;
    // The driver hangs its whole client on the error, the password among it.
    const { code, message } = error as { readonly code?: string; readonly message?: string };
    logger.warn({ code, reason: message, service: name }, "a connection to the database was lost");
  });
  const probe = openProbe(url, dataSource);
  const dataVersion = openDatabaseVersion({ url, service: name, logger });
  const close = async (): Promise<void> => {
    isClosing = true;
    await Promise.all([probe.close(), dataVersion.close()]);
    if (dataSource.isInitialized) await dataSource.destroy();
    await embedded?.stop();
  };
  let tablesIn: Awaited<ReturnType<typeof findTables>>;
  try {
    await prepare(dataSourceOf({ ...settings, ...FOR_PREPARING }, definition, ignore), config, definition);
    await connect(dataSource, name);
    tablesIn = await findTables(dataSource);
  } catch (error) {
    await close();
    throw error;
  }
  const database = databaseOf(name, dataSource, preparedStatements(config.preparesStatements), measure);
  // Its own, also beside the gateway's: whoever comes past the gateway is nobody until the token says otherwise.
  const tokens = createTokenVerifier(config.tokens, logger);
  return {
    name,
    execute: executorOf({
      schema: definition.schema,
      standardAge: config.cacheSeconds,
      surroundingsOf: async (request) => {
        const waiting = new Waiting();
        const parts = request.wantsParts ? readParts(tablesIn) : undefined;
        const narrow = narrowDatabase(database.askedBy(new Reader(request.journal, waiting)), parts);
        const caller = await tokens.callerOf(request.headers.authorization, request.journal);
        return new Reading(definition.contextOf(narrow, caller, request), narrow, waiting, parts);
      },
      onUnexpected: (error, ids) => {
        logger.error({ err: error, ...ids, service: name }, "an operation failed");
      },
      onUnavailable: (cause, ids) => {
        const { code, message } = (cause ?? {}) as { readonly code?: string; readonly message?: string };
        logger.warn({ code, reason: message, ...ids, service: name }, "the database could not serve");
      },
    }),
    readiness: () => probe.readiness(),
    dataVersion,
    pool: () => poolStateOf(dataSource),
    close,
  };
};

/** One connection for the lock, one for the work; an index may take longer to build than any request may. */
const FOR_PREPARING = { poolSize: 2, statementTimeoutMs: 0 };
const ignore = (): void => undefined;

/** Brings a database to the newest schema, and puts in what belongs there. */
const prepare = async <Context>(
  dataSource: DataSource,
  config: ServiceConfig,
  definition: ServiceDefinition<Context>,
): Promise<void> => {
  await connect(dataSource, config.name);
  try {
    await prepareDatabase(dataSource, config.name, async () => {
      await definition.loadReference?.(dataSource);
      if (config.loadsSample) await definition.loadSample(dataSource);
    });
  } finally {
    await dataSource.destroy();
  }
};

const connect = async (dataSource: DataSource, name: string): Promise<void> => {
  const deadline = Date.now() + DATABASE_PATIENCE_MS;
  for (;;) {
    try {
      await dataSource.initialize();
      return;
    } catch (error) {
      if (!isConnectionFailure(error)) throw new StartupError(unusable(name, error), { cause: error });
      if (Date.now() > deadline) throw new StartupError(unusable(name, error), { cause: error });
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
};

const unusable = (name: string, error: unknown): string =>
  `The database of ${name} can't be used: ${error instanceof Error ? error.message || error.name : String(error)}`;

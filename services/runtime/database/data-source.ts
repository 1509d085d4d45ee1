import { type Client, type Pool, types } from "pg";
import { DataSource, type MigrationInterface } from "typeorm";
import type { PoolState } from "../graphql/subgraph";
import { SnakeCaseNaming } from "./naming-strategy";

/** What `@Entity` decorates; TypeORM's own type for it is the bare Function. */
export type EntityClass = new () => object;

export interface DatabaseSettings {
  readonly url: string;
  /** The most connections that one process holds. */
  readonly poolSize: number;
  /** How long a caller waits for a connection, in milliseconds. */
  readonly connectTimeoutMs: number;
  /** How long a statement may run, in milliseconds. */
  readonly statementTimeoutMs: number;
  /**
   * Whether what is sent at once over a connection does not wait for what was sent before it. COPY can't be had over such a
   * connection.
   */
  readonly isPipelined?: boolean;
  /** What connections are made of; the driver's own where none is given. */
  readonly client?: typeof Client;
}

/** A connection pool that is not connected yet. Entities and migrations are given as lists, never as globs. */
export const dataSourceOf = (
  settings: DatabaseSettings,
  schema: {
    readonly entities: readonly EntityClass[];
    readonly migrations: readonly (new () => MigrationInterface)[];
  },
  onPoolError: (error: unknown) => void,
): DataSource => {
  // A date is a day, not a moment: read as text, it can't slip by a time zone.
  types.setTypeParser(types.builtins.DATE, (text) => text);
  return new DataSource({
    type: "postgres",
    url: settings.url,
    entities: [...schema.entities],
    migrations: [...schema.migrations],
    migrationsTransactionMode: "each",
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    logging: false,
    installExtensions: false,
    poolErrorHandler: onPoolError,
    poolSize: settings.poolSize,
    connectTimeoutMS: settings.connectTimeoutMs,
    extra: {
      statement_timeout: settings.statementTimeoutMs,
      idleTimeoutMillis: 300_000,
      Client: settings.client,
      pipeline: settings.isPipelined === true,
    },
  });
};

/** The pool of connections beneath a data source; undefined while it is not connected. */
export const poolOf = ({ driver }: DataSource): Pool | undefined =>
  // TypeORM's type of it is any.
  (driver as unknown as { readonly master?: Pool }).master;

/** How a connection pool stands just now. */
export const poolStateOf = (dataSource: DataSource): PoolState => {
  const { totalCount = 0, idleCount = 0, waitingCount = 0 } = poolOf(dataSource) ?? {};
  const { poolSize = 0 } = dataSource.options;
  return { used: totalCount - idleCount, idle: idleCount, most: poolSize, waiting: waitingCount };
};

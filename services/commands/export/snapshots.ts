import type { PoolClient } from "pg";
import sql, { raw, type Sql } from "sql-template-tag";
import type { DataSource } from "typeorm";
import type { Database } from "../../runtime/database/database";
import { migrationProblem, migrationStates } from "../../runtime/database/migrate";
import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { CommandError } from "../command-error";
import { type ServiceDatabase, withDatabase } from "../databases";

/** A service's database as it stood at one moment, whoever writes to it meanwhile. */
export interface Snapshot extends Pick<Database, "rows"> {
  /** Of the service. */
  readonly name: string;
  readonly records: readonly RecordShape[];
  /** Rows of a statement, a few in memory at a time. */
  stream<Row>(statement: Sql): AsyncGenerator<Row>;
}

/**
 * Opens all databases for reading, each as of one moment.
 * @throws CommandError where one has not the tables of this release
 */
export const withSnapshots = async <Result>(
  databases: readonly ServiceDatabase[],
  work: (snapshots: readonly Snapshot[]) => Promise<Result>,
  opened: readonly Snapshot[] = [],
): Promise<Result> => {
  const [service, ...others] = databases;
  if (service === undefined) return work(opened);
  return withDatabase(service, async (dataSource) => {
    const runner = dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
      try {
        const snapshot = snapshotThrough(client, service);
        await checkTables(snapshot, dataSource);
        return await withSnapshots(others, work, [...opened, snapshot]);
      } finally {
        await client.query("ROLLBACK");
      }
    } finally {
      await runner.release();
    }
  });
};

/** Of such a service. @throws Error where there is none, which is our mistake */
export const snapshotNamed = (snapshots: readonly Snapshot[], name: string): Snapshot => {
  const snapshot = snapshots.find((each) => each.name === name);
  if (!snapshot) throw new Error(`There is no snapshot of ${name}.`);
  return snapshot;
};

const ROWS_AT_ONCE = 100;

const snapshotThrough = (client: PoolClient, { name, records }: ServiceDatabase): Snapshot => {
  const rows = async <Row>({ text, values }: Sql): Promise<Row[]> => (await client.query(text, values)).rows as Row[];
  let opened = 0;
  return {
    name,
    records,
    rows,
    stream: async function* <Row>(statement: Sql) {
      opened += 1;
      const cursor = raw(`streamed_${opened}`);
      await rows(sql`DECLARE ${cursor} NO SCROLL CURSOR FOR ${statement}`);
      for (;;) {
        const some = await rows<Row>(sql`FETCH ${raw(String(ROWS_AT_ONCE))} FROM ${cursor}`);
        yield* some;
        if (some.length < ROWS_AT_ONCE) break;
      }
      await rows(sql`CLOSE ${cursor}`);
    },
  };
};

const checkTables = async (snapshot: Snapshot, dataSource: DataSource): Promise<void> => {
  const states = await migrationStates(snapshot, dataSource);
  if (states.every(({ state }) => state === "pending"))
    throw new CommandError(`The database of ${snapshot.name} is empty: there is nothing to export.`);
  const problem = migrationProblem(states);
  if (problem !== undefined)
    throw new CommandError(
      `The database of ${snapshot.name} has not the tables of this release (${problem}): run npm run migrate -- up, or the release that it is of.`,
    );
};

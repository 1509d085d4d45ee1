import type { DataSource, QueryRunner } from "typeorm";
import type { CurrentRecord } from "../../runtime/records/writing/merging/current-records.sql";

/** Where in this run a record was spoken of, and in which words. */
export interface Note {
  readonly id: string;
  /** A hash of what was said. */
  readonly digest: string;
  /** For people: line 12 of visits.csv. */
  readonly place: string;
}

/**
 * What a run has to remember of all rows before: in temporary tables of its own connection, so that its memory doesn't
 * grow with the files.
 */
export class RunNotes {
  private constructor(private readonly runner: QueryRunner) {}

  static async open(dataSource: DataSource): Promise<RunNotes> {
    const runner = dataSource.createQueryRunner();
    await runner.query(`CREATE TEMPORARY TABLE said (id uuid PRIMARY KEY, digest text NOT NULL, place text NOT NULL);
      CREATE TEMPORARY TABLE made (id uuid PRIMARY KEY, document jsonb NOT NULL)`);
    return new RunNotes(runner);
  }

  /** Remembers what was not said before. @returns what was, as it was said first */
  async remember(notes: readonly Note[]): Promise<ReadonlyMap<string, Note>> {
    if (notes.length === 0) return new Map();
    const found = (await this.runner.query(
      `WITH given AS (SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[]) AS given (id, digest, place)),
        new AS (INSERT INTO said SELECT * FROM given ON CONFLICT DO NOTHING)
      SELECT said.id::text, said.digest, said.place FROM said WHERE said.id = ANY($1::uuid[])`,
      [notes.map(({ id }) => id), notes.map(({ digest }) => digest), notes.map(({ place }) => place)],
    )) as Note[];
    return new Map(found.map((note) => [note.id, note]));
  }

  /** In a dry run: a record as it would stand by now. */
  async keep(records: readonly Pick<CurrentRecord, "id" | "document">[]): Promise<void> {
    if (records.length === 0) return;
    await this.runner.query(
      `INSERT INTO made SELECT * FROM unnest($1::uuid[], $2::jsonb[])
        ON CONFLICT (id) DO UPDATE SET document = excluded.document`,
      [records.map(({ id }) => id), records.map(({ document }) => JSON.stringify(document))],
    );
  }

  /** Those of the records that would have been written by now. */
  async kept(ids: readonly string[]): Promise<readonly Pick<CurrentRecord, "id" | "document">[]> {
    if (ids.length === 0) return [];
    return (await this.runner.query("SELECT id::text, document FROM made WHERE id = ANY($1::uuid[])", [ids])) as Pick<
      CurrentRecord,
      "id" | "document"
    >[];
  }

  close(): Promise<void> {
    return this.runner.release();
  }
}

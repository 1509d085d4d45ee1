import type { Client } from "pg";

// Changes of single rows as nobody makes them who goes by the rules: whatever was made of a row is to be made anew.

interface Column {
  readonly name: string;
  readonly type: string;
  readonly isKey: boolean;
}

export interface RowChange {
  readonly name: string;
  /** @returns whether it could be made: a rule of the table may forbid it */
  readonly make: () => Promise<boolean>;
  readonly takeBack: () => Promise<void>;
}

/** No answer is made of the last, and reference data change with releases. */
const LEFT_OUT = ["data_version", "migrations", "idempotent_write", "country_name"];

/** Rows are in lists, or hidden, by these. */
const FOUND_BY: ReadonlySet<string> = new Set([
  ...["code", "country", "country_code", "from_code", "to_code", "party", "identified_party", "address", "value"],
  ...["retracted_at", "period_earliest", "day", "status"],
]);

/** @param rowsOf how many rows of each table are changed */
export const rowChanges = async (client: Client, rowsOf: number): Promise<readonly RowChange[]> => {
  const { rows: tables } = await client.query<{ table: string; columns: Column[] }>(
    `SELECT relname AS table, (SELECT json_agg(json_build_object('name', attname, 'type', format_type(atttypid, NULL),
        'isKey', EXISTS (SELECT FROM pg_index WHERE indrelid = c.oid AND indisprimary AND attnum = ANY (indkey))) ORDER BY attnum)
      FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns
     FROM pg_class c WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND relname <> ALL ($1)
     ORDER BY relname`,
    [LEFT_OUT],
  );
  const changes: RowChange[] = [];
  for (const { table, columns } of tables) {
    const key = columns.filter(({ isKey }) => isKey).map(({ name }) => name);
    const { rows } = await client.query<{ row: object; key: string[] }>(
      `SELECT to_jsonb(t) AS row, ARRAY[${key.map((name) => `${name}::text`).join()}] AS key FROM ${table} t
       ORDER BY md5(concat(${key.join()})) LIMIT ${rowsOf}`,
    );
    for (const { row, key: values } of rows) {
      const where = key.map((name, index) => `${name}::text = '${String(values[index])}'`).join(" AND ");
      changes.push(...changesOf(client, { table, columns, row, where }));
    }
  }
  return changes;
};

interface Row {
  readonly table: string;
  readonly columns: readonly Column[];
  readonly row: object;
  readonly where: string;
}

const changesOf = (client: Client, { table, columns, row, where }: Row): readonly RowChange[] => {
  const old = JSON.stringify(row).replaceAll("'", "''");
  const names = columns.map(({ name }) => name).join();
  const takeBack = async (): Promise<void> => {
    await client.query(`BEGIN; DELETE FROM ${table} WHERE ${where};
      INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_record(NULL::${table}, '${old}'); COMMIT`);
  };
  // What is noted of a row is the same for all columns by which nothing is found: one of them is enough.
  const others = columns.filter(({ isKey }) => !isKey);
  const plain = others.find(({ name, type }) => type === "text" && !FOUND_BY.has(name));
  const told = others.filter((column) => column === plain || column.type === "uuid" || FOUND_BY.has(column.name));
  const updateOf = (column: Column) => {
    const value = changedValue(table, column);
    return value
      ? [{ what: `${column.name} of ${table}`, text: `UPDATE ${table} SET ${column.name} = ${value} WHERE ${where}` }]
      : [];
  };
  return [
    ...told.flatMap(updateOf),
    { what: `a row of ${table} that goes`, text: `DELETE FROM ${table} WHERE ${where}` },
  ].map(({ what, text }) => ({
    name: `${what}, ${where}`,
    make: async () => {
      try {
        return (await client.query(text)).rowCount === 1;
      } catch {
        return false;
      }
    },
    takeBack,
  }));
};

/** Another value that may stand there; undefined where it would make no difference. */
const changedValue = (table: string, { name, type }: Column): string | undefined => {
  if (name === "retracted_at") return "CASE WHEN retracted_at IS NULL THEN now() END";
  const another = `(SELECT min(o.${name}::text)::${type} FROM ${table} o WHERE o.${name} IS DISTINCT FROM ${table}.${name})`;
  if (type === "uuid" || type === "date" || type === "integer" || type === "boolean") return another;
  return type === "text" ? another : undefined;
};

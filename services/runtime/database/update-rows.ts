import { escapeIdentifier } from "pg";
import type { EntityManager } from "typeorm";
import type { EntityClass } from "./data-source";
import { tableColumnsOf } from "./table-columns";

/**
 * Changes any number of rows in one statement, each found by its key.
 * @param rows with the same properties each; what is undefined in the first stays as it is
 */
export const updateRows = async (
  manager: EntityManager,
  entity: EntityClass,
  key: string,
  rows: readonly object[],
): Promise<void> => {
  const [first] = rows;
  if (first === undefined) return;
  const { table, columns } = tableColumnsOf(manager, entity);
  const given = columns.filter((column) => column.valueIn(first) !== undefined);
  const values = rows.map((row) => Object.fromEntries(given.map((column) => [column.name, column.valueIn(row)])));
  const changes = given
    .map(({ name }) => escapeIdentifier(name))
    .filter((name) => name !== escapeIdentifier(key))
    .map((name) => `${name} = made.${name}`);
  const [target, by] = [escapeIdentifier(table), escapeIdentifier(key)];
  await manager.query(
    `UPDATE ${target} SET ${changes.join(", ")}
      FROM jsonb_populate_recordset(NULL::${target}, $1::jsonb) AS made WHERE ${target}.${by} = made.${by}`,
    [JSON.stringify(values)],
  );
};

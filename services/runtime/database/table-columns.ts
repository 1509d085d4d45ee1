import type { EntityManager, EntityMetadata } from "typeorm";
import type { EntityClass } from "./data-source";

/** A column of a table, and where a row as its entity has it holds the value. */
export interface TableColumn {
  readonly name: string;
  readonly isArray: boolean;
  readonly isJson: boolean;
  valueIn(row: object): unknown;
}

export interface TableColumns {
  readonly table: string;
  readonly columns: readonly TableColumn[];
}

/** The table of an entity, with those columns that are written, the embedded ones too. */
export const tableColumnsOf = ({ dataSource }: EntityManager, entity: EntityClass): TableColumns => {
  const metadata = dataSource.getMetadata(entity);
  const known = made.get(metadata);
  if (known) return known;
  const columns = metadata.columns
    .filter(({ isInsert, generatedType }) => isInsert && generatedType === undefined)
    .map(({ databaseName, propertyPath, isArray, type }) => ({
      name: databaseName,
      isArray,
      isJson: type === "jsonb" || type === "json",
      valueIn: reader(propertyPath.split(".")),
    }));
  const result = { table: metadata.tableName, columns };
  made.set(metadata, result);
  return result;
};

const made = new WeakMap<EntityMetadata, TableColumns>();

type Parts = Readonly<Record<string, unknown>>;

/** One step or two are nearly all there are: without a loop for each value of each row. */
const reader = ([first = "", second, ...others]: readonly string[]): ((row: object) => unknown) => {
  if (second === undefined) return (row) => (row as Parts)[first];
  if (others.length === 0) return (row) => ((row as Parts)[first] as Parts | null | undefined)?.[second];
  const inner = reader([second, ...others]);
  return (row) => {
    const part = (row as Parts)[first] as object | null | undefined;
    return part ? inner(part) : part;
  };
};

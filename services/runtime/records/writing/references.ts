import sql, { raw } from "sql-template-tag";
import { groupBy } from "../../batching/group-by";
import type { Database } from "../../database/database";
import type { Journal } from "../../telemetry/journal";
import type { Reference } from "./field";
import type { RecordShape } from "./record-shape";
import { userError, type UserError } from "./user-error";

/**
 * Entities of the other service, asked for in one batch: null for each that is not there.
 * @param journal of the request for which they are asked
 * @throws a GraphQL error with code SUBGRAPH_UNAVAILABLE where it can't be asked
 */
export type EntityPort = (
  representations: readonly Representation[],
  selection: string,
  journal?: Journal,
) => Promise<readonly (Readonly<Record<string, unknown>> | null)[]>;

export interface Representation {
  readonly __typename: string;
  readonly [key: string]: string;
}

/** Where the records of a type are: a table of this service, or the other service. */
export interface OwnTable {
  readonly table: string;
  readonly key: "id" | "code";
  /** Rows of such a table can't be retracted. Countries never can. */
  readonly isLasting?: boolean;
}

/** Those of the keys that records have which are there, and not retracted. */
export const keysIn = async (
  { rows }: Pick<Database, "rows">,
  { table, key, isLasting = key === "code" }: OwnTable,
  keys: readonly string[],
): Promise<ReadonlySet<string>> => {
  const type = raw(key === "id" ? "uuid[]" : "text[]");
  const shown = raw(isLasting ? "" : "AND retracted_at IS NULL");
  const found = await rows<{ readonly key: string }>(
    sql`SELECT ${raw(key)} AS key FROM ${raw(table)} WHERE ${raw(key)} = ANY(${keys}::${type}) ${shown}`,
  );
  return new Set(found.map((row) => row.key));
};

/** Tells which of the records that a document names are not there. */
export class References {
  constructor(
    private readonly database: Pick<Database, "rows">,
    private readonly own: Readonly<Record<string, OwnTable>>,
    private readonly port: EntityPort,
  ) {}

  /** @throws SUBGRAPH_UNAVAILABLE where the other service can't be asked: then nothing may be written */
  async mistakesIn(references: readonly Reference[]): Promise<readonly UserError[]> {
    const byType = groupBy(references, ({ typename }) => typename);
    const foreign: Reference[] = [];
    const missing: Reference[] = [];
    for (const [typename, some] of byType) {
      const table = this.own[typename];
      if (table) missing.push(...(await this.missingIn(table, some)));
      else foreign.push(...some);
    }
    missing.push(...(await this.missingElsewhere(foreign)));
    return missing.map(({ typename, id, path }) =>
      userError("UNKNOWN_REFERENCE", path, `There is no ${typename.toLowerCase()} ${id}; create it first.`),
    );
  }

  /** @throws SUBGRAPH_UNAVAILABLE where the other service can't be asked */
  async referrersElsewhere(shape: RecordShape, id: string): Promise<readonly string[]> {
    if (!shape.referrersElsewhere) return [];
    const { selection, read } = shape.referrersElsewhere;
    const [entity] = await this.port([representationOf({ typename: shape.typename, id })], selection);
    return entity ? read(entity) : [];
  }

  private async missingIn(table: OwnTable, references: readonly Reference[]): Promise<readonly Reference[]> {
    const known = await keysIn(
      this.database,
      table,
      references.map(({ id }) => id),
    );
    return references.filter(({ id }) => !known.has(id));
  }

  private async missingElsewhere(references: readonly Reference[]): Promise<readonly Reference[]> {
    const unique = [...new Map(references.map((each) => [`${each.typename} ${each.id}`, each])).values()];
    if (unique.length === 0) return [];
    const entities = await this.port(unique.map(representationOf), "__typename");
    const missing = new Set(
      unique.filter((_, index) => !entities[index]).map(({ typename, id }) => `${typename} ${id}`),
    );
    return references.filter(({ typename, id }) => missing.has(`${typename} ${id}`));
  }
}

const representationOf = ({ typename, id }: Pick<Reference, "typename" | "id">): Representation =>
  typename === "Country" ? { __typename: typename, code: id } : { __typename: typename, id };

import sql, { empty, join, raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { about } from "../../runtime/database/read-parts";
import { badInput } from "../../runtime/graphql/bad-input";
import { and } from "../../runtime/pagination/list";
import { partsIn } from "../happening/filtered-parts";
import { VisitKind, VisitStatus } from "./visit.enum";
import type { VisitDimension } from "./visit-count.input";
import { visitMatches } from "./visit.filter";
import type { VisitFilter } from "./visit.input";

export interface VisitCountRow {
  readonly year?: number | null;
  readonly month?: number | null;
  readonly fromCode?: string | null;
  readonly toCode?: string | null;
  readonly kind?: VisitKind | null;
  readonly count: number;
}

export class VisitCountRepository {
  constructor(private readonly database: Database) {}

  /**
   * How many visits there are of each kind that the dimensions tell apart: those that took place, unless the filter names
   * statuses. In the order of the dimensions, unknown values last.
   * @throws BAD_USER_INPUT for more than 10,000 counts
   */
  async by(dimensions: readonly VisitDimension[], filter: VisitFilter): Promise<VisitCountRow[]> {
    const groups = [...new Set(dimensions)].map((dimension) => GROUPS[dimension]);
    const tookPlace = filter.statuses ? [] : [sql`v.status = ${VisitStatus.TOOK_PLACE}`];
    const columns = groups.map(({ column, name }) => raw(`${column} AS "${name}"`));
    const counts = sql`
      SELECT ${join([...columns, raw("count(*)::integer AS count")])}
      FROM visit v WHERE ${and([...visitMatches("v", filter), ...tookPlace])}
      ${listed(
        "GROUP BY",
        groups.map(({ column }) => raw(column)),
      )}
      HAVING count(*) > 0
      ${listed(
        "ORDER BY",
        groups.map(({ column, order }) => order ?? raw(column)),
      )}
      LIMIT ${MOST_COUNTS + 1}`;
    const rows = await this.database.rows<VisitCountRow>(about(partsIn(filter), counts));
    if (rows.length > MOST_COUNTS) {
      throw badInput(`These are more than ${MOST_COUNTS} counts; count by fewer dimensions, or narrow the filter.`);
    }
    return rows;
  }
}

const MOST_COUNTS = 10_000;

interface Group {
  readonly column: string;
  readonly name: keyof VisitCountRow;
  /** Where the groups stand otherwise than by the column itself. */
  readonly order?: Sql;
}

const GROUPS: Readonly<Record<VisitDimension, Group>> = {
  YEAR: { column: "v.begun_year", name: "year" },
  MONTH: { column: "v.begun_month", name: "month" },
  FROM: { column: "v.from_code", name: "fromCode" },
  TO: { column: "v.to_code", name: "toCode" },
  KIND: {
    column: "v.kind",
    name: "kind",
    order: raw(`array_position('{${Object.values(VisitKind).join(",")}}'::text[], v.kind)`),
  },
};

const listed = (keyword: string, columns: readonly Sql[]): Sql =>
  columns.length === 0 ? empty : sql`${raw(keyword)} ${join(columns)}`;

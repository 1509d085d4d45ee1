import sql, { raw, type Sql } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { selectable } from "../../runtime/database/columns";
import { about } from "../../runtime/database/read-parts";
import { uuidsOf } from "../../runtime/graphql/ids";
import { codesOf } from "../../runtime/iso3166/codes";
import type { Connection } from "../../runtime/pagination/connection";
import { pageOfList, type List } from "../../runtime/pagination/list";
import { visibleAs, type Visibility } from "../../runtime/records/visibility";
import type { PostRole } from "./post.enum";
import type { PostFilter, PostList } from "./post.input";

export interface PostRow {
  readonly __typename: "Post";
  readonly id: string;
  readonly label: string;
  readonly role: PostRole;
  readonly organizationId: string | null;
  readonly countryCode: string | null;
  readonly accreditedToCode: string | null;
  readonly revision: number;
}

export class PostRepository {
  constructor(private readonly database: Database) {}

  byIds(ids: readonly string[], visibility: Visibility = "shown"): Promise<PostRow[]> {
    return this.database.rows(
      about(ids, sql`SELECT ${POST} FROM post p WHERE p.id = ANY(${ids}::uuid[]) AND ${visibleAs("p", visibility)}`),
    );
  }

  page(list: PostList): Connection<PostRow> {
    return pageOfList(this.database, posts(matching(list.filter ?? {})), list);
  }
}

export const postsOf = (organization: Sql): List =>
  posts({ range: [sql`p.organization_id = ${organization}`], conditions: [] });

/** Posts by what they are called. */
const posts = ({ range = [], ...narrowing }: Narrowing): List => ({
  columns: POST,
  from: raw("post p"),
  range: [raw("p.retracted_at IS NULL"), ...range],
  ...narrowing,
  order: {
    name: "Post",
    isDescending: false,
    keys: [
      { expression: raw("p.sort_label"), type: "text" },
      { expression: raw("p.id"), type: "uuid" },
    ],
  },
});

type Narrowing = Pick<List, "range" | "isShort" | "conditions">;

/** Few are of one country or of one organization. */
const matching = ({ ids, roles, country, organization }: PostFilter): Narrowing => {
  const range = [
    ...(typeof country === "string" ? [sql`p.country_code = ${codesOf([country])[0] ?? null}`] : []),
    ...(typeof organization === "string" ? [sql`p.organization_id = ${uuidsOf([organization])[0] ?? null}`] : []),
  ];
  const conditions = [
    ...(ids ? [sql`p.id = ANY(${uuidsOf(ids)}::uuid[])`] : []),
    ...(roles ? [sql`p.role = ANY(${roles}::text[])`] : []),
  ];
  return { range, isShort: range.length > 0, conditions };
};

const POST = selectable(
  "Post",
  raw(`'Post' AS "__typename", p.id, p.label, p.role, p.organization_id AS "organizationId",
  p.country_code AS "countryCode", p.accredited_to_code AS "accreditedToCode", p.revision`),
);

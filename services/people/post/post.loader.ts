import type { Visibility } from "../../runtime/records/visibility";
import sql from "sql-template-tag";
import { rowLoader } from "../../runtime/batching/loaders";
import type { Database } from "../../runtime/database/database";
import { childPages } from "../../runtime/pagination/child-pages";
import type { PageArgs } from "../../runtime/pagination/page-args";
import { postsOf, type PostRepository, type PostRow } from "./post.repository";

/** @param visibility whether an admin asks, who sees what was retracted */
export const postById = (posts: PostRepository, visibility: Visibility) =>
  rowLoader(
    (ids) => posts.byIds(ids, visibility),
    ({ id }) => id,
  );

export const postsByOrganization = (database: Database) => childPages<PostRow, PageArgs>(database, sql`uuid`, postsOf);

import sql from "sql-template-tag";
import { rowLoader } from "../../runtime/batching/loaders";
import type { Database } from "../../runtime/database/database";
import { childPages } from "../../runtime/pagination/child-pages";
import type { PageArgs } from "../../runtime/pagination/page-args";
import { postsOf, type PostRepository, type PostRow } from "./post.repository";

export const postById = (posts: PostRepository) =>
  rowLoader(
    (ids) => posts.byIds(ids),
    ({ id }) => id,
  );

export const postsByOrganization = (database: Database) => childPages<PostRow, PageArgs>(database, sql`uuid`, postsOf);

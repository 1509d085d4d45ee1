import sql from "sql-template-tag";
import { childLoader } from "../../runtime/batching/loaders";
import type { Database } from "../../runtime/database/database";
import { childPages } from "../../runtime/pagination/child-pages";
import type { PageArgs } from "../../runtime/pagination/page-args";
import { linksTo, type LinkRepository, type LinkRow } from "./link.repository";

export const linksByRecord = (links: LinkRepository) =>
  childLoader(
    (ids) => links.from(ids),
    ({ fromId }) => fromId,
  );

export const incomingLinksByRecord = (database: Database) =>
  childPages<LinkRow, PageArgs>(database, sql`uuid`, linksTo);

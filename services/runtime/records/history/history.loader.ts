import sql from "sql-template-tag";
import type { Database } from "../../database/database";
import { childPages } from "../../pagination/child-pages";
import { revisionsOf, type RevisionRow, type RevisionsOfType } from "./history.repository";

export const revisionsByRecord = (database: Database) =>
  childPages<RevisionRow, RevisionsOfType>(database, sql`text`, revisionsOf);

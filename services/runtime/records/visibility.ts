import { raw, type Sql } from "sql-template-tag";
import type { Caller } from "../auth/caller";

/** Whether what was retracted is shown: to the editor who has just written it, and to an admin who asks for it by its id. */
export type Visibility = "shown" | "retracted too";

export const visibleAs = (alias: string, visibility: Visibility): Sql =>
  raw(visibility === "shown" ? `${alias}.retracted_at IS NULL` : "true");

/** Admins read single records that were retracted; lists and counts leave them out for everybody. */
export const visibilityFor = (caller: Caller | null): Visibility =>
  caller?.roles.includes("admin") ? "retracted too" : "shown";

import { raw } from "sql-template-tag";
import { columns } from "../../runtime/database/columns";
import type { Period } from "../../runtime/records/period";
import { periodColumn } from "../../runtime/records/period.sql";
import type { NameKind } from "./name.enum";

/** A name of a person or an organization. */
export interface NameRow {
  readonly text: string;
  readonly kind: NameKind;
  readonly language: string | null;
  readonly script: string | null;
  readonly period: Period | null;
  readonly note: string | null;
}

/** The columns of a table of names that is called `n`. */
export const NAME = columns(raw("n.text, n.kind, n.language, n.script, n.note"), periodColumn("n"));

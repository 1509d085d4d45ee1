import { periodColumns } from "../../runtime/records/period";
import { optional, required } from "../../runtime/records/writing/field";
import { idOf, period, text } from "../../runtime/records/writing/kinds";
import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { Term } from "./term.entity";

const fields = {
  name: required(text(300), "What the term is called."),
  organizationId: optional(idOf("Organization"), "The legislature."),
  period: optional(period, "From when to when."),
};

/** The terms of legislatures: they are brought in from files alone, and have no history. */
export const termRecord: RecordShape<typeof fields> = {
  type: "TERM",
  typename: "Term",
  key: "id",
  isAssertion: false,
  fields,
  entity: Term,
  table: "term",
  labelOf: ({ name }) => name,
  rowOf: ({ name, organizationId, period: given }) => ({ name, organizationId, period: periodColumns(given) }),
};

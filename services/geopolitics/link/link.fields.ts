import { optional, required, type DocumentOf } from "../../runtime/records/writing/field";
import { objectOf } from "../../runtime/records/writing/input-class";
import { idOf, oneOf, text } from "../../runtime/records/writing/kinds";
import type { RecordType } from "../record-type";
import { LinkKind } from "./link.enum";

const fields = {
  kind: required(oneOf(LinkKind), "In what way."),
  // Of what type the other record is, only the database knows: it is looked up where the record is completed.
  toId: required(
    { ...idOf("Assertion"), referencesIn: () => [] },
    "The other record: a visit, a meeting, a statement, an event or a relation.",
  ),
  note: optional(text(2_000), "What there is to add about it."),
};

/** How a record bears on another one. */
export const link = objectOf("LinkInput", "How the record bears on another one.", fields);

export type LinkGiven = DocumentOf<typeof fields>;

/** As a record keeps it: with the type of what it leads to. */
export type StoredLink = LinkGiven & { readonly toType: RecordType };

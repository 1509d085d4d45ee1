/** The kinds of record in this database, as tables name them that serve several. */
export type RecordType = "VISIT" | "MEETING" | "STATEMENT" | "EVENT" | "RELATION";

/** The kinds of record in this database that have citations and corrections, as their tables name them. */
export type RecordType = "PERSON" | "BIO" | "ORGANIZATION" | "MEMBERSHIP";

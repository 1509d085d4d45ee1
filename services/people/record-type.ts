/** The kinds of record in this database, as the tables that serve several of them name them. */
export type RecordType = "PERSON" | "BIO" | "ORGANIZATION" | "POST" | "MEMBERSHIP" | "PLACE";

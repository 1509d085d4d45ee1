/**
 * Tables that triggers keep for themselves. What is in their rows comes of how the same data were written, and in which
 * order: who compares databases leaves them out, and compares what is answered from them.
 */
export const TABLES_OF_TRIGGERS: ReadonlySet<string> = new Set(["country_tally", "data_version"]);

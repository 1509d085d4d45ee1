/** In what way a query differs from the names that we hold. */
export type Category = "misspelling" | "romanisation" | "script" | "order" | "partial" | "initial" | "title";

/** A query, and the person meant: the key of a sample person, or the name in a file of parliaments. */
export type Query = readonly [category: Category, query: string, person: string];

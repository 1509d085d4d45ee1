import type { EntityClass } from "../../database/data-source";
import type { Database, Transaction } from "../../database/database";
import type { DocumentOf, FieldsOfRecord } from "./field";
import type { StoredCitation, StoredCorrection } from "./provenance.fields";
import type { UserError } from "./user-error";

/** The rows that a record has in one of the tables beside its own. */
export interface ChildRows {
  readonly entity: EntityClass;
  /** The property that holds the record's id. */
  readonly owner: string;
  readonly rows: readonly object[];
}

/** What a record holds, as its history keeps it. */
export type StoredDocument = Readonly<Record<string, unknown>> & {
  readonly citations?: readonly StoredCitation[];
  readonly corrections?: readonly StoredCorrection[];
};

/** Records that are about to be written together, by their ids: no statement finds them yet. */
export type Coming = ReadonlyMap<string, { readonly type: string; readonly document: StoredDocument }>;

export interface Completed {
  readonly document: StoredDocument;
  readonly mistakes: readonly UserError[];
}

/** A kind of record as the API has it, without its tables. */
export interface RecordKind<Fields extends FieldsOfRecord = FieldsOfRecord> {
  /** As the history names it: VISIT. */
  readonly type: string;
  /** As the API names it: Visit. */
  readonly typename: string;
  readonly key: "id" | "code";
  /** Whether it has a verification, citations and corrections besides its fields. */
  readonly isAssertion: boolean;
  /** Without those that every assertion has. */
  readonly fields: Fields;
  /** Fields that are given once, when the record is made, and stay. */
  readonly lasting?: readonly (keyof Fields & string)[];
}

/** What makes one kind of record differ from another, for the one way in which all of them are written. */
export interface RecordShape<Fields extends FieldsOfRecord = FieldsOfRecord> extends RecordKind<Fields> {
  readonly entity: EntityClass;
  readonly table: string;
  /** What the record is called in a list of changes. */
  labelOf(document: DocumentOf<Fields>): string;
  /** Its own row, by the entity's properties; null where there is nothing. Each time a new one, which others may add to. */
  rowOf(document: DocumentOf<Fields>, id: string): object;
  childrenOf?(document: DocumentOf<Fields>, id: string): readonly ChildRows[];
  /**
   * Adds what only the database knows; it may find that something is missing. However many documents there are, it
   * takes the same number of statements. One for each document, in their order.
   */
  completed?(
    documents: readonly DocumentOf<Fields>[],
    database: Pick<Database, "rows">,
    coming: Coming,
  ): Promise<readonly Completed[]>;
  /** Rules between fields. */
  mistakesIn?(document: DocumentOf<Fields>): readonly UserError[];
  /** Rules that need the database: duplicates, counts. */
  mistakesAmong?(document: DocumentOf<Fields>, id: string, transaction: Transaction): Promise<readonly UserError[]>;
  /** Of many that are written together, only these need `mistakesAmong`; none where it is absent. */
  isLookedAt?(document: DocumentOf<Fields>): boolean;
  /** Where the identifiers are that nobody else may have: the table with `scheme` and `value`, and its owner's column. */
  readonly identifiers?: { readonly table: string; readonly owner: string };
  /** The path in the input that a unique constraint, by its name, speaks of. */
  readonly constraints?: Readonly<Record<string, readonly string[]>>;
  /** What refers to a record and so forbids to retract it, as "3 visits". Absent where nothing does. */
  referrersOf?(id: string, transaction: Transaction): Promise<readonly string[]>;
  /** What the other service says that refers to it: asked for by this selection, and read as "5 records of another service". */
  readonly referrersElsewhere?: {
    readonly selection: string;
    readonly read: (entity: Readonly<Record<string, unknown>>) => readonly string[];
  };
}

import type { RecordHistory } from "./merge-histories";
import type { CitationGiven } from "../../runtime/records/writing/provenance.fields";
import type { Given } from "../../runtime/records/writing/read-input";

/** One row of a file, as its reader gives it: an XML element, a line, a JSON object inside a list. */
export interface FileRow {
  /** Where it begins in the file, from 1; 0 where the reader can't say. */
  readonly line: number;
  /** Where it stands, for people: `visit 2521`, `row 12`, `persons 9ba66d41-8e30-431f-8fcb-36eedb43f3bd`. */
  readonly locator: string;
  /** As it stands in the file, for the report: text, or a JSON value. */
  readonly raw: unknown;
  /** How long it is, in characters, where that can't be told from `raw`: long rows are written fewer at a time. */
  readonly length?: number;
}

/** A record that a row speaks of. */
export interface Draft {
  /** As the history names it: VISIT, PERSON. */
  readonly type: string;
  /** Derived from the format's own keys, so that it is the same in every run. */
  readonly id: string;
  /**
   * By the names of the API's input, without its provenance. What is not in it the row doesn't speak of: a new record
   * has its default there, one that is there already keeps what it has.
   */
  readonly given: Given;
  /** What the record rests on: the row itself where nothing is said. */
  readonly citations?: readonly CitationGiven[];
  /** All that ever became of it, where the file knows that: then it comes in with it, and `given` says nothing. */
  readonly history?: RecordHistory;
  /** Whether the row only mentions it: then it is made where it is missing, and never changed. */
  readonly isMention?: boolean;
  /** Of somebody known by name alone: whoever has exactly this folded name and this nationality is the same person. */
  readonly sameAs?: { readonly name: string; readonly country: string };
}

/** What there is to know outside a row to say what it means. */
export interface Surroundings {
  /** The source that the row's records cite: the file. */
  readonly sourceId: string;
  /** BCP 47: what the file is written in; null where nobody said. */
  readonly language: string | null;
  /**
   * The code of a country by its name or a former one, or by a code of two or three letters.
   * @param day an ISO date: of states that bore a name one after another, the one that stood then
   */
  countryNamed(name: string, day?: string | null): string | null;
}

/** What a row can't be read for, in words for whoever mends the file. */
export class RowRejected extends Error {
  override readonly name = "RowRejected";
}

/** A file as a format's reader opens it: checked to be text in UTF-8, as often as it is asked for. */
export interface InputFile {
  /** As it was given on the command line. */
  readonly path: string;
  /** Without folders. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /**
   * Its text from the beginning, in pieces, without a byte order mark. A line feed ends a line.
   * @throws CommandError where it is no UTF-8, or can't be read
   */
  text(): AsyncIterable<string>;
}

/** What a format says of its files, for the source that their records cite. */
export interface Collection {
  readonly title: string;
  readonly outletName: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** One format of other people's files. */
export interface Format<Row extends FileRow = FileRow> {
  /** As it is called on the command line. */
  readonly name: string;
  /** One line for the help. */
  readonly about: string;
  /** Where its files come from when nobody says; null where that can be anywhere. */
  readonly collection: Collection | null;
  /** Whether its files bring along the sources of their records: then the file itself is made none. */
  readonly hasSources?: boolean;
  /**
   * Its rows in an order in which none needs a later one, without holding the file in memory. A file may be read several
   * times over.
   * @throws CommandError where the file as a whole can't be read: it is cut off, or of another format
   */
  rows(file: InputFile): AsyncIterable<Row>;
  /**
   * The records that a row speaks of: the one that it is for first, then those that come with it, each after those it
   * names.
   * @throws RowRejected
   */
  draftsOf(row: Row, surroundings: Surroundings): readonly Draft[];
}

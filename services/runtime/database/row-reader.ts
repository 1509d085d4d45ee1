import { types } from "pg";
import { type MakeRow, rowMaker } from "./row-shape";

/** A column as the server describes it. */
export interface Field {
  readonly name: string;
  readonly dataTypeID: number;
}

type Parse = (text: string) => unknown;

/** The driver's own, by the number of a type; its types know the built-in ones only. */
const parserOf = types.getTypeParser as unknown as (type: number) => Parse;
/** What it gives for types that it knows nothing of, and for text. */
const AS_TEXT = parserOf(0);

/** Makes rows of what the server sends. */
export class RowReader {
  /** Of those columns that are more than text. */
  private readonly parsers: readonly { readonly place: number; readonly parse: Parse }[];
  private readonly make: MakeRow;

  constructor(fields: readonly Field[]) {
    this.parsers = fields
      .map(({ dataTypeID }, place) => ({ place, parse: parserOf(dataTypeID) }))
      .filter(({ parse }) => parse !== AS_TEXT);
    this.make = rowMaker(fields.map(({ name }) => name));
  }

  /** @param values texts as they came, or null; they are parsed in their place */
  read(values: unknown[]): object {
    for (const { place, parse } of this.parsers) {
      const value = values[place];
      if (value !== null) values[place] = parse(value as string);
    }
    return this.make(values);
  }
}

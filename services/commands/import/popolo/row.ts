import { Stance } from "../../../runtime/records/citation.enum";
import type { CitationGiven } from "../../../runtime/records/writing/provenance.fields";
import type { FileRow, Surroundings } from "../format";
import type { Outline } from "./outline";
import { cut, type PopoloObject } from "./popolo-object";

/** One object of one of the lists of a Popolo file. */
export interface PopoloRow extends FileRow {
  /** As the file calls it: one that we know nothing of is no Section. */
  readonly section: string;
  readonly value: unknown;
  readonly outline: Outline;
  /** How many objects with the same key stand before it, where it has no id of its own. */
  readonly occurrence: number;
}

/** An object as its record is made of it. */
export interface Reading {
  readonly object: PopoloObject;
  readonly outline: Outline;
  readonly surroundings: Surroundings;
  readonly locator: string;
  /** The country whose parliament it is, where somebody said. */
  readonly country: string | null;
  readonly occurrence: number;
}

export const locatorOf = (section: string, id: string | null, position: number): string =>
  cut(`${section} ${id ?? String(position)}`, 200);

/** What a record cites: the object, whence the file has it, and what of it has no place in the record. */
export const citationOf = (
  { outline, surroundings, locator }: Reading,
  sources: readonly string[],
  leftovers: readonly string[],
): CitationGiven => {
  const named = (sources.length > 0 ? sources : outline.sources).slice(0, 200);
  const via = named.filter((source) => source.length <= LONGEST_VIA);
  const others = named.filter((source) => source.length > LONGEST_VIA);
  const note = [...others, ...leftovers].join("; ");
  return {
    sourceId: surroundings.sourceId,
    excerpt: null,
    locator,
    via,
    stance: Stance.SUPPORTS,
    field: null,
    value: null,
    note: note === "" ? null : cut(note, 2_000),
  };
};

const LONGEST_VIA = 300;

/** The pages that an object names as its sources. */
export const sourcesOf = (object: PopoloObject): readonly string[] =>
  object.objects("sources").flatMap((source) => {
    const said = [source.text("note"), source.text("url")].filter((text) => text !== null);
    return said.length === 0 ? [] : said.join(": ");
  });

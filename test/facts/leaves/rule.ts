import { naturalId } from "../../../services/runtime/records/identity";
import type { Fact } from "../facts-file";
import type { Leaf } from "./leaf";
import { inReadersWords } from "./readers-words";
import type { Told, ToldCitation } from "./told";

// Where in the answer a value of the facts file has to stand, and in which words.

export type Found = string | number | boolean | null | undefined;

export interface Rule<Answer = Told, Entry = Fact> {
  /** What stands in the record at the one place where the value belongs. */
  readonly look: (record: Answer, leaf: Leaf, entry: Entry) => readonly Found[];
  /** The value in the words of the API. */
  readonly say?: (value: Leaf["value"]) => Leaf["value"];
  /** Whether it may be a part of a longer text. */
  readonly within?: boolean;
}

export type Rules<Answer = Told, Entry = Fact> = Readonly<Record<string, Rule<Answer, Entry>>>;

/** The value itself. */
export const equal = <Answer = Told, Entry = Fact>(look: Rule<Answer, Entry>["look"]): Rule<Answer, Entry> => ({
  look,
});

/** The value in other words; a value without any is in no answer. */
export const renamed = <Answer = Told, Entry = Fact>(
  names: Readonly<Record<string, string>>,
  look: Rule<Answer, Entry>["look"],
): Rule<Answer, Entry> => ({
  look,
  say: (value) => names[String(value)] ?? value,
});

/** A text that holds the value. */
export const within = <Answer = Told, Entry = Fact>(look: Rule<Answer, Entry>["look"]): Rule<Answer, Entry> => ({
  look,
  within: true,
});

/** A word of the facts file (NEVER_JOINED) within a text (never joined). */
export const word = <Answer = Told, Entry = Fact>(look: Rule<Answer, Entry>["look"]): Rule<Answer, Entry> => ({
  look: (...at) => look(...at).map((text) => (typeof text === "string" ? plain(text) : text)),
  say: (value) => (typeof value === "string" ? plain(value) : value),
  within: true,
});

/** A sentence, or a part of one, in the words that readers get; it may begin or end within another. */
export const sentence = <Answer = Told, Entry = Fact>(look: Rule<Answer, Entry>["look"]): Rule<Answer, Entry> => ({
  look: (...at) => look(...at).map((text) => (typeof text === "string" ? text.toLowerCase() : text)),
  say: (value) => inReadersWords(String(value)).toLowerCase(),
  within: true,
});

/** The key of a source; in the answer stand ids. */
export const sourceKey = <Answer = Told, Entry = Fact>(look: Rule<Answer, Entry>["look"]): Rule<Answer, Entry> => ({
  look,
  say: (value) => naturalId("source", String(value)),
});

/** True where one of the record's texts says so, in words that the rule knows. */
export const said = (phrase: string, look: Rule["look"]): Rule => ({
  look: (...at) => look(...at).map((text) => typeof text === "string" && text.includes(phrase)),
});

export const sourcesOf = (citations: readonly ToldCitation[]): Found[] => citations.map(({ source }) => source?.id);

export const isOf = (source: string) => (citation: ToldCitation) => citation.source?.id === naturalId("source", source);

/** All that is told in sentences, of the record and of what stands behind it. */
export const notesOf = (record: Told): Found[] => [
  record.note,
  record.person?.summary,
  ...record.citations.map(({ note }) => note),
  ...(record.person?.citations ?? []).map(({ note }) => note),
  ...record.corrections.map(({ note }) => note),
];

/** In small letters, words parted by spaces. */
export const plain = (text: string): string => text.toLowerCase().replaceAll(/[_-]/g, " ");

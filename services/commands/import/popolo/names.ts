import { cut, type PopoloObject } from "./popolo-object";
import { between, dateIn, ownPeriod, type PeriodDraft } from "./dates";

/** A name as the API takes it. */
export interface NameDraft {
  readonly text: string;
  readonly kind: string;
  readonly language: string | null;
  readonly script: string | null;
  readonly period: PeriodDraft | null;
  readonly note: string | null;
}

export interface IdentifierDraft {
  readonly scheme: string;
  readonly value: string;
}

/** So many of anything fit in one record. */
export const MOST = 200;
export const LONGEST_NAME = 300;

/** The names that an object lists besides the one to show. @param shown the one to show */
export const otherNames = (object: PopoloObject, shown: string): readonly NameDraft[] =>
  object.objects("other_names").flatMap((other) => {
    const text = other.text("name");
    return text === null ? [] : nameDraft(other, text, shown);
  });

/** A part of a name, on its own. */
export const partOfName = (text: string | null, note: string): readonly NameDraft[] =>
  text === null ? [] : [{ ...PLAIN, text: cut(text, LONGEST_NAME), kind: "PART", note }];

const PLAIN = { kind: "ALTERNATE", language: null, script: null, period: null, note: null };

const nameDraft = (other: PopoloObject, text: string, shown: string): NameDraft => {
  const note = other.text("note");
  const tag = other.text("lang", "language");
  const language = languageOf(tag);
  if (language === null && tag !== null) other.leave("lang", tag);
  const [start, end] = [other.text("start_date"), other.text("end_date")];
  // Our own files say all that there is to say.
  const own = other.text("kind");
  const script = other.text("script") ?? (own === null ? scriptOf(text) : null);
  const isElsewise = script !== null && script !== (scriptOf(shown) ?? script);
  return {
    text: cut(text, LONGEST_NAME),
    kind: own ?? kindOf(note) ?? (isElsewise ? "TRANSLITERATION" : end === null ? "ALTERNATE" : "FORMER"),
    language,
    script,
    period: ownPeriod(other, "period") ?? between(dateIn(start), dateIn(end)),
    note: note === null || WITHOUT_NEWS.test(note) ? null : cut(note, 1_000),
  };
};

/** EveryPolitician's notes on where a name is from: its kind and language say the same. */
const WITHOUT_NEWS = /^(multilingual|alternate)$/i;

const kindOf = (note: string | null): string | null => KINDS.find(([pattern]) => pattern.test(note ?? ""))?.[1] ?? null;

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\b(birth|maiden|born)\b/i, "BIRTH"],
  [/\bformer/i, "FORMER"],
  [/misspel/i, "MISSPELLING"],
  [/abbrev|initial|acronym|short name/i, "ABBREVIATION"],
  [/translit|romani[sz]/i, "TRANSLITERATION"],
];

const languageOf = (tag: string | null): string | null => {
  try {
    return tag === null ? null : new Intl.Locale(tag.replaceAll("_", "-")).toString();
  } catch {
    return null;
  }
};

/** The script that all letters of a text are of, by ISO 15924; null for several, or one that is not known here. */
const scriptOf = (text: string): string | null => {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters === "" ? null : (SCRIPTS.find(([pattern]) => pattern.test(letters))?.[1] ?? null);
};

const SCRIPTS: readonly (readonly [RegExp, string])[] = (
  [
    ["Latin", "Latn"],
    ["Arabic", "Arab"],
    ["Cyrillic", "Cyrl"],
    ["Greek", "Grek"],
    ["Hebrew", "Hebr"],
    ["Devanagari", "Deva"],
    ["Bengali", "Beng"],
    ["Gurmukhi", "Guru"],
    ["Gujarati", "Gujr"],
    ["Tamil", "Taml"],
    ["Telugu", "Telu"],
    ["Kannada", "Knda"],
    ["Malayalam", "Mlym"],
    ["Thai", "Thai"],
    ["Georgian", "Geor"],
    ["Armenian", "Armn"],
    ["Han", "Hani"],
    ["Hangul", "Hang"],
  ] as const
).map(([property, code]) => [
  new RegExp(`^[\\p{Script=${property}}\\p{Script=Common}\\p{Script=Inherited}]+$`, "u"),
  code,
]);

/** What it is known by in registers, each once. One without a register is left over. */
export const identifiersIn = (object: PopoloObject, more: readonly IdentifierDraft[]): readonly IdentifierDraft[] => {
  const given = object.objects("identifiers").flatMap((each) => {
    const [scheme, value] = [each.text("scheme"), each.text("identifier", "value")];
    if (value === null) return [];
    if (scheme === null || scheme.length > 100 || value.length > 500) {
      each.leave(scheme ?? "identifier", value);
      return [];
    }
    return { scheme: scheme.toLowerCase(), value };
  });
  return [...given, ...more]
    .filter((one, index, all) => all.findIndex((each) => isSameIdentifier(each, one)) === index)
    .slice(0, MOST);
};

const isSameIdentifier = (one: IdentifierDraft, other: IdentifierDraft): boolean =>
  one.scheme === other.scheme && one.value === other.value;

import { beginsWithTitle, readTitled, type Titled } from "./titles";

/** Somebody of a `visitor`, with the post; or who came along, of whom the row has no name. */
export interface Visitor extends Titled {
  /** Whether only a spouse is spoken of: "Mrs. Eden" is a label and no person's name. */
  readonly isCompanion: boolean;
}

/**
 * Everyone who is named as the visitor: "President Kwasniewski and Prime Minister Buzek" are two, "Premier and Prince
 * Sihanouk" is one, "Prime Minister and Mrs. Eden" the prime minister and his wife, whose own name the row doesn't have.
 */
export const visitorsOf = (text: string, country: string | null): readonly Visitor[] =>
  splitAtTitles(text.replace(/\s+/g, " ").trim()).flatMap((part, index, parts) => couple(part, country, index, parts));

const couple = (part: string, country: string | null, index: number, parts: readonly string[]): readonly Visitor[] => {
  const [, title, spouse, name] = /^(.+?) (?:and|&) (Mrs\.?|Mme\.?|Madame|Lady|Se[nñ]ora) (.+)$/u.exec(part) ?? [];
  if (title === undefined || spouse === undefined || name === undefined) {
    if (SPOUSE.test(part)) return [{ title: null, name: part, titledName: null, isCompanion: true }];
    const read = readTitled(part, country);
    return [{ ...read, title: consortOf(read.title, parts.slice(0, index)), isCompanion: false }];
  }
  const alone = readTitled(title, country);
  const companion = { title: null, name: `${spouse} ${name}`, titledName: null, isCompanion: true };
  // "President Truman and Mrs. Truman" has the name twice.
  const first = alone.name === "" ? readTitled(`${title} ${name}`, country) : alone;
  return [{ ...first, isCompanion: false }, companion];
};

const SPOUSE = /^(?:Mrs\.?|Mme\.?|Madame) /;

/** The queen beside a king is his consort, and reigns over nothing. */
const consortOf = (title: string | null, before: readonly string[]): string | null =>
  title !== null && /^(?:Queen|Empress)$/.test(title) && before.some((part) => /^(?:King|Emperor|Shah) /.test(part))
    ? `${title} consort`
    : title;

/** Where a comma or an "and" is followed by another post, and somebody is named before it. */
const splitAtTitles = (text: string): readonly string[] => {
  const parts: string[] = [];
  let begin = 0;
  for (const { index, 0: joint } of text.matchAll(/\s*[,;/]\s*(?:and )?|\s+(?:and|&|with)\s+/g)) {
    const [before, after] = [text.slice(begin, index), text.slice(index + joint.length)];
    const isNext = beginsWithTitle(after) && readTitled(after).name !== "";
    const isSpouse = SPOUSE.test(after) && readTitled(before).name !== "";
    if ((!isNext && !isSpouse) || readTitled(before).name === "") continue;
    parts.push(before);
    begin = index + joint.length;
  }
  return [...parts, text.slice(begin)].filter((part) => part.trim() !== "");
};

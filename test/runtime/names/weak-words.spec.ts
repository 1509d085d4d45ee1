import { fold } from "../../../services/runtime/names/fold";
import { nameWords } from "../../../services/runtime/names/name-words";
import { PARTICLES, TITLES } from "../../../services/runtime/names/weak-words";

const weakIn = (text: string, isTitled: boolean): readonly string[] =>
  nameWords(text, isTitled).flatMap(({ folded, meaning }) => (meaning === null ? [] : [folded]));

const spellingsOf = (table: typeof TITLES) =>
  table.flatMap(([meaning, ...others]) => [meaning, ...others].map((spelling) => [spelling, meaning] as const));

describe("titles and small words", () => {
  it.each(spellingsOf(TITLES))("%s before a name is a title, %s, of people alone", (spelling, meaning) => {
    const words = nameWords(`${spelling} Larijani`, true);
    expect(words.slice(0, -1).map((word) => word.meaning)).toEqual(
      words.slice(0, -1).map(() => meaning.replaceAll(" ", "")),
    );
    expect(words.at(-1)?.meaning).toBeNull();
  });

  it.each(spellingsOf(PARTICLES))("%s within a name is small, as %s is", (spelling, meaning) => {
    for (const isTitled of [true, false]) {
      expect(nameWords(`Larijani ${spelling} Tehran`, isTitled)[1]?.meaning).toBe(meaning);
    }
  });

  it("stand in their table once", () => {
    const spellings = spellingsOf([...TITLES, ...PARTICLES]).map(([spelling]) => fold(spelling));
    expect(spellings.filter((spelling, at) => spellings.indexOf(spelling) < at)).toEqual([]);
  });

  it.each([
    ["Prime Minister Shehbaz Sharif", ["prime", "minister"]],
    ["The Iranian president", ["the", "iranian", "president"]],
    ["Imran Khan", []],
    ["Ijaz-ul-Haq", ["ul"]],
    ["علی خامنه‌ای", ["ای"]],
  ])("of %s are %j", (text, weak) => {
    expect(weakIn(text, true)).toEqual(weak);
  });

  it("don't stand before ministries", () => {
    expect(weakIn("Office of the President", false)).toEqual(["of", "the"]);
  });
});

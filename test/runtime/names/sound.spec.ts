import fc from "fast-check";
import { soundOf, SOUNDS } from "../../../services/runtime/names/sound";

/** For each rule, in the table's order, spellings that are the same by it. */
const EXAMPLES: readonly (readonly string[])[] = [
  ["mcgrath", "macgrath"],
  ["pezeschkian", "pezeshkian"],
  ["aragtchi", "aragchi"],
  ["laridzhani", "larijani"],
  ["rashid", "raschid"],
  ["charif", "tcharif"],
  ["yusuph", "yusuf"],
  ["araghchi", "araqchi"],
  ["malick", "malik"],
  ["cecil", "sesil"],
  ["carim", "karim"],
  ["alex", "aleks"],
  ["bhutto", "butto"],
  ["shahbaz", "shabaz"],
  ["mahmoud", "mahmood"],
  ["dawood", "daood"],
  ["nawaz", "navaz"],
  ["shareef", "sharif"],
  ["wyn", "win"],
  ["hussain", "hussein"],
  ["rauf", "rof"],
  ["iyad", "iad"],
  ["hassan", "hasan"],
];

describe("the sound of a word", () => {
  it("has an example for each rule", () => {
    expect(EXAMPLES).toHaveLength(SOUNDS.length);
  });

  it.each(EXAMPLES.map((words, rule) => [words.join(" and "), words, rule] as const))(
    "is the same of %s",
    (_, words, rule) => {
      expect(new Set(words.map(soundOf)).size).toBe(1);
      const pattern = SOUNDS[rule]?.[0];
      // The rule is at work: what the rules before it leave of one of them, it changes.
      const before = words.map((word) =>
        SOUNDS.slice(0, rule).reduce((text, [each, to]) => text.replace(each, to), word),
      );
      expect(before.some((word) => pattern !== undefined && word.replace(pattern, "") !== word)).toBe(true);
    },
  );

  it.each([
    ["khan", "kane"],
    ["ali", "ella"],
    ["dar", "adair"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });

  it("is never longer than twice the word, and is made in no time", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{0,48}$/), (word) => {
        expect(soundOf(word).length).toBeLessThanOrEqual(2 * word.length);
      }),
    );
  });
});

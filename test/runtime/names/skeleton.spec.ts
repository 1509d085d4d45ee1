import { CONSONANTS, skeletonsOf } from "../../../services/runtime/names/skeleton";

/** For each rule, in the table's order: a word, and a skeleton that it has by the rule. */
const EXAMPLES: readonly (readonly [word: string, skeleton: string, hidesVowels?: boolean])[] = [
  ["aragtschi", "arkc"],
  ["laridschani", "lrjn"],
  ["khrushchev", "krxv"],
  ["raschid", "rxd"],
  ["aratchi", "arc"],
  ["baratsha", "brc"],
  ["laridzhani", "lrjn"],
  ["cheikh", "xk"],
  ["ishaq", "ashk"],
  ["bashkir", "bxkr"],
  ["zhirinov", "jrnv"],
  ["djalal", "jll"],
  ["khatami", "htm"],
  ["moghadam", "mkdm"],
  ["yusuph", "ysf"],
  ["uthman", "asmn"],
  ["ramadhan", "rmzn"],
  ["malick", "mlk"],
  ["katz", "kts"],
  ["gilani", "jln"],
  ["cecil", "ssl"],
  ["xi", "x"],
  ["jevgeni", "yvkn"],
  ["andrej", "andr"],
  ["wasim", "vsm"],
  ["dawood", "dvd"],
  ["y-ts-kh-k", "ytskk", true],
  ["yusuf", "ysf"],
  ["fayaz", "fz"],
  ["abdullah", "abdl"],
  ["s-h-b-a-z", "shbz", true],
  ["hasan", "hsn"],
  ["bhutto", "bt"],
  ["shahbaz", "xbz"],
  ["tehran", "thrn"],
  ["pervez", "brvz"],
  ["gul", "kl"],
  ["qasim", "ksm"],
  ["carim", "krm"],
  ...Array.from("bdfjklmnrstvz0123456789", (letter): [string, string] => [`a${letter}a`, `a${letter}`]),
];

describe("the skeletons of a word", () => {
  it("have an example for each rule", () => {
    expect(EXAMPLES).toHaveLength(CONSONANTS.length);
    for (const [rule, [word]] of EXAMPLES.entries()) {
      expect(word.replaceAll("-", "")).toContain(CONSONANTS[rule]?.spelling);
    }
  });

  it.each(EXAMPLES.map(([word, skeleton, hidesVowels = false]) => [word, skeleton, hidesVowels] as const))(
    "of %s have %s among them",
    (word, skeleton, hidesVowels) => {
      expect(skeletonsOf(word, hidesVowels)).toContain(skeleton);
    },
  );

  it.each([
    ["araghchi", "araqchi"],
    ["araghchi", "arakchi"],
    ["mohammed", "muhammad"],
    ["khamenei", "hamaney"],
    ["moghadam", "moqaddam"],
    ["dawood", "daud"],
    ["abdolreza", "abdulridha"],
    ["pezeshkian", "pezechkiyan"],
    ["zulfiqar", "dhulfiqar"],
    ["mihhail", "mikhail"],
  ])("%s and %s have one in common", (one, other) => {
    expect(skeletonsOf(one).filter((skeleton) => skeletonsOf(other).includes(skeleton))).not.toEqual([]);
  });

  it.each([
    ["l-a-r-y-j-a-n-y", "larijani"],
    ["sh-h-b-a-z", "shahbaz"],
    ["z-r-d-a-r-y", "zardari"],
    ["n-f-y-s-h", "nafisa"],
    ["a-b-d-a-l-l-h", "abdullah"],
    ["a-n-w-r", "anwar"],
  ])("%s, without its vowels, and %s have one in common", (hidden, latin) => {
    const skeletons = skeletonsOf(hidden, true);
    expect(skeletonsOf(latin).filter((skeleton) => skeletons.includes(skeleton))).not.toEqual([]);
  });

  it("are few, however many ways there are", () => {
    for (const word of ["chkhthdhgecewjxchkhth", "w".repeat(48), "th".repeat(24), "ch".repeat(24)]) {
      expect(skeletonsOf(word).length).toBeLessThanOrEqual(8);
    }
  });
});

import fc from "fast-check";
import { romanise } from "../../../services/runtime/names/romanise";
import { ARABIC_LETTERS, type Letter } from "../../../services/runtime/names/scripts/arabic-letters";
import { CYRILLIC_LETTERS } from "../../../services/runtime/names/scripts/cyrillic-letters";
import { DEVANAGARI_LETTERS } from "../../../services/runtime/names/scripts/devanagari-letters";
import { GEORGIAN_LETTERS } from "../../../services/runtime/names/scripts/georgian-letters";
import { GREEK_LETTERS } from "../../../services/runtime/names/scripts/greek-letters";
import { HEBREW_LETTERS } from "../../../services/runtime/names/scripts/hebrew-letters";
import { LATIN_LETTERS } from "../../../services/runtime/names/scripts/latin-letters";

const latinOf = (word: string): readonly string[] => romanise(word)[0]?.latin ?? [];

describe("romanise", () => {
  it.each([
    ["لاریجانی", "laryjany"],
    ["پزشکیان", "pzshkyan"],
    ["عراقچی", "araqchy"],
    ["شہباز", "shhbaz"],
    ["بھٹو", "btw"],
    ["خامنئي", "khamniy"],
    ["Лариджани", "larijani"],
    ["Щербаков", "shcherbakov"],
    ["Жириновский", "zhirinovskii"],
    ["Хрущёв", "khrushchev"],
    ["शरीफ़", "shrif"],
    ["ज़रदारी", "zrdari"],
    ["Νίκος", "nikos"],
    ["Τσώρτσιλ", "chorchil"],
    ["Ουίνστον", "winston"],
    ["Σάιμον", "saimon"],
    ["Χαμενεΐ", "khamenei"],
    ["לריג'אני", "lryjany"],
    ["לריג׳אני", "lryjany"],
    ["צ’רצ’יל", "chrchyl"],
    ["שָׁלוֹם", "shlwm"],
    ["შარიფი", "sharipi"],
    ["Lārījānī", "larijani"],
  ])("writes %s as %s", (word, latin) => {
    expect(latinOf(word)[0]).toBe(latin);
  });

  it.each([
    ["Boroditš", ["borodits", "boroditsh"]],
    ["Erdoğan", ["erdogan", "erdoghan"]],
    ["Şuca", ["suca", "shuja"]],
    ["Jüri", ["juri", "jueri", "yuri"]],
    ["Jana", ["jana", "yana"]],
    ["Kaja", ["kaja", "kaya"]],
    ["Σαρίφ", ["sarif", "sharif"]],
    ["Γουίλιαμ", ["gwiliam", "wiliam"]],
    ["Ντόναλντ", ["donald", "ndonald", "ntonald"]],
    ["Шах", ["shakh", "shah"]],
    ["אביב", ["abyb", "avyb", "abyv", "avyv"]],
    ["שב", ["shb", "sb", "shv", "sv"]],
    ["შარიფი", ["sharipi", "sharifi"]],
    ["القيوين", ["alqywyn", "qywyn"]],
    ["الله", ["allh"]],
  ])("writes %s in all of these ways: %j", (word, forms) => {
    expect(latinOf(word)).toEqual(forms);
  });

  it.each([
    ["習近平", ["xi", "jin", "ping"]],
    ["김정은", ["gim", "jeong", "eun"]],
  ])("gives the syllables of %s", (word, syllables) => {
    expect(romanise(word).map(({ latin }) => latin[0])).toEqual(syllables);
  });

  it("keeps letters apart that are no pair in their script", () => {
    expect(romanise("اسحاق")[0]?.letters).toEqual(["a-s-h-a-q"]);
    expect(romanise("Исхак")[0]?.letters).toEqual(["i-s-kh-a-k", "i-s-h-a-k"]);
  });

  it.each([
    ["علی", true],
    ["अली", true],
    ["עמראן", true],
    ["Али", false],
    ["Ali", false],
  ])("knows whether %s hides its vowels: %s", (word, hidesVowels) => {
    expect(romanise(word)[0]?.hidesVowels).toBe(hidesVowels);
  });

  const tables: readonly (readonly [script: string, letters: readonly Letter[]])[] = [
    ["Arabic", ARABIC_LETTERS],
    ["Cyrillic", CYRILLIC_LETTERS],
    ["Devanagari", DEVANAGARI_LETTERS],
    ["Georgian", GEORGIAN_LETTERS],
    ["Greek", GREEK_LETTERS],
    ["Hebrew", HEBREW_LETTERS],
  ];
  describe.each(tables)("the letters of %s", (_, letters) => {
    it("stand in the table once each", () => {
      const written = letters.map(([letter]) => letter.normalize("NFC"));
      expect(written.filter((letter, at) => written.indexOf(letter) < at)).toEqual([]);
    });

    it.each(letters)("%s is written %j within a word", (letter, latin) => {
      // Between two of the same that are in no pair with it.
      const [frame = ""] = letters.find(([, to]) => to === "l") ?? [];
      expect(latinOf(frame + letter + frame)).toEqual(latin.split("|").map((way) => `l${way}l`));
    });
  });

  it.each(LATIN_LETTERS)("the Latin letter %s is heard as %s too", (letter, heard) => {
    expect(latinOf(`m${letter}m`)).toContain(`m${heard}m`);
  });

  it("reads a word in no more than sixteen ways", () => {
    for (const word of ["בפכש".repeat(12), "σντμπτζ".repeat(6), "χ".repeat(48)]) {
      expect(latinOf(word).length).toBeLessThanOrEqual(16);
    }
  });

  it("gives something for every word, and nothing but small letters and digits where it can", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (word) => {
        for (const { latin, letters } of romanise(word)) {
          expect(letters).toHaveLength(latin.length);
          expect(latin.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

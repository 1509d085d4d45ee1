import fc from "fast-check";
import { fold, FOLDING_RULES } from "../../../services/runtime/names/fold";

describe("fold", () => {
  it.each([
    // Latin
    ["Ali Larijani", "ali larijani"],
    ["Recep Tayyip Erdoğan", "recep tayyip erdogan"],
    ["Straße STRASSE ẞ", "strasse strasse ss"],
    ["İstanbul Iğdır", "istanbul igdir"],
    ["Łódź", "lodz"],
    ["Đinh Đức", "dinh duc"],
    ["Ærø, Œuvre", "aero oeuvre"],
    ["Þór Guðmundsson", "thor gudmundsson"],
    ["İlham Əliyev", "ilham aliyev"],
    ["ﬁnance Ⅳ ½", "finance iv 1 2"],
    ["Nguyễn Phú Trọng", "nguyen phu trong"],
    // Greek and Cyrillic
    ["ΝΊΚΟΣ Νίκος", "νικοσ νικοσ"],
    ["Ёлкин Йод Їжак", "елкин иод іжак"],
    // Arabic, Persian, Urdu
    ["علي لاريجاني", "علی لاریجانی"],
    ["على", "علی"],
    ["أمريكا إيران آسيا ٱلله", "امریکا ایران اسیا الله"],
    ["مسؤول مسئول", "مسوول مسیول"],
    ["جمهوریهٔ خانۀ جامعة", "جمهوریه خانه جامعه"],
    ["شہباز بھٹو", "شهباز بهٹو"],
    ["عمران خاں", "عمران خان"],
    ["كتاب ک", "کتاب ک"],
    ["مُحَمَّد", "محمد"],
    ["محـــمد", "محمد"],
    ["علی\u200cاکبر", "علیاکبر"],
    ["\u200fعباس\u200e \u2067عراقچی\u2069", "عباس عراقچی"],
    ["علماء", "علما"],
    ["ﷲ ﻻ", "الله لا"],
    ["٢٠٢٥ ۲۰۲۵ २०२५", "2025 2025 2025"],
    ["«ایران»، (تهران)؟", "ایران تهران"],
    // Hebrew
    ["צה״ל ג׳ורג׳ שָׁלוֹם", "צהל גורג שלום"],
    // Apostrophes are dropped, other punctuation separates.
    ["Gideon Sa'ar Sa’ar Saʿar Sa`ar Sa´ar", "gideon saar saar saar saar saar"],
    ["O'Brien", "obrien"],
    ["Bashar al-Assad", "bashar al assad"],
    ["Saint–Denis / St.Denis_x", "saint denis st denis x"],
    ["  two\t\n spaces\u00a0\u3000 ", "two spaces"],
    ["soft\u00adhyphen zero\u200bwidth", "softhyphen zerowidth"],
    ["%_\\ *", ""],
    ["", ""],
    // Scripts whose marks are letters keep them.
    ["मोदी", "मोदी"],
    ["ガザ", "ガザ"],
    ["한국", "한국"],
    ["ｶﾞｻﾞ ＡＢＣ", "ガザ abc"],
    ["習近平", "習近平"],
  ])("folds %j to %j", (text, folded) => {
    expect(fold(text)).toBe(folded.normalize("NFC"));
  });

  it.each(FOLDING_RULES.flatMap(([to, from]) => Array.from(from, (letter) => [letter, to] as const)))(
    "writes %s as %s, alone and within a word",
    (letter, to) => {
      expect(fold(letter)).toBe(to);
      expect(fold(`x${letter}x`)).toBe(`x${to}x`);
    },
  );

  it("compares composed and decomposed text alike", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 5000 },
    );
  });

  it("folds plain words as it does any", () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z0-9]{0,5}$/), { maxLength: 4 }).map((some) => some.join(" "));
    fc.assert(
      fc.property(words, (text) => {
        // A joiner is dropped, and no plain word.
        expect(fold(text)).toBe(fold(`\u200d${text}`));
      }),
    );
  });

  it("leaves words of letters, marks and digits with one space between", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(text)).toMatch(/^([\p{L}\p{M}\p{N}]+( [\p{L}\p{M}\p{N}]+)*)?$/u);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["marks that must be put into order", "\u0323\u0301".repeat(5_000)],
    ["marks on each letter", "a\u0301\u0323".repeat(3_333)],
    ["ligatures that grow eighteenfold", "ﷺ".repeat(1_000)],
    ["apostrophes", "'".repeat(10_000)],
    ["spaces and hyphens", " -".repeat(5_000)],
    ["joiners", "\u200d".repeat(10_000)],
  ])("is not slow on %s", (_, text) => {
    const start = performance.now();
    fold(text.repeat(10));
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});

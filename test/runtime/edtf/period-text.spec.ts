import { InvalidEdtf } from "../../../services/runtime/edtf/invalid-edtf";
import { periodText } from "../../../services/runtime/edtf/period-text";
import { PHRASES } from "../../../services/runtime/edtf/phrases";

/** ICU's versions differ in which space they put where. */
const text = (edtf: string, language: string) => periodText(edtf, language).replace(/\s/gu, " ");

describe("periodText in English", () => {
  it.each([
    ["2025-11-24", "24 November 2025"],
    ["2025-08", "August 2025"],
    ["2025", "2025"],
    ["0850", "850"],
    ["1200-03-01", "1 March 1200"],
    ["2025-11-24/2025-11-26", "24–26 November 2025"],
    ["2025-08-05/2025-11-26", "5 August – 26 November 2025"],
    ["2025-12-30/2026-01-02", "30 December 2025 – 2 January 2026"],
    ["2025-08/2025-11", "August–November 2025"],
    ["2018/2022", "2018–2022"],
    ["2025-06-26/2025-09", "26 June 2025 – September 2025"],
    ["2025-08-05/2025-08-05", "5 August 2025"],
    ["2025-08-05/..", "since 5 August 2025"],
    ["2025-08/..", "since August 2025"],
    ["2025-08-05/", "from 5 August 2025"],
    ["2025-08-05/XXXX", "from 5 August 2025"],
    ["../2025-08-05", "until 5 August 2025"],
    ["/2025", "until 2025"],
    ["/..", "ongoing"],
    ["../", "date unknown"],
    ["XXXX", "date unknown"],
    ["XXXX-12-25", "XXXX-12-25"],
    ["2025-11-24~", "about 24 November 2025"],
    ["2025?", "2025 (uncertain)"],
    ["2025-08%", "about August 2025 (uncertain)"],
    ["2025-08-05~/..", "since about 5 August 2025"],
    ["2025-11-24~/2025-11-26", "about 24 November 2025 – 26 November 2025"],
    ["1950S2", "about 1950"],
    ["[2025-08-05..2025-11-26]", "between 5 August and 26 November 2025"],
    ["[2025-08-05..2025-11]", "between 5 August 2025 and November 2025"],
    ["[2025-08-05..2025-08-09]", "between 5 and 9 August 2025"],
    ["[2025-12-30..2026-01-02]", "between 30 December 2025 and 2 January 2026"],
    ["[2025-08..2025-11]", "between August and November 2025"],
    ["[2025-08-05,2025-08-07]", "5 August 2025 or 7 August 2025"],
    ["[..2025-08-05]", "5 August 2025 or earlier"],
    ["[2025-08-05..]", "5 August 2025 or later"],
    ["{2020,2022..2024}", "2020 and 2022–2024"],
    ["{2020..}", "since 2020"],
    ["202X", "2020–2029"],
    ["19", "1900–1999"],
    ["2025-1X", "between October and December 2025"],
    ["2025-08-1X", "between 10 and 19 August 2025"],
    ["2025-08-XX", "August 2025"],
    ["2025-XX-XX", "2025"],
    ["2025-21", "spring 2025"],
    ["2025-31", "autumn 2025"],
    ["2025-21~", "≈ spring 2025"],
    ["2025-34", "April–June 2025"],
    ["2025-11-25T23:30:00-05:00", "25 November 2025"],
  ])("writes %s as %j", (edtf, expected) => {
    expect(text(edtf, "en")).toBe(expected);
  });

  it("keeps the order of a country that is named", () => {
    expect(text("2025-11-24", "en-US")).toBe("November 24, 2025");
    expect(text("2025-11-24", "en-GB")).toBe("24 November 2025");
  });
});

describe("periodText in other languages", () => {
  it.each([
    ["de", "2025-11-24/2025-11-26", "24.–26. November 2025"],
    ["de", "2025-08-05/..", "seit dem 5. August 2025"],
    ["de", "2025-08/..", "seit August 2025"],
    ["de", "[2025-08-05..2025-08-09]", "zwischen dem 5. und dem 9. August 2025"],
    ["fr", "2025-08-05/..", "depuis le 5 août 2025"],
    ["fr", "2025-08/", "dès août 2025"],
    ["fr", "[2025-08-05..2025-11-26]", "entre le 5 août et le 26 novembre 2025"],
    ["es", "2025-08-05/", "a partir del 5 de agosto de 2025"],
    ["es", "2025-11-24~", "24 de noviembre de 2025 aproximadamente"],
    ["ru", "2025-08", "август 2025 г."],
    ["ru", "2025-08/..", "с августа 2025 г. по настоящее время"],
    ["ru", "[2025-08..2025-11]", "в период с августа 2025 г. до ноября 2025 г."],
    ["ru", "[2025-08-05..2025-11-26]", "в период с 5 августа до 26 ноября 2025 г."],
    ["fa", "2025-08-05/..", "از ۵ اوت ۲۰۲۵ تاکنون"],
    ["fa", "2025-11-24/2025-11-26", "۲۴ تا ۲۶ نوامبر ۲۰۲۵"],
    ["fa-IR", "2025", "۲۰۲۵"],
    ["ur", "2025/..", "2025 سے اب تک"],
    ["ar-AE", "[2025-08..2025-11]", "بين أغسطس ونوفمبر 2025"],
    ["zh", "2025-11-24/2025-11-26", "2025年11月24日至26日"],
    ["zh", "2025-12-30/2026-01-02", "2025年12月30日至2026年1月2日"],
    ["zh", "2025-08-05/..", "自2025年8月5日至今"],
    ["zh", "2025-21", "2025年春季"],
    ["zh-TW", "2025-11-24~", "約2025年11月24日"],
    ["ja", "2025-11-24/2025-11-26", "2025年11月24日～26日"],
  ])("in %s writes %s as %j", (language, edtf, expected) => {
    expect(text(edtf, language)).toBe(expected);
  });

  it.each(["en", "fa", "ur", "ar", "ru", "de", "fr", "es", "zh"])("has words for %s", (language) => {
    expect(PHRASES).toHaveProperty(language);
  });

  it.each(Object.entries(PHRASES))("says different things differently in %s", (language) => {
    const forms = [
      "2025/..",
      "2025/",
      "../2025",
      "2025~",
      "2025?",
      "[2025..2026]",
      "2025/2026",
      "[..2025]",
      "[2025..]",
      "2025",
    ];
    expect(new Set(forms.map((edtf) => text(edtf, language))).size).toBe(forms.length);
    expect(forms.map((edtf) => text(edtf, language)).join()).not.toMatch(/[{}]/);
  });

  it.each([
    ["it", "2025-11-24~", "≈ 24 novembre 2025"],
    ["it", "2025-08-05/..", "5 agosto 2025 –"],
    ["it", "2025-08-05/", "5 agosto 2025 – ?"],
    ["it", "2025-21", "marzo–maggio 2025"],
    ["pl", "2025?", "2025 (?)"],
    ["sv", "[2020..2025]", "2020 … 2025"],
    ["th", "2025", "2025"],
  ])("uses signs, not English, where it has no words: %s %s", (language, edtf, expected) => {
    expect(text(edtf, language)).toBe(expected);
  });

  it("writes ISO dates in a language that Intl does not know, whatever the machine's own", () => {
    expect(periodText("2025-11-24/2025-11-26", "xx")).toBe("2025-11-24 – 2025-11-26");
    expect(periodText("2025-08/..", "tlh")).toBe("2025-08 –");
    expect(periodText("[2025-08-05,2025-08-07]", "und")).toBe("2025-08-05, 2025-08-07");
  });

  it("keeps to the Gregorian calendar, though digits may be chosen", () => {
    expect(text("2025-11-24", "fa-u-ca-persian-nu-latn")).toBe("24 نوامبر 2025");
    expect(text("2025", "th-u-ca-buddhist")).toBe("2025");
  });

  it.each(["", "en_GB", "x", "english language", "e".repeat(1000)])("refuses the language %j", (language) => {
    expect(() => periodText("2025", language)).toThrow(RangeError);
    expect(() => periodText("2025", language)).toThrow(
      /is no language tag \(BCP 47\); for example en, fa, en-US or zh-Hant/,
    );
  });

  it("refuses what is no EDTF", () => {
    expect(() => periodText("soon", "en")).toThrow(InvalidEdtf);
  });
});

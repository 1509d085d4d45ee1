import { countries } from "../../../services/geopolitics/database/reference/countries";
import { parsePeriod } from "../../../services/runtime/edtf/edtf";
import { toAlpha3 } from "../../../services/runtime/iso3166/iso3166";

const all = countries();
const current = all.filter(({ status }) => status === "CURRENT");
const former = all.filter(({ status }) => status === "FORMER");
const country = (code: string) => {
  const found = all.find((candidate) => candidate.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
};
const commonName = (code: string, language: string) =>
  country(code).names.find((name) => name.language === language && name.kind === "COMMON")?.text;

describe("countries", () => {
  it("are the 250 of today, 30 former states of ISO 3166-3 and 24 from before it, each code once", () => {
    expect([current.length, former.length]).toEqual([250, 30 + 24]);
    expect(new Set(all.map(({ code }) => code)).size).toBe(304);
    expect(new Set(current.map(({ alpha2 }) => alpha2)).size).toBe(250);
  });

  it("have the 193 members of the United Nations, the Holy See not among them", () => {
    expect(all.filter(({ isUnMember }) => isUnMember)).toHaveLength(193);
    expect(["VAT", "PSE", "TWN", "XKX"].map((code) => country(code).isUnMember)).toEqual([false, false, false, false]);
  });

  it("are found by both codes", () => {
    for (const { code, alpha2 } of all) {
      expect(toAlpha3(code)).toBe(code);
      if (alpha2 !== null) expect(toAlpha3(alpha2)).toBe(code);
    }
  });

  it("have borders that both sides list", () => {
    expect(country("IRN").borders.toSorted()).toEqual(["AFG", "ARM", "AZE", "IRQ", "PAK", "TKM", "TUR"]);
    expect(country("LKA").borders).toEqual([]);
    for (const { code, borders } of all) {
      for (const neighbour of borders) expect(country(neighbour).borders).toContain(code);
    }
  });

  it("write Kosovo XKX everywhere", () => {
    expect(country("XKX")).toMatchObject({ alpha2: "XK", flag: "🇽🇰" });
    expect(country("SRB").borders).toContain("XKX");
    expect(JSON.stringify(all)).not.toContain('"UNK"');
  });

  it.each([
    ["IRN", "en", "Iran"],
    ["IRN", "fa", "ایران"],
    ["IRN", "ru", "Иран"],
    ["PAK", "ur", "پاکستان"],
    ["DEU", "de", "Deutschland"],
    ["CHN", "zh", "中国"],
    ["ALB", "sq", "Shqipëria"],
    ["AFG", "ps", "افغانستان"],
    ["SUN", "en", "Soviet Union"],
    ["SUN", "fa", "اتحاد جماهیر شوروی"],
  ])("call %s in %s %s", (code, language, name) => {
    expect(commonName(code, language)).toBe(name);
  });

  it("have an English name first, and names in well-formed languages only", () => {
    for (const { names } of all) {
      expect(names[0]).toMatchObject({ language: "en", kind: "COMMON" });
      for (const { language, text } of names) {
        expect(text).toBe(text.trim());
        expect(text).not.toBe("");
        if (language !== null) expect(Intl.getCanonicalLocales(language)).toEqual([language]);
      }
      const single = names.filter(({ kind }) => kind === "COMMON" || kind === "OFFICIAL");
      expect(new Set(single.map(({ kind, language }) => `${kind} ${language ?? ""}`)).size).toBe(single.length);
    }
    expect(
      all.flatMap(({ names }) => names).filter(({ language }) => language === "per" || language === "fas"),
    ).toEqual([]);
  });

  it("keep what a people calls its country, and other spellings", () => {
    expect(country("SRB").names).toContainEqual({ language: "sr", text: "Србија", kind: "NATIVE" });
    expect(country("GBR").names).toContainEqual({ language: null, text: "UK", kind: "ALTERNATE" });
    expect(country("IRN").names).toContainEqual({ language: "en", text: "Persia", kind: "ALTERNATE" });
  });

  it("leave out what is empty", () => {
    expect(country("MAC").capitals).toEqual([]);
    expect(country("ATA")).toMatchObject({ region: "Antarctic", subregion: null, capitals: [] });
    expect(country("BES").flag).toBe("🇧🇶");
    for (const { flag, latitude, longitude } of current) {
      expect(flag).toMatch(/^\p{RI}{2}$/u);
      expect(Math.abs(latitude ?? NaN)).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude ?? NaN)).toBeLessThanOrEqual(180);
    }
  });
});

describe("former states", () => {
  it.each([
    ["SUN", "1922-12-30/1991-12-26"],
    ["CSK", "1918-10-28/1992-12-31"],
    ["DDR", "1949-10-07/1990-10-02"],
    ["YUG", "1918-12-01/2003-02-03"],
    ["TMP", "/2002-05-19"],
    ["WAK", "/1986"],
    ["XHA", "1795/1893-01-17"],
    ["XSI", "1782-04-06/1939-06-23"],
    ["XPR", "1701-01-18/1947-02-25"],
  ])("%s existed %s", (code, existed) => {
    expect(country(code).existed).toBe(existed);
  });

  it("have an end, and none of what countries of today have", () => {
    for (const { code, existed, ...state } of former) {
      const { latest, isOngoing } = parsePeriod(existed ?? "");
      expect([code, latest === null, isOngoing]).toEqual([code, false, false]);
      expect(state).toMatchObject({ alpha2: null, isUnMember: false, flag: null, borders: [] });
    }
    expect(current.every(({ existed }) => existed === null)).toBe(true);
  });

  it("are those that toAlpha3 knows without being current", () => {
    const codes = new Set(current.map(({ code }) => code));
    const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    const known = letters
      .filter((letter) => letter !== "X")
      .flatMap((first) => letters.flatMap((second) => letters.map((third) => first + second + third)));
    const withoutCountry = known.filter((code) => toAlpha3(code) !== null && !codes.has(code));
    const ofTheStandard = former.map(({ code }) => code).filter((code) => !code.startsWith("X"));
    expect(withoutCountry.toSorted()).toEqual(ofTheStandard.toSorted());
  });

  it("have a code that everyone may assign where the standard never had one", () => {
    const assigned = former.map(({ code }) => code).filter((code) => code.startsWith("X"));
    expect(assigned).toHaveLength(24);
    for (const code of assigned) expect([code, /^X[A-Z]{2}$/.test(code) && code !== "XKX"]).toEqual([code, true]);
  });

  it("leave ATF to the French Southern Territories", () => {
    expect(country("ATF")).toMatchObject({ status: "CURRENT", alpha2: "TF" });
  });
});

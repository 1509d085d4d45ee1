import fc from "fast-check";
import countries from "world-countries";
import { toAlpha3 } from "../../../services/runtime/iso3166/iso3166";

describe("toAlpha3", () => {
  it.each([
    ["PAK", "PAK"],
    ["pak", "PAK"],
    ["PK", "PAK"],
    ["pK", "PAK"],
    ["ir", "IRN"],
    ["GB", "GBR"],
    ["XK", "XKX"],
    ["xkx", "XKX"],
    ["xaa", "XAA"],
    ["XZZ", "XZZ"],
    ["SUN", "SUN"],
    ["yug", "YUG"],
    ["ddr", "DDR"],
    ["ATF", "ATF"],
    // An alpha-2 that was given out again means the state that has it now.
    ["SK", "SVK"],
    ["GE", "GEO"],
    ["BY", "BLR"],
    ["AI", "AIA"],
  ])("reads %s as %s", (input, expected) => {
    expect(toAlpha3(input)).toBe(expected);
  });

  it.each([
    ...[
      "",
      "P",
      "PAKI",
      "QQQ",
      "ZZZ",
      "AAA",
      "QM",
      "XX",
      "123",
      "P K",
      " PAK",
      "PAK\n",
      "X1A",
      "ß",
      "ﬁn",
      "ＰＫ",
      "ПАК",
    ],
    // The UN's travel document code, the exceptionally reserved UK and EU, and withdrawn alpha-2 codes.
    ...["UNK", "UK", "EU", "SU", "YU", "DD", "CS", "AN", "TP", "ZR", "BU", "FX", "NT"],
    // FIPS 10-4 writes some countries in letters that ISO 3166 does not have.
    ...["IZ", "VM", "RP", "UP"],
  ])("knows no country %j", (input) => {
    expect(toAlpha3(input)).toBeNull();
  });

  it("knows every country of today by both codes", () => {
    const pairs = countries
      .filter(({ cca3 }) => cca3 !== "UNK")
      .map(({ cca2, cca3 }) => [toAlpha3(cca2), toAlpha3(cca3), cca3]);
    expect(pairs).toHaveLength(249);
    for (const [byAlpha2, byAlpha3, code] of pairs) expect([byAlpha2, byAlpha3]).toEqual([code, code]);
  });

  it("gives what it takes: three capital letters, of which case does not matter", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{2,3}$/), (input) => {
        const code = toAlpha3(input);
        expect(toAlpha3(input.toLowerCase())).toBe(code);
        if (code === null) return;
        expect(code).toMatch(/^[A-Z]{3}$/);
        expect(toAlpha3(code)).toBe(code);
      }),
      { numRuns: 1000 },
    );
  });
});

import { CountryNames } from "../../services/commands/import/countries";
import { countries } from "../../services/geopolitics/database/reference/countries";

const names = CountryNames.from(countries());

describe("countries by name", () => {
  it("are each found by its English names and by both codes", () => {
    const lost = countries().flatMap(({ code, alpha2, names: own }) =>
      [
        code,
        code.toLowerCase(),
        alpha2,
        ...own.filter((name) => name.language === "en" && name.kind !== "ALTERNATE").map(({ text }) => text),
      ]
        .filter((called): called is string => called !== null)
        .filter((called) => names.named(called) !== code)
        .map((called) => `${called}: ${names.named(called) ?? "nobody"}, not ${code}`),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ["Pakistan", null, "PAK"],
    ["  pakistan ", null, "PAK"],
    ["پاکستان", null, "PAK"],
    ["Deutschland", null, "DEU"],
    ["U.S.S.R.", "1959-09-15", "SUN"],
    ["USSR", null, "SUN"],
    ["UK", null, "GBR"],
    ["Korea, Republic of", "1961-11-13", "KOR"],
    ["Korea", "1953-01-01", "KOR"],
    ["Korea", "1905-01-01", "XKE"],
    ["Congo, Republic of", null, "COG"],
    ["China, People’s Republic of", null, "CHN"],
    ["China, Republic of", "1965-01-01", "TWN"],
    ["Macedonia, Former Yugoslav Republic of", null, "MKD"],
    ["Siam (Thailand)", "1931-04-28", "XSI"],
    ["Siam", "1931-04-28", "XSI"],
    ["Siam", "2020-01-01", "THA"],
    ["Democratic Republic of the Congo (Zaire)", "1960-07-27", "COD"],
    ["Democratic Republic of the Congo (Zaire)", "1973-10-10", "ZAR"],
    ["Democratic Republic of the Congo (Zaire)", "2003-11-05", "COD"],
    ["Dahomey (Benin)", "1969-05-22", "DHY"],
    ["Upper Volta (Burkina Faso)", "1970-10-24", "HVO"],
    ["Ceylon", "1956-03-11", "LKA"],
    ["Persia", null, "IRN"],
    ["Burma", "1966-09-08", "BUR"],
    ["Burma", "2014-11-12", "MMR"],
    ["Byelorussia", "1991-12-18", "BLR"],
    ["Poland (government-in-exile)", "1941-04-08", "POL"],
    ["Denmark (Greenland)", "2004-08-06", "DNK"],
    ["Hawaii", "1874-12-12", "XHA"],
    ["Hawaii", "1898-01-26", "XHR"],
    ["Yemen", "1983-01-01", "XYN"],
    ["Yemen", "2007-05-02", "YEM"],
    ["Russia", "1874-01-01", "XRE"],
    ["Turkey", "1900-01-01", "XOT"],
    ["Turkey", null, "TUR"],
    ["Czechoslovakia", "1993-01-03", "CSK"],
    ["Prussia", "1866-07-03", "XPR"],
    ["St. Vincent and the Grenadines", null, "VCT"],
    ["The Gambia", null, "GMB"],
    ["Guyana", null, "GUY"],
    ["Atlantis", null, null],
    ["", null, null],
  ])("%j on %s is %s", (name, day, code) => {
    expect(names.named(name, day)).toBe(code);
  });

  it("come together where several rows have one code, as an editor's own names do", () => {
    const both = CountryNames.from([
      ...countries(),
      {
        code: "PAK",
        alpha2: "PK",
        existed: null,
        names: [{ text: "Land of the Pure", kind: "ALTERNATE", language: "en" }],
      },
      {
        code: "XAA",
        alpha2: null,
        existed: "1900/1910",
        names: [{ text: "Atlantis", kind: "COMMON", language: "en" }],
      },
    ]);
    expect(both.named("Land of the Pure")).toBe("PAK");
    expect(both.named("Pakistan")).toBe("PAK");
    expect(both.named("Atlantis", "2000-01-01")).toBe("XAA");
  });

  it("go by the first name, in English, where languages are not told", () => {
    const untold = CountryNames.from(
      countries().map((country) => ({ ...country, names: country.names.map(({ text, kind }) => ({ text, kind })) })),
    );
    expect(["Guyana", "French Guiana", "Niger", "Siam"].map((name) => untold.named(name))).toEqual([
      "GUY",
      "GUF",
      "NER",
      "XSI",
    ]);
  });
});

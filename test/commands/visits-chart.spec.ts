import { drawVisitsByYear, type VisitsByYear } from "../../services/commands/visits-chart";

const countries = {
  nodes: [
    { code: "IRN", name: "Iran" },
    { code: "PAK", name: "Pakistan & Co" },
  ],
};
const draw = (...visitCounts: VisitsByYear["visitCounts"]): readonly string[] => {
  const svg = drawVisitsByYear({ countries, visitCounts });
  expect(svg).toMatch(/^<svg width="800" height="400" xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
};
const yearsIn = (texts: readonly string[]): readonly string[] => texts.filter((text) => /^\d{4}$|^undated$/.test(text));
const to = (code: string | null, year: number | null, count: number) => ({
  year,
  to: code === null ? null : { code },
  count,
});

it("has every year from the first to the last, and the undated at the end", () => {
  const texts = draw(to("PAK", 2019, 2), to("IRN", 2022, 1), to("PAK", null, 1));
  expect(yearsIn(texts)).toEqual(["2019", "2020", "2021", "2022", "undated"]);
  expect(texts).toContain("4 visits that took place");
  expect(texts).toContain("Visits between Iran and Pakistan &amp; Co, by year");
});

it("tells the two directions apart, and what is neither only where there is some", () => {
  expect(draw(to("PAK", 2019, 2))).toEqual(expect.arrayContaining(["to Iran", "to Pakistan &amp; Co"]));
  expect(draw(to("PAK", 2019, 2))).not.toContain("to an unknown place");
  expect(draw(to(null, 2019, 2))).toContain("to an unknown place");
});

it("is drawn where there were none, and where there was one", () => {
  expect(yearsIn(draw())).toEqual([]);
  expect(draw()).toContain("0 visits that took place");
  expect(draw(to("IRN", 2025, 1))).toContain("1 visit that took place");
});

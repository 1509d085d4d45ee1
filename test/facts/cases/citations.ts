import type { ExpectedCitation } from "../fact-case";

// What stands behind a fact, in the order source, outlet, what it says. Each gives the whole citation that the API must answer.

type Rest = Pick<ExpectedCitation, "via" | "field" | "value">;

const citation =
  (stance: string) =>
  (source: string, outlet: string, note: string, rest: Rest = {}): ExpectedCitation => ({
    source,
    outlet,
    stance,
    note,
    ...rest,
  });

export const supports = citation("SUPPORTS");
export const partly = citation("PARTLY");
export const differs = citation("DIFFERS");
export const context = citation("CONTEXT");

/** The article, by its own words. */
export const article = (excerpt: string, rest: Partial<ExpectedCitation> = {}): ExpectedCitation => ({
  source: "article-2025",
  outlet: "The National",
  stance: "SUPPORTS",
  excerpt,
  ...rest,
});

/** The bio box, by its own words under one of its headings. It names no outlet: it belongs to the article. */
export const box = (locator: string, excerpt: string, rest: Partial<ExpectedCitation> = {}): ExpectedCitation => ({
  source: "bio-box",
  stance: "SUPPORTS",
  locator,
  excerpt,
  ...rest,
});

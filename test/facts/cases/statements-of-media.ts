import type { ExpectedStatement, FactCase } from "../fact-case";
import { article, supports } from "./citations";
import { iran, israel, larijani, pakistan } from "./participants";

/** What media said, and sources that they do not name. */
export const statementsOfMedia: readonly FactCase<ExpectedStatement>[] = [
  {
    fact: "F36",
    found: "by searching for its words among the quotes",
    query: `
      statements(
        search: "turning point", filter: { forms: [QUOTE] }
      ) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "political-sources-turning-point-2025-11",
      form: "QUOTE",
      text: "a turning point in attempts to change the balance of forces in the region",
      gloss: "The visit marks a break in the effort to shift power relations in the region.",
      language: "en",
      originalLanguage: "ar",
      period: { edtf: "2025-11-24~" },
      speaker: { label: "political sources" },
      about: [larijani, pakistan, iran],
      topics: ["balance of power"],
      medium: "ARTICLE",
      links: [{ kind: "ABOUT", to: "larijani-islamabad-2025-11" }],
      variants: [
        {
          form: "PARAPHRASE",
          text: "The visit is a real point of inflection and opens the way to a strategic alliance.",
          language: "en",
          originalLanguage: "ar",
          period: { edtf: "2025-11-24~" },
          speaker: "political sources",
          medium: "ARTICLE",
          citations: [
            supports(
              "almayadeen-ar-larijani",
              "Al Mayadeen",
              "Arabic: political sources told Al Mayadeen the visit is a real point of inflection and opens the way to a strategic alliance.",
              { via: ["political sources"] },
            ),
          ],
        },
      ],
      verification: "CORROBORATED",
      citations: [
        article("a turning point in attempts to change the balance of forces in the region", {
          via: ["Al Mayadeen", "political sources"],
          note: "The outlet relays; the claim is its sources'.",
        }),
        supports("almayadeen-ar-larijani", "Al Mayadeen", "Attributes the assessment to unnamed political sources.", {
          via: ["political sources"],
        }),
      ],
      corrections: [
        {
          field: "speaker",
          asReported: "Al Mayadeen",
          corrected: "political sources",
          reason: "ATTRIBUTION",
          note: "Unnamed political sources, as relayed by Al Mayadeen.",
          reportedIn: "article-2025",
          verification: "REFUTED",
          basis: [
            supports(
              "almayadeen-ar-larijani",
              "Al Mayadeen",
              "Attributes the assessment to unnamed political sources.",
              { via: ["political sources"] },
            ),
          ],
        },
      ],
    },
  },
  {
    fact: "F86",
    found: "by its topic among the corroborated",
    query: `
      statements(
        filter: { topic: "media coverage", verification: [CORROBORATED] }
      ) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "pro-tehran-media-pakistans-support-2025-11",
      form: "PARAPHRASE",
      text: "Pakistan backs Iran against Israel.",
      language: "en",
      period: { edtf: "2025-11" },
      speaker: { label: "Iranian and pro-Tehran media" },
      about: [pakistan, iran, israel],
      topics: ["media coverage"],
      medium: "ARTICLE",
      links: [
        { kind: "REPORTS", note: "An example, relayed by Al Mayadeen.", to: "political-sources-turning-point-2025-11" },
        { kind: "REPORTS", note: "An example, relayed by Iranian media.", to: "zardari-full-solidarity-2025-11" },
        { kind: "ABOUT", to: "al-mayadeen-orientation-to-iran" },
      ],
      verification: "CORROBORATED",
      citations: [
        article("The Iranian and pro-Tehran media have emphasised Pakistan’s support for Iran against Israel", {
          note: "A claim about coverage, made by the author.",
        }),
        supports(
          "tehrantimes-520839",
          "Tehran Times",
          "An example: stresses Pakistan's pledge of backing against Israeli aggression.",
        ),
        supports(
          "almayadeen-en-dar",
          "Al Mayadeen",
          "Another example: dwells on Pakistan's support in the 12-day war.",
        ),
      ],
    },
  },
];

import type { ExpectedStatement, FactCase } from "../fact-case";
import { person, source } from "../ids";
import { article, partly } from "./citations";
import { author, iran, israel, larijani, pakistan } from "./participants";

/** What the author of the article thinks of Larijani and his visit: opinions, each with the author as its speaker. */
export const assessmentsOfTheVisit: readonly FactCase<ExpectedStatement>[] = [
  {
    fact: "F27",
    found: "among assessments of Larijani",
    query: `
      statements(
        filter: { forms: [ASSESSMENT], about: ["${person("ali-larijani")}"], topic: "political orientation" }
      ) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "author-larijani-between-east-and-west",
      form: "ASSESSMENT",
      text: "Larijani is a centrist on the conservative side and is held, to some degree, to stand with a foot in both the western- and the eastern-looking camps.",
      language: "en",
      period: { edtf: "2025-11" },
      speaker: author,
      about: [larijani],
      topics: ["political orientation"],
      medium: "ARTICLE",
      links: [
        { kind: "ABOUT", to: "iran-political-class-orientation" },
        { kind: "ABOUT", to: "larijani-ties-to-rouhani" },
        { kind: "ABOUT", to: "larijani-ties-to-west-facing-factions" },
        { kind: "ABOUT", to: "larijani-orientation-to-china" },
        { kind: "ABOUT", to: "larijani-orientation-to-russia" },
      ],
      verification: "REPORTED",
      citations: [
        article("A conservative centrist, Mr Larijani is thought to somewhat straddle this divide", {
          note: "The label ('conservative centrist') is asserted, the bridging is hedged ('is thought to').",
        }),
        partly(
          "iroon-62091",
          "The Arab Weekly (via iroon.com)",
          "Describes him as seen in Iran as a moderate conservative.",
        ),
      ],
    },
  },
  {
    fact: "F83",
    found: "by its topic",
    query: `statements(filter: { topic: "significance" }) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "author-weight-of-the-visit",
      form: "ASSESSMENT",
      text: "Larijani's trip matters more than an ordinary exchange of visits, also because of his place in the Iranian establishment.",
      language: "en",
      period: { edtf: "2025-11" },
      speaker: author,
      about: [larijani, pakistan, iran],
      topics: ["significance of the visit"],
      medium: "ARTICLE",
      links: [{ kind: "ABOUT", to: "larijani-islamabad-2025-11" }],
      verification: "REPORTED",
      citations: [article("carries special weight")],
    },
  },
  {
    fact: "F84",
    found: "by a whole word of its topic",
    query: `statements(filter: { topic: "motive of the visits" }) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "author-defiance-after-the-war",
      form: "ASSESSMENT",
      text: "With his trips abroad, the one to Pakistan included, Larijani wants to make plain that Iran has not been cowed by the blows it took in June.",
      language: "en",
      period: { edtf: "2025-11" },
      speaker: author,
      about: [larijani, iran],
      topics: ["motive of the visits"],
      medium: "ARTICLE",
      links: [
        { kind: "ABOUT", to: "larijani-islamabad-2025-11" },
        { kind: "ABOUT", to: "larijani-moscow-2025-10" },
        { kind: "ABOUT", to: "larijani-belarus-2025" },
        { kind: "ABOUT", to: "larijani-beirut-2025-08" },
        { kind: "ABOUT", to: "iran-israel-war-2025-06" },
      ],
      verification: "REPORTED",
      citations: [
        article("trying to show Iran as defiant following the shocks of its 12-day war with Israel and the US"),
      ],
    },
  },
  {
    fact: "F85",
    found: "by the second of its topics",
    query: `statements(filter: { topic: "deterrence" }) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "author-ally-against-israel",
      form: "ASSESSMENT",
      text: "Beyond the customary phrases on shared culture and history, Larijani talked the trip up as if Iran were winning a strong partner against Israel; he may mean to deter Israel.",
      language: "en",
      period: { edtf: "2025-11" },
      speaker: author,
      about: [larijani, pakistan, israel, iran],
      topics: ["motive of the visit", "deterrence"],
      medium: "ARTICLE",
      links: [
        { kind: "ABOUT", to: "larijani-islamabad-2025-11" },
        { kind: "ABOUT", to: "iran-israel-war-feared" },
      ],
      verification: "REPORTED",
      citations: [
        article("tried to hype up the trip as Iran gaining a powerful ally against Israel", {
          note: "The motive of deterrence is hedged ('could be').",
        }),
      ],
    },
  },
  {
    fact: "F87",
    found: "by searching for a word of it",
    query: `
      statements(
        search: "CONSIDERABLE military", filter: { sources: ["${source("article-2025")}"] }
      ) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "author-israel-the-primary-focus",
      form: "ASSESSMENT",
      text: "Trade and aid aside, Israel is what counts for Iran; it evidently wants Pakistan's considerable military on its side should it have to face Israel once more.",
      language: "en",
      period: { edtf: "2025-11" },
      speaker: author,
      about: [iran, israel, pakistan],
      topics: ["aim of the visit"],
      medium: "ARTICLE",
      links: [
        { kind: "ABOUT", to: "larijani-islamabad-2025-11" },
        { kind: "ABOUT", to: "iran-israel-war-feared" },
      ],
      verification: "REPORTED",
      citations: [article("But Israel remains the primary focus")],
    },
  },
];

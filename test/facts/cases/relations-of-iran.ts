import type { ExpectedRelation, FactCase } from "../fact-case";
import { article, context, partly, supports } from "./citations";
import { china, india, iran, pakistan, russia } from "./participants";

/** How Iran stands to its neighbours and to the powers. */
export const relationsOfIran: readonly FactCase<ExpectedRelation>[] = [
  {
    fact: "F01",
    found: "between Iran and Pakistan, among their cultural ties",
    query: `
      relations(filter: { between: ["irn", "PK"], kinds: [CULTURAL_TIES] }) { nodes { ...RelationFact } }`,
    at: "relations.nodes",
    expected: {
      record: "iran-pakistan-cultural-ties",
      kind: "CULTURAL_TIES",
      status: "IN_FORCE",
      from: iran,
      to: pakistan,
      isMutual: true,
      strength: "long-standing",
      subject: "historic ties of two Muslim-majority neighbours; frequent bilateral visits",
      note: "Iran and Pakistan, neighbours whose populations are mostly Muslim, have a long shared history and visit each other often at official level.",
      verification: "CORROBORATED",
      citations: [
        article(
          "As two Muslim-majority neighbours with historic ties, Iran and Pakistan are no strangers to bilateral visits",
        ),
        supports(
          "pakistantoday-20251125",
          "Pakistan Today",
          "Zardari spoke of longstanding ties rooted in history, faith and culture.",
        ),
        supports(
          "tehrantimes-520791",
          "Tehran Times",
          "Describes a run of high-level exchanges between the two neighbours.",
        ),
        supports("mledoze-5e9f370", "mledoze/countries", "Iran and Pakistan share a land border."),
      ],
    },
  },
  {
    fact: "F50",
    found: "between Iran and Russia, among their political ties",
    query: `
      relations(filter: { between: ["IRN", "RUS"], kinds: [POLITICAL_TIES] }) { nodes { ...RelationFact } }`,
    at: "relations.nodes",
    expected: {
      record: "iran-russia-political-ties",
      kind: "POLITICAL_TIES",
      status: "IN_FORCE",
      from: iran,
      to: russia,
      isMutual: true,
      strength: "growing",
      note: "Iran and Russia are drawing closer, and Iran would like to make use of it.",
      links: [{ kind: "ABOUT", to: "north-south-corridor-routes-2026" }],
      verification: "REPORTED",
      citations: [
        article("If Iran hopes to leverage its growing ties with Russia", {
          note: "The wish to make use of it is conditional ('If').",
        }),
      ],
    },
  },
  {
    fact: "F51",
    found: "under China, among its political ties to Iran",
    query: `
      country(code: "CHN") {
        relations(filter: { between: ["CHN", "IRN"], kinds: [POLITICAL_TIES] }) { nodes { ...RelationFact } }
      }`,
    at: "country.relations.nodes",
    expected: {
      record: "iran-china-political-ties",
      kind: "POLITICAL_TIES",
      status: "IN_FORCE",
      from: iran,
      to: china,
      isMutual: true,
      note: "Iran has ties with China.",
      verification: "REPORTED",
      citations: [article("Iran’s ties to Beijing and Moscow")],
    },
  },
  {
    fact: "F52",
    found: "under Pakistan, among its neighbours",
    query: `
      country(code: "PAK") { relations(filter: { kinds: [NEIGHBOURHOOD] }) { nodes { ...RelationFact } } }`,
    at: "country.relations.nodes",
    expected: {
      record: "iran-pakistan-neighbourhood",
      kind: "NEIGHBOURHOOD",
      status: "IN_FORCE",
      from: iran,
      to: pakistan,
      isMutual: true,
      subject: "a border by land; Pakistan is the one nuclear-armed state among Iran's neighbours by land",
      note: "Pakistan is the one neighbour of Iran that has nuclear weapons, if only neighbours by land are counted.",
      verification: "CORROBORATED",
      citations: [
        article("Iran’s only nuclear-armed neighbour", {
          note: "Depends on whether a maritime neighbour counts. The Caspian remark is general knowledge.",
        }),
        partly(
          "mledoze-5e9f370",
          "mledoze/countries",
          "By land Iran borders AFG, ARM, AZE, IRQ, PAK, TUR and TKM; no other of these is nuclear-armed.",
        ),
      ],
      corrections: [
        {
          field: "subject",
          asReported: "only nuclear-armed neighbour",
          corrected: "the only one by land; nuclear-armed Russia adjoins across the Caspian Sea",
          reason: "SCOPE",
          reportedIn: "article-2025",
          verification: "DISPUTED",
          basis: [
            partly(
              "mledoze-5e9f370",
              "mledoze/countries",
              "By land Iran borders AFG, ARM, AZE, IRQ, PAK, TUR and TKM; no other of these is nuclear-armed.",
            ),
          ],
        },
      ],
    },
  },
  {
    fact: "F54",
    found: "between Iran and India, among what another source supports",
    query: `
      relations(filter: { between: ["in", "ir"], verification: [CORROBORATED] }) { nodes { ...RelationFact } }`,
    at: "relations.nodes",
    expected: {
      record: "iran-india-political-ties",
      kind: "POLITICAL_TIES",
      status: "IN_FORCE",
      from: iran,
      to: india,
      isMutual: true,
      strength: "long-standing",
      note: "Iran and India have been on good terms for decades, and the author expects neither to spoil that lightly.",
      verification: "CORROBORATED",
      citations: [
        article("Iran and India have also enjoyed ties for decades and neither is likely to tarnish those easily", {
          note: "'for decades' is unsourced.",
        }),
        context("article-2025", "The National", "The author's own outlook (opinion).", {
          value: "neither side will readily put the relationship at risk",
        }),
        supports(
          "thenews-1308513",
          "The News International",
          "Iran's ambassador spoke of close relations with both Pakistan and India.",
        ),
        supports("jpost-852765", "The Jerusalem Post", "Araghchi called India and Pakistan friendly countries."),
      ],
    },
  },
];

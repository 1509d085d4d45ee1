import type { ExpectedRelation, FactCase } from "../fact-case";
import { article, context, differs } from "./citations";
import { author, india, iran, pakistan } from "./participants";

/** What Iran keeps out of, and whom it did not help. */
export const relationsOfIranInConflicts: readonly FactCase<ExpectedRelation | readonly ExpectedRelation[]>[] = [
  {
    fact: "F55",
    found: "under Iran, by what it keeps out of",
    query: `
      country(code: "IRN") { relations(filter: { kinds: [NEUTRALITY] }) { nodes { ...RelationFact } } }`,
    at: "country.relations.nodes",
    expected: [
      {
        record: "iran-neutrality-towards-pakistan",
        kind: "NEUTRALITY",
        status: "IN_FORCE",
        from: iran,
        to: pakistan,
        isMutual: false,
        strength: "rarely involved",
        subject: "the quarrels between India and Pakistan",
        note: "Iran has seldom taken part in the quarrels between India and Pakistan.",
        links: [
          { kind: "ABOUT", to: "araghchi-islamabad-2025-05" },
          { kind: "ABOUT", to: "araghchi-urges-restraint-2025-05" },
          { kind: "ABOUT", to: "iran-support-for-pakistan-2025-05" },
        ],
        verification: "REPORTED",
        citations: [
          article("Iran has rarely waded into the Indian-Pakistani conflicts"),
          context("ap-araghchi-islamabad", "Associated Press", "Tehran offered to help ease tensions in May 2025."),
        ],
      },
      {
        record: "iran-neutrality-towards-india",
        kind: "NEUTRALITY",
        status: "IN_FORCE",
        from: iran,
        to: india,
        isMutual: false,
        strength: "rarely involved",
        subject: "the quarrels between India and Pakistan",
        note: "Iran has seldom taken part in the quarrels between India and Pakistan.",
        links: [
          { kind: "ABOUT", to: "iran-neutrality-towards-pakistan" },
          { kind: "ABOUT", to: "araghchi-islamabad-2025-05" },
          { kind: "ABOUT", to: "araghchi-urges-restraint-2025-05" },
          { kind: "ABOUT", to: "iran-support-for-pakistan-2025-05" },
        ],
        verification: "REPORTED",
        citations: [
          article("Iran has rarely waded into the Indian-Pakistani conflicts"),
          context("ap-araghchi-islamabad", "Associated Press", "Tehran offered to help ease tensions in May 2025."),
        ],
      },
    ],
  },
  {
    fact: "F73",
    found: "among the support that was absent during the fighting of May 2025",
    query: `
      relations(
        filter: { kinds: [SUPPORT], statuses: [ABSENT], on: "2025-05-08", includeUndated: false }
      ) { nodes { ...RelationFact } }`,
    at: "relations.nodes",
    expected: {
      record: "iran-support-for-pakistan-2025-05",
      kind: "SUPPORT",
      status: "ABSENT",
      from: iran,
      to: pakistan,
      isMutual: false,
      strength: "little meaningful support",
      subject: "India's attacks on Pakistan in May 2025",
      period: { edtf: "2025-05" },
      note: "The author holds that Iran gave Pakistan little real help while India was attacking.",
      assessedBy: author,
      links: [{ kind: "ABOUT", to: "india-pakistan-conflict-2025-05" }],
      verification: "DISPUTED",
      citations: [
        article("Iran did not give much meaningful support to Pakistan as it faced Indian attacks", {
          note: "Claim against claim within the same article: it also reports Zardari's thanks for Iran's part.",
        }),
        differs(
          "tehrantimes-520839",
          "Tehran Times",
          "Zardari thanked Iran for its support of diplomatic efforts then.",
        ),
        differs(
          "iranpress-313189",
          "Iran Press",
          "Pakistan's National Assembly speaker thanked Iran for diplomatic and moral support in the war with India.",
        ),
      ],
    },
  },
];

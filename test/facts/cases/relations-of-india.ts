import type { ExpectedRelation, FactCase } from "../fact-case";
import { article, partly, supports } from "./citations";
import { india, israel, pakistan, russia } from "./participants";

/** How India stands to the powers, to Israel and to Pakistan; and the sanctions that it stayed out of. */
export const relationsOfIndia: readonly FactCase<ExpectedRelation>[] = [
  {
    fact: "F31",
    found: "by what bears on its staying out of sanctions",
    query: `
      relations(filter: { between: ["IND", "RUS"], statuses: [ABSENT] }) {
        nodes { linkedFrom { nodes { from { ...RelationFact } } } }
      }`,
    at: "relations.nodes.0.linkedFrom.nodes.0.from",
    expected: {
      record: "india-non-alignment",
      kind: "NEUTRALITY",
      status: "IN_FORCE",
      from: india,
      to: { label: "the power blocs" },
      isMutual: false,
      strength: "long-standing tradition",
      subject: "non-aligned diplomatic tradition",
      note: "India keeps to a long-standing tradition of non-aligned diplomacy, which its links to Israel have not displaced.",
      links: [
        { kind: "ABOUT", to: "india-israel-security-ties" },
        { kind: "ABOUT", to: "india-russia-political-ties" },
        { kind: "ABOUT", to: "india-sanctions-on-russia" },
      ],
      verification: "REPORTED",
      citations: [
        article("have not taken away from the country’s broader tradition of non-aligned diplomacy", {
          note: "Author's description, unsourced.",
        }),
      ],
    },
  },
  {
    fact: "F53",
    found: "between India and Israel",
    query: `relations(filter: { between: ["IND", "ISR"] }) { nodes { ...RelationFact } }`,
    at: "relations.nodes",
    expected: {
      record: "india-israel-security-ties",
      kind: "SECURITY_TIES",
      status: "IN_FORCE",
      from: { label: "India", party: "IND", as: "Government of India" },
      to: israel,
      isMutual: true,
      strength: "growing",
      note: "India and Israel have security ties, which the Indian government has deepened.",
      verification: "REPORTED",
      citations: [article("As India’s government has furthered its security ties with Israel")],
    },
  },
  {
    fact: "F56",
    found: "between India and Russia, among what is in force",
    query: `
      relations(filter: { between: ["IND", "RUS"], statuses: [IN_FORCE] }) { nodes { ...RelationFact } }`,
    at: "relations.nodes",
    expected: {
      record: "india-russia-political-ties",
      kind: "POLITICAL_TIES",
      status: "IN_FORCE",
      from: india,
      to: russia,
      isMutual: true,
      strength: "close",
      note: "India keeps close ties with Russia.",
      verification: "REPORTED",
      citations: [
        article("It maintains close ties with Russia"),
        partly("sputnikglobe-20220318", "Sputnik", "India refused to cut its energy and commercial ties with Russia."),
      ],
    },
  },
  {
    fact: "F57",
    found: "between India and Russia, among what is absent",
    query: `
      relations(filter: { between: ["IND", "RUS"], statuses: [ABSENT] }) { nodes { ...RelationFact } }`,
    at: "relations.nodes",
    expected: {
      record: "india-sanctions-on-russia",
      kind: "SANCTION",
      status: "ABSENT",
      from: india,
      to: russia,
      isMutual: false,
      strength: "never joined",
      subject: "the sanctions of the West on Russia",
      note: "India has not taken part in western sanctions against Russia.",
      links: [
        { kind: "ABOUT", to: "western-sanctions-on-russia" },
        { kind: "ABOUT", to: "india-russia-political-ties" },
      ],
      verification: "CORROBORATED",
      citations: [
        article("having never joined the western sanctions on the country", {
          note: "Negative fact: non-participation.",
        }),
        supports("sputnikglobe-20220318", "Sputnik", "New Delhi rejected unilateral sanctions on Russia."),
      ],
    },
  },
  {
    fact: "F58",
    found: "among the sanctions in force on Russia",
    query: `
      relations(
        filter: { parties: ["RUS"], kinds: [SANCTION], statuses: [IN_FORCE] }
      ) { nodes { ...RelationFact } }`,
    at: "relations.nodes",
    expected: {
      record: "western-sanctions-on-russia",
      kind: "SANCTION",
      status: "IN_FORCE",
      from: { label: "the West" },
      to: russia,
      isMutual: false,
      note: "Western states have sanctions in place against Russia.",
      verification: "CORROBORATED",
      citations: [
        article("the western sanctions on the country", { note: "Presupposed by the article; start date not given." }),
        supports("sputnikglobe-20220318", "Sputnik", "Speaks of western economic sanctions on Russia."),
      ],
    },
  },
  {
    fact: "F71",
    found: "among disputes over land",
    query: "relations(filter: { kinds: [TERRITORIAL_DISPUTE] }) { nodes { ...RelationFact } }",
    at: "relations.nodes",
    expected: {
      record: "india-pakistan-kashmir-dispute",
      kind: "TERRITORIAL_DISPUTE",
      status: "IN_FORCE",
      from: india,
      to: pakistan,
      isMutual: true,
      subject: "Kashmir",
      note: "Kashmir is in dispute between India and Pakistan.",
      verification: "CORROBORATED",
      citations: [
        article("the Kashmir dispute"),
        supports(
          "greenwatchbd-75882",
          "GreenWatch BD",
          "The Kashmir dispute feeds tension between the two, who have fought two wars over it.",
        ),
      ],
    },
  },
];

import type { RelationSample } from "./sample.types";

/** How India stands to other states, and the West's sanctions that it stayed out of. */
export const relationsOfIndia: readonly RelationSample[] = [
  {
    key: "india-non-alignment",
    kind: "NEUTRALITY",
    status: "IN_FORCE",
    from: { country: "IND" },
    to: { label: "the power blocs" },
    strength: "long-standing tradition",
    subject: "non-aligned diplomatic tradition",
    note: "India keeps to a long-standing tradition of non-aligned diplomacy, which its links to Israel have not displaced.",
    verification: "REPORTED",
    citations: [
      {
        source: "article-2025",
        excerpt: "have not taken away from the country’s broader tradition of non-aligned diplomacy",
        note: "Author's description, unsourced.",
      },
    ],
    links: [
      { kind: "ABOUT", to: { type: "RELATION", key: "india-israel-security-ties" } },
      { kind: "ABOUT", to: { type: "RELATION", key: "india-russia-political-ties" } },
      { kind: "ABOUT", to: { type: "RELATION", key: "india-sanctions-on-russia" } },
    ],
  },
  {
    key: "india-israel-security-ties",
    kind: "SECURITY_TIES",
    status: "IN_FORCE",
    from: { country: "IND", as: "Government of India" },
    to: { country: "ISR" },
    isMutual: true,
    strength: "growing",
    note: "India and Israel have security ties, which the Indian government has deepened.",
    verification: "REPORTED",
    citations: [
      { source: "article-2025", excerpt: "As India’s government has furthered its security ties with Israel" },
    ],
  },
  {
    key: "india-russia-political-ties",
    kind: "POLITICAL_TIES",
    status: "IN_FORCE",
    from: { country: "IND" },
    to: { country: "RUS" },
    isMutual: true,
    strength: "close",
    note: "India keeps close ties with Russia.",
    verification: "REPORTED",
    citations: [
      { source: "article-2025", excerpt: "It maintains close ties with Russia" },
      {
        source: "sputnikglobe-20220318",
        stance: "PARTLY",
        note: "India refused to cut its energy and commercial ties with Russia.",
      },
    ],
  },
  {
    key: "india-sanctions-on-russia",
    kind: "SANCTION",
    status: "ABSENT",
    from: { country: "IND" },
    to: { country: "RUS" },
    strength: "never joined",
    subject: "the sanctions of the West on Russia",
    note: "India has not taken part in western sanctions against Russia.",
    verification: "CORROBORATED",
    citations: [
      {
        source: "article-2025",
        excerpt: "having never joined the western sanctions on the country",
        note: "Negative fact: non-participation.",
      },
      { source: "sputnikglobe-20220318", note: "New Delhi rejected unilateral sanctions on Russia." },
    ],
    links: [
      { kind: "ABOUT", to: { type: "RELATION", key: "western-sanctions-on-russia" } },
      { kind: "ABOUT", to: { type: "RELATION", key: "india-russia-political-ties" } },
    ],
  },
  {
    key: "western-sanctions-on-russia",
    kind: "SANCTION",
    status: "IN_FORCE",
    from: { label: "the West" },
    to: { country: "RUS" },
    note: "Western states have sanctions in place against Russia.",
    verification: "CORROBORATED",
    citations: [
      {
        source: "article-2025",
        excerpt: "the western sanctions on the country",
        note: "Presupposed by the article; start date not given.",
      },
      { source: "sputnikglobe-20220318", note: "Speaks of western economic sanctions on Russia." },
    ],
  },
  {
    key: "india-pakistan-kashmir-dispute",
    kind: "TERRITORIAL_DISPUTE",
    status: "IN_FORCE",
    from: { country: "IND" },
    to: { country: "PAK" },
    isMutual: true,
    subject: "Kashmir",
    note: "Kashmir is in dispute between India and Pakistan.",
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "the Kashmir dispute" },
      {
        source: "greenwatchbd-75882",
        note: "The Kashmir dispute feeds tension between the two, who have fought two wars over it.",
      },
    ],
  },
];

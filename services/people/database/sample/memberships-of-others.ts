import type { MembershipSample } from "./sample.types";

/** The offices of everyone else: first those that the article speaks of, then what other sources add. */
export const membershipsOfOthers: readonly MembershipSample[] = [
  {
    key: "trump-president-of-the-united-states",
    person: "donald-trump",
    post: "president-of-the-united-states",
    period: { edtf: "2025-01-20/.." },
    note: "Donald Trump is President of the United States; this is his current term only.",
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "US President Donald Trump" },
      { source: "factbook-8662a8b", note: "President Donald J. Trump, since 20 January 2025." },
    ],
  },
  {
    key: "unnamed-senior-transport-official-of-russia",
    person: "unnamed-russian-transport-official",
    post: "senior-transport-official-of-russia",
    note: "An unnamed senior Russian transport official is cited, in November 2025; reports of the same remarks name him. Kept unnamed as reported: who it probably was is a separate, reversible step.",
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "a top Russian transportation official" },
      {
        source: "tass-2047771",
        note: "The head of the Federal Agency for Maritime and River Transport, Andrey Tarasenko, made the matching remarks on 24 November.",
      },
    ],
  },
  {
    key: "tarasenko-head-of-the-federal-agency-for-maritime-and-river-transport",
    person: "andrey-tarasenko",
    post: "head-of-the-federal-agency-for-maritime-and-river-transport",
    period: { edtf: "2025-11-24" },
    note: "Held on 24 November 2025; start not established.",
    verification: "REPORTED",
    citations: [{ source: "tass-2047771", note: "Calls him the head of the agency on 24 November 2025." }],
  },
  {
    key: "patterson-ambassador-of-the-united-states-to-pakistan",
    person: "anne-patterson",
    post: "ambassador-of-the-united-states-to-pakistan",
    period: { edtf: "2009-10-07" },
    note: "Held on 7 October 2009, the date of the cable; when she came into the post and left it is not established.",
    verification: "REPORTED",
    citations: [
      {
        source: "reuters-TRE6B05N7",
        via: ["WikiLeaks"],
        note: "Names her as the ambassador on 7 October 2009, to whom the remark was made.",
      },
    ],
  },
];

import type { CitationSample } from "../../../runtime/records/sample.types";
import type { RelationSample } from "./sample.types";

const article: CitationSample = {
  source: "article-2025",
  excerpt:
    "Pakistani passports, like those from some Arab nations, Iran and Bangladesh, forbid citizens from visiting Israel",
};
const bangladesh: CitationSample = {
  source: "malaymail-20250414",
  note: "Bangladesh put the words 'except Israel' back.",
};
const note = "Passports of Pakistan, Iran, Bangladesh and some Arab states are not valid for travel to Israel.";
const recognition = { kind: "ABOUT", to: { type: "RELATION", key: "pakistan-recognition-of-israel" } } as const;

/** Whose passports bar their holders from Israel: one relation for each issuer, and for each period of its clause. */
export const relationsOnPassports: readonly RelationSample[] = [
  {
    key: "pakistan-passport-excludes-israel",
    kind: "PASSPORT_EXCLUSION",
    status: "IN_FORCE",
    from: { country: "PAK" },
    to: { country: "ISR" },
    subject: "passport",
    note,
    verification: "CORROBORATED",
    citations: [
      article,
      {
        source: "brecorder-40354780",
        note: "Foreign Office: Pakistani passports state that they are not valid for Israel.",
      },
    ],
    links: [recognition],
  },
  {
    key: "iran-passport-excludes-israel",
    kind: "PASSPORT_EXCLUSION",
    status: "IN_FORCE",
    from: { country: "IRN" },
    to: { country: "ISR" },
    subject: "passport",
    note,
    verification: "REPORTED",
    citations: [article],
    links: [recognition],
  },
  {
    key: "arab-passports-exclude-israel",
    kind: "PASSPORT_EXCLUSION",
    status: "IN_FORCE",
    from: { label: "some Arab nations" },
    to: { country: "ISR" },
    subject: "passport",
    note,
    verification: "REPORTED",
    citations: [article],
    links: [recognition],
  },
  {
    key: "bangladesh-passport-excludes-israel-until-2021",
    kind: "PASSPORT_EXCLUSION",
    status: "IN_FORCE",
    from: { country: "BGD" },
    to: { country: "ISR" },
    subject: "passport",
    period: { edtf: "../2021-05" },
    note: "The clause was dropped in 2021 and ordered back on 7 April 2025; the travel ban itself stayed.",
    verification: "CORROBORATED",
    citations: [
      {
        ...bangladesh,
        note: "Bangladesh put the words 'except Israel' back, having dropped them in 2021.",
      },
    ],
    links: [{ kind: "ABOUT", to: { type: "RELATION", key: "bangladesh-passport-excludes-israel" } }],
  },
  {
    key: "bangladesh-passport-excludes-israel",
    kind: "PASSPORT_EXCLUSION",
    status: "IN_FORCE",
    from: { country: "BGD" },
    to: { country: "ISR" },
    subject: "passport",
    period: { edtf: "2025-04-07/.." },
    note: "The clause was dropped in 2021 and ordered back on 7 April 2025; the travel ban itself stayed.",
    verification: "CORROBORATED",
    citations: [
      {
        ...article,
        note: "Time matters: on 2022-01-01 Bangladesh's passport clause did not exist.",
      },
      bangladesh,
    ],
    links: [recognition],
  },
  {
    key: "bangladesh-travel-ban-on-israel",
    kind: "TRAVEL_BAN",
    status: "IN_FORCE",
    from: { country: "BGD" },
    to: { country: "ISR" },
    note: "The travel ban itself never lapsed, whatever the passport said.",
    verification: "CORROBORATED",
    citations: [
      {
        source: "malaymail-20250414",
        note: "The clause was dropped in 2021 and ordered back on 7 April 2025; the travel ban itself stayed.",
      },
    ],
    links: [{ kind: "ABOUT", to: { type: "RELATION", key: "bangladesh-passport-excludes-israel" } }],
  },
];

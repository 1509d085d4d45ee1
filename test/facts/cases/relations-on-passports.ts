import type { ExpectedRelation, FactCase } from "../fact-case";
import { article, supports } from "./citations";
import { iran, israel, pakistan } from "./participants";

/** Whose passports keep their holders from Israel: a relation for each issuer and each period. */
export const relationsOnPassports: readonly FactCase<ExpectedRelation | readonly ExpectedRelation[]>[] = [
  {
    fact: "F81",
    found: "among passports and bans that keep people from Israel",
    query: `
      relations(
        filter: { parties: ["ISR"], kinds: [PASSPORT_EXCLUSION, TRAVEL_BAN] }
      ) { nodes { ...RelationFact } }`,
    at: "relations.nodes",
    expected: [
      {
        record: "bangladesh-passport-excludes-israel",
        kind: "PASSPORT_EXCLUSION",
        status: "IN_FORCE",
        from: { label: "Bangladesh", party: "BGD" },
        to: israel,
        isMutual: false,
        subject: "passport",
        period: { edtf: "2025-04-07/.." },
        note: "The clause was dropped in 2021 and ordered back on 7 April 2025; the travel ban itself stayed.",
        links: [{ kind: "ABOUT", to: "pakistan-recognition-of-israel" }],
        verification: "CORROBORATED",
        citations: [
          article(
            "Pakistani passports, like those from some Arab nations, Iran and Bangladesh, forbid citizens from visiting Israel",
            { note: "Time matters: on 2022-01-01 Bangladesh's passport clause did not exist." },
          ),
          supports("malaymail-20250414", "Malay Mail / Bernama", "Bangladesh put the words 'except Israel' back."),
        ],
      },
      {
        record: "arab-passports-exclude-israel",
        kind: "PASSPORT_EXCLUSION",
        status: "IN_FORCE",
        from: { label: "some Arab nations" },
        to: israel,
        isMutual: false,
        subject: "passport",
        note: "Passports of Pakistan, Iran, Bangladesh and some Arab states are not valid for travel to Israel.",
        links: [{ kind: "ABOUT", to: "pakistan-recognition-of-israel" }],
        verification: "REPORTED",
        citations: [
          article(
            "Pakistani passports, like those from some Arab nations, Iran and Bangladesh, forbid citizens from visiting Israel",
          ),
        ],
      },
      {
        record: "bangladesh-travel-ban-on-israel",
        kind: "TRAVEL_BAN",
        status: "IN_FORCE",
        from: { label: "Bangladesh", party: "BGD" },
        to: israel,
        isMutual: false,
        note: "The travel ban itself never lapsed, whatever the passport said.",
        links: [{ kind: "ABOUT", to: "bangladesh-passport-excludes-israel" }],
        verification: "CORROBORATED",
        citations: [
          supports(
            "malaymail-20250414",
            "Malay Mail / Bernama",
            "The clause was dropped in 2021 and ordered back on 7 April 2025; the travel ban itself stayed.",
          ),
        ],
      },
      {
        record: "pakistan-passport-excludes-israel",
        kind: "PASSPORT_EXCLUSION",
        status: "IN_FORCE",
        from: pakistan,
        to: israel,
        isMutual: false,
        subject: "passport",
        note: "Passports of Pakistan, Iran, Bangladesh and some Arab states are not valid for travel to Israel.",
        links: [{ kind: "ABOUT", to: "pakistan-recognition-of-israel" }],
        verification: "CORROBORATED",
        citations: [
          article(
            "Pakistani passports, like those from some Arab nations, Iran and Bangladesh, forbid citizens from visiting Israel",
          ),
          supports(
            "brecorder-40354780",
            "Business Recorder",
            "Foreign Office: Pakistani passports state that they are not valid for Israel.",
          ),
        ],
      },
      {
        record: "iran-passport-excludes-israel",
        kind: "PASSPORT_EXCLUSION",
        status: "IN_FORCE",
        from: iran,
        to: israel,
        isMutual: false,
        subject: "passport",
        note: "Passports of Pakistan, Iran, Bangladesh and some Arab states are not valid for travel to Israel.",
        links: [{ kind: "ABOUT", to: "pakistan-recognition-of-israel" }],
        verification: "REPORTED",
        citations: [
          article(
            "Pakistani passports, like those from some Arab nations, Iran and Bangladesh, forbid citizens from visiting Israel",
          ),
        ],
      },
      {
        record: "bangladesh-passport-excludes-israel-until-2021",
        kind: "PASSPORT_EXCLUSION",
        status: "IN_FORCE",
        from: { label: "Bangladesh", party: "BGD" },
        to: israel,
        isMutual: false,
        subject: "passport",
        period: { edtf: "../2021-05" },
        note: "The clause was dropped in 2021 and ordered back on 7 April 2025; the travel ban itself stayed.",
        links: [{ kind: "ABOUT", to: "bangladesh-passport-excludes-israel" }],
        verification: "CORROBORATED",
        citations: [
          supports(
            "malaymail-20250414",
            "Malay Mail / Bernama",
            "Bangladesh put the words 'except Israel' back, having dropped them in 2021.",
          ),
        ],
      },
    ],
  },
];

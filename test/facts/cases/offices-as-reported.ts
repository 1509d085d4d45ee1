import type { ExpectedMembership, FactCase } from "../fact-case";
import { article, differs, supports } from "./citations";

/** Offices that are over, that the article has otherwise, or whose holder it doesn't name. */
export const officesAsReported: readonly FactCase<ExpectedMembership>[] = [
  {
    fact: "F18",
    found: "under Iran, as the head of state of an earlier day",
    query: `
      country(code: "IRN") {
        officeHolders(roles: [HEAD_OF_STATE], on: "2020-01-01") { nodes { ...MembershipFact } }
      }`,
    at: "country.officeHolders.nodes",
    expected: {
      record: "rouhani-president-of-iran",
      label: "President of Iran",
      person: "hassan-rouhani",
      isNamed: true,
      post: { label: "President of Iran", role: "HEAD_OF_STATE", country: "IRN" },
      period: { edtf: "2013-08-03/2021-08-03" },
      note: "Hassan Rouhani is a former President of Iran.",
      verification: "CORROBORATED",
      citations: [
        article("such as former president Hassan Rouhani"),
        supports("wikipedia-rouhani", "Wikipedia", "In office from 3 August 2013 to 3 August 2021."),
      ],
    },
  },
  {
    fact: "F19",
    found: "by searching for the name",
    query: `people(search: "khamenei") { nodes { memberships { ...MembershipFact } } }`,
    at: "people.nodes.0.memberships",
    expected: {
      record: "khamenei-supreme-leader-of-iran",
      label: "Supreme Leader of Iran",
      person: "ali-khamenei",
      isNamed: true,
      post: { label: "Supreme Leader of Iran", role: "SUPREME_LEADER", country: "IRN" },
      period: { edtf: "1989-06-04/.." },
      note: "Ayatollah Ali Khamenei is Iran's Supreme Leader. Open at the date of the article.",
      verification: "CORROBORATED",
      citations: [
        article("Supreme Leader Ayatollah Ali Khamenei"),
        supports(
          "factbook-8662a8b",
          "CIA World Factbook (factbook/factbook.json mirror)",
          "Supreme Leader, since 4 June 1989.",
        ),
      ],
    },
  },
  {
    fact: "F20",
    found: "by searching for the misspelt name",
    query: `people(search: "Shehbaz Sherif") { nodes { memberships { ...MembershipFact } } }`,
    at: "people.nodes.0.memberships",
    expected: {
      record: "sharif-prime-minister-of-pakistan",
      label: "Prime Minister of Pakistan",
      person: "shehbaz-sharif",
      isNamed: true,
      post: { label: "Prime Minister of Pakistan", role: "HEAD_OF_GOVERNMENT", country: "PAK" },
      period: { edtf: "2024-03-03/.." },
      note: "Shehbaz Sharif, whose surname the article spells Sherif, is Prime Minister of Pakistan.",
      verification: "CORROBORATED",
      citations: [
        article("Prime Minister Shehbaz Sherif"),
        supports(
          "factbook-8662a8b",
          "CIA World Factbook (factbook/factbook.json mirror)",
          "Prime Minister Muhammad Shehbaz Sharif, since 3 March 2024.",
        ),
      ],
      corrections: [
        {
          field: "person.name",
          asReported: "Shehbaz Sherif",
          corrected: "Shehbaz Sharif",
          reason: "SPELLING",
          reportedIn: "article-2025",
          verification: "REFUTED",
          basis: [
            supports(
              "factbook-8662a8b",
              "CIA World Factbook (factbook/factbook.json mirror)",
              "Prime Minister Muhammad Shehbaz Sharif, since 3 March 2024.",
            ),
            { source: "trtworld-c0792ddaf9dc", outlet: "TRT World", stance: "SUPPORTS" },
          ],
        },
      ],
    },
  },
  {
    fact: "F21",
    found: "under the United States, on a day",
    query: `
      country(code: "USA") {
        officeHolders(roles: [HEAD_OF_STATE], on: "2025-11-25") { nodes { ...MembershipFact } }
      }`,
    at: "country.officeHolders.nodes",
    expected: {
      record: "trump-president-of-the-united-states",
      label: "President of the United States",
      person: "donald-trump",
      isNamed: true,
      post: { label: "President of the United States", role: "HEAD_OF_STATE", country: "USA" },
      period: { edtf: "2025-01-20/.." },
      note: "Donald Trump is President of the United States; this is his current term only.",
      verification: "CORROBORATED",
      citations: [
        article("US President Donald Trump"),
        supports(
          "factbook-8662a8b",
          "CIA World Factbook (factbook/factbook.json mirror)",
          "President Donald J. Trump, since 20 January 2025.",
        ),
      ],
    },
  },
  {
    fact: "F22",
    found: "under Imran Khan, by his number in Wikidata",
    query: `
      personByIdentifier(scheme: "wikidata", value: "Q155164") {
        memberships { ...MembershipFact }
      }`,
    at: "personByIdentifier.memberships",
    expected: {
      record: "imran-khan-prime-minister-of-pakistan",
      label: "Prime Minister of Pakistan",
      person: "imran-khan",
      isNamed: true,
      post: { label: "Prime Minister of Pakistan", role: "HEAD_OF_GOVERNMENT", country: "PAK" },
      period: { edtf: "2018-08-18/2022-04-10" },
      note: "The article describes Imran Khan as Pakistan's previous president; he was in fact its prime minister until April 2022.",
      verification: "CORROBORATED",
      citations: [
        article("Unlike the previous president, Imran Khan", {
          stance: "DIFFERS",
          field: "post",
          value: "previous president",
          note: "As reported he held the post of President of Pakistan; no dates are given.",
        }),
        supports("republicworld-20220410", "Republic World", "Prime minister from 18 August 2018 to 10 April 2022.", {
          field: "period",
        }),
        differs(
          "republicworld-20220410",
          "Republic World",
          "Ousted as prime minister by a no-confidence vote; term from 18 August 2018 to 10 April 2022.",
          { field: "corrections[0].asReported" },
        ),
        differs("pledgetimes-20220410", "Pledge Times", "The president at the time was Arif Alvi.", {
          field: "corrections[0].asReported",
        }),
      ],
      corrections: [
        {
          field: "post",
          asReported: "previous president",
          corrected: "Prime Minister of Pakistan (2018-08-18/2022-04-10)",
          reason: "FACTUAL",
          note: "Imran Khan never was President of Pakistan; the president at the time was Arif Alvi.",
          reportedIn: "article-2025",
          verification: "REFUTED",
          basis: [
            supports(
              "republicworld-20220410",
              "Republic World",
              "Ousted as prime minister by a no-confidence vote; term from 18 August 2018 to 10 April 2022.",
            ),
            supports("pledgetimes-20220410", "Pledge Times", "The president at the time was Arif Alvi."),
          ],
        },
      ],
    },
  },
  {
    fact: "F23",
    found: "under Russia, among offices without a date",
    query: `
      country(code: "RUS") {
        officeHolders(roles: [OTHER], on: "2025-11-24", includeUndated: true) { nodes { ...MembershipFact } }
      }`,
    at: "country.officeHolders.nodes",
    expected: {
      record: "unnamed-senior-transport-official-of-russia",
      label: "senior transport official",
      person: "unnamed-russian-transport-official",
      isNamed: false,
      identification: {
        party: "andrey-tarasenko",
        verification: "CORROBORATED",
        citations: [
          supports(
            "tass-2047771",
            "TASS",
            "The head of the Federal Agency for Maritime and River Transport, Andrey Tarasenko, made the matching remarks on 24 November.",
          ),
          supports("lokmattimes-tarasenko", "Lokmat Times", "Relays TASS.", { via: ["TASS"] }),
        ],
      },
      post: { label: "senior transport official", role: "OTHER", country: "RUS" },
      note: "An unnamed senior Russian transport official is cited, in November 2025; reports of the same remarks name him. Kept unnamed as reported: who it probably was is a separate, reversible step.",
      verification: "CORROBORATED",
      citations: [
        article("a top Russian transportation official"),
        supports(
          "tass-2047771",
          "TASS",
          "The head of the Federal Agency for Maritime and River Transport, Andrey Tarasenko, made the matching remarks on 24 November.",
        ),
      ],
    },
  },
];

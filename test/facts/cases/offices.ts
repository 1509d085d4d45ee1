import type { ExpectedMembership, FactCase } from "../fact-case";
import { article, context, supports } from "./citations";

/** Who holds or held which office. */
export const offices: readonly FactCase<ExpectedMembership>[] = [
  {
    fact: "F04",
    found: "under the president of Iran, among what he held on a day",
    query: `
      personByIdentifier(scheme: "dossier", value: "masoud-pezeshkian") {
        memberships(on: "2025-11-25") { ...MembershipFact }
      }`,
    at: "personByIdentifier.memberships",
    expected: {
      record: "pezeshkian-president-of-iran",
      label: "President of Iran",
      person: "masoud-pezeshkian",
      isNamed: true,
      post: { label: "President of Iran", role: "HEAD_OF_STATE", country: "IRN" },
      period: { edtf: "2024-07-30/.." },
      note: "Masoud Pezeshkian is President of Iran. Start date comes from the Factbook, not from the article.",
      verification: "CORROBORATED",
      citations: [
        article("Iran’s President Masoud Pezeshkian"),
        supports(
          "factbook-8662a8b",
          "CIA World Factbook (factbook/factbook.json mirror)",
          "President Masoud Pezeshkian, since 30 July 2024.",
        ),
      ],
    },
  },
  {
    fact: "F05",
    found: "under Pakistan, by the class of the office and the day",
    query: `
      country(code: "PAK") {
        officeHolders(roles: [HEAD_OF_STATE], on: "2025-11-25") { nodes { ...MembershipFact } }
      }`,
    at: "country.officeHolders.nodes",
    expected: {
      record: "zardari-president-of-pakistan",
      label: "President of Pakistan",
      person: "asif-ali-zardari",
      isNamed: true,
      post: { label: "President of Pakistan", role: "HEAD_OF_STATE", country: "PAK" },
      period: { edtf: "2024-03-10/.." },
      note: "Asif Ali Zardari is President of Pakistan. Start date comes from the Factbook. The article says 'counterpart' here and 'President Zardari' later.",
      verification: "CORROBORATED",
      citations: [
        article("his counterpart, Asif Ali Zardari"),
        supports(
          "factbook-8662a8b",
          "CIA World Factbook (factbook/factbook.json mirror)",
          "President Asif Ali Zardari, since 10 March 2024.",
        ),
        supports("pakistantoday-20250803", "Pakistan Today", "Calls him the president."),
      ],
    },
  },
  {
    fact: "F07",
    found: "under the council, on the day of the visit",
    query: `
      organizationByIdentifier(scheme: "dossier", value: "supreme-national-security-council") {
        memberships(on: "2025-11-25") { nodes { ...MembershipFact } }
      }`,
    at: "organizationByIdentifier.memberships.nodes",
    expected: {
      record: "larijani-secretary-of-the-supreme-national-security-council",
      label: "Secretary of the Supreme National Security Council",
      person: "ali-larijani",
      isNamed: true,
      post: {
        label: "Secretary of the Supreme National Security Council",
        role: "NATIONAL_SECURITY_ADVISER",
        country: "IRN",
        organization: "supreme-national-security-council",
      },
      organization: "supreme-national-security-council",
      period: { edtf: "2025-08-05/.." },
      note: "The article calls Ali Larijani Iran's national security adviser; his formal post is Secretary of the Supreme National Security Council. Other outlets use the adviser title loosely too. Tenure is open at the date of the article.",
      verification: "CORROBORATED",
      citations: [
        article("Iran’s national security adviser, Ali Larijani"),
        supports("thanhnien-20250806", "Thanh Nien", "IRNA reported on 5 August that Pezeshkian signed the decree."),
        supports(
          "almayadeen-en-snsc",
          "Al Mayadeen",
          "Names him the new secretary; held the same post from 2005-08-15 to 2007-10-20.",
        ),
        context("wenews-392034", "wenews.pk", "Uses both titles, adviser and secretary."),
      ],
      corrections: [
        {
          field: "post",
          asReported: "national security adviser",
          corrected: "Secretary of the Supreme National Security Council",
          reason: "TITLE",
          note: "Other outlets use the adviser title loosely too.",
          reportedIn: "article-2025",
          verification: "DISPUTED",
          basis: [
            supports(
              "thanhnien-20250806",
              "Thanh Nien",
              "IRNA reported on 5 August that Pezeshkian signed the decree.",
            ),
            supports(
              "almayadeen-en-snsc",
              "Al Mayadeen",
              "Names him the new secretary; held the same post from 2005-08-15 to 2007-10-20.",
            ),
          ],
        },
      ],
    },
  },
  {
    fact: "F13",
    found: "under Pakistan, among deputy heads of government",
    query: `
      country(code: "pk") {
        officeHolders(roles: [DEPUTY_HEAD_OF_GOVERNMENT], on: "2025-11-25") { nodes { ...MembershipFact } }
      }`,
    at: "country.officeHolders.nodes",
    expected: {
      record: "dar-deputy-prime-minister-of-pakistan",
      label: "Deputy Prime Minister of Pakistan",
      person: "ishaq-dar",
      isNamed: true,
      post: { label: "Deputy Prime Minister of Pakistan", role: "DEPUTY_HEAD_OF_GOVERNMENT", country: "PAK" },
      period: { edtf: "2024-04-28/.." },
      note: "Ishaq Dar is Deputy Prime Minister of Pakistan. He is also foreign minister, which the article omits.",
      verification: "CORROBORATED",
      citations: [
        article("Pakistan’s Deputy Prime Minister, Ishaq Dar"),
        supports("dawn-1830191", "Dawn", "Given the additional charge of deputy prime minister on 28 April 2024."),
      ],
    },
  },
  {
    fact: "F16",
    found: "under Iran, as the foreign minister of a day",
    query: `
      country(code: "IRN") {
        officeHolders(roles: [FOREIGN_MINISTER], on: "2025-05-05") { nodes { ...MembershipFact } }
      }`,
    at: "country.officeHolders.nodes",
    expected: {
      record: "araghchi-minister-of-foreign-affairs-of-iran",
      label: "Minister of Foreign Affairs of Iran",
      person: "abbas-araghchi",
      isNamed: true,
      post: { label: "Minister of Foreign Affairs of Iran", role: "FOREIGN_MINISTER", country: "IRN" },
      period: { edtf: "2024-08-21/.." },
      note: "Abbas Araghchi is Iran's foreign minister. The start is the day on which parliament voted.",
      verification: "CORROBORATED",
      citations: [
        article("Iran’s Foreign Minister, Abbas Araghchi"),
        supports(
          "ap-ajc-20240821",
          "Associated Press (via AJC)",
          "Parliament approved him as foreign minister on 21 August 2024.",
        ),
        supports("jpost-852765", "The Jerusalem Post", "Calls him Iranian foreign minister in May 2025."),
      ],
    },
  },
  {
    fact: "F17",
    found: "through the post of an ambassador",
    query: `
      posts(filter: { roles: [AMBASSADOR], country: "ir" }) {
        nodes { holders(on: "2025-11-25") { nodes { ...MembershipFact } } }
      }`,
    at: "posts.nodes.0.holders.nodes",
    expected: {
      record: "amiri-moghadam-ambassador-of-iran-to-pakistan",
      label: "Ambassador of Iran to Pakistan",
      person: "reza-amiri-moghadam",
      isNamed: true,
      post: { label: "Ambassador of Iran to Pakistan", role: "AMBASSADOR", country: "IRN", accreditedTo: "PAK" },
      period: { edtf: "2023-06/.." },
      note: "Reza Amiri-Moghadam is Iran's ambassador to Pakistan. He arrived in Islamabad on 8 June 2023; start of duty not established to the day. Transliteration varies: Amiri Moghadam, Amiri Moghaddam.",
      verification: "CORROBORATED",
      citations: [
        article("Iran’s ambassador to Pakistan, Reza Amiri-Moghadam"),
        supports("readpk-35389", "read.pk", "Names him as ambassador in November 2025."),
        supports(
          "urdutimesdigital-4532",
          "urdutimesdigital.com",
          "Reached Islamabad on 8 June 2023 to take up the post.",
        ),
      ],
    },
  },
];

import type { ExpectedStatement, FactCase } from "../fact-case";
import { meeting, person } from "../ids";
import { article, context, differs, supports } from "./citations";
import { india, iran, iranianRedCrescent, israel, khamenei, larijani, pakistan, zardari } from "./participants";

/** What Zardari said when he received him. */
export const statementsOfZardari: readonly FactCase<ExpectedStatement>[] = [
  {
    fact: "F39",
    found: "under Zardari, by its topic",
    query: `
      personByIdentifier(scheme: "dossier", value: "asif-ali-zardari") {
        statements(filter: { topic: "flood relief" }) { nodes { ...StatementFact } }
      }`,
    at: "personByIdentifier.statements.nodes",
    expected: {
      record: "zardari-thanks-for-flood-relief-2025-11",
      form: "PARAPHRASE",
      text: "Thanks to Larijani for the relief that Iran sent through its Red Crescent after the floods.",
      language: "en",
      period: { edtf: "2025-11-25" },
      speaker: zardari,
      addressees: [larijani],
      about: [iran, iranianRedCrescent],
      topics: ["flood relief", "gratitude"],
      medium: "MEETING",
      visit: { record: "larijani-islamabad-2025-11", places: ["Islamabad"] },
      meeting: { record: "larijani-zardari-2025-11", place: "Aiwan-e-Sadr" },
      links: [
        { kind: "ABOUT", to: "iranian-flood-relief-2025-09" },
        { kind: "ABOUT", to: "pakistan-floods-2025" },
      ],
      verification: "CORROBORATED",
      citations: [
        article("President Zardari who thanked Mr Larijani"),
        supports(
          "tehrantimes-520839",
          "Tehran Times",
          "Zardari expressed gratitude for solidarity after the floods, including aid by the Iranian Red Crescent.",
        ),
      ],
    },
  },
  {
    fact: "F40",
    found: "among what was said about Khamenei",
    query: `statements(filter: { about: ["${person("ali-khamenei")}"] }) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "zardari-greetings-to-khamenei-2025-11",
      form: "PARAPHRASE",
      text: "Please pass on my greetings to the Supreme Leader.",
      language: "en",
      period: { edtf: "2025-11-25" },
      speaker: zardari,
      addressees: [larijani],
      about: [khamenei],
      topics: ["greetings"],
      medium: "MEETING",
      visit: { record: "larijani-islamabad-2025-11", places: ["Islamabad"] },
      meeting: { record: "larijani-zardari-2025-11", place: "Aiwan-e-Sadr" },
      verification: "REPORTED",
      citations: [
        article("asked him to send greetings to Supreme Leader Ayatollah Ali Khamenei", {
          note: "Opposite directions, but both may be true; not a contradiction.",
        }),
        differs("pakistantoday-20251125", "Pakistan Today", "Says Larijani brought greetings from the Supreme Leader."),
      ],
    },
  },
  {
    fact: "F41",
    found: "under Pakistan, by its topic and the speaker's post",
    query: `
      country(code: "PAK") {
        statements(filter: { topic: "solidarity", speakerRoles: [HEAD_OF_STATE] }) { nodes { ...StatementFact } }
      }`,
    at: "country.statements.nodes",
    expected: {
      record: "zardari-full-solidarity-2025-11",
      form: "QUOTE",
      text: "full solidarity … the Zionist regime’s aggression",
      gloss: "Pakistan stands wholly with Iran after the attack by Israel.",
      language: "en",
      period: { edtf: "2025-11-25" },
      speaker: zardari,
      addressees: [larijani],
      about: [iran, israel],
      topics: ["solidarity", "12-day war"],
      medium: "MEETING",
      visit: { record: "larijani-islamabad-2025-11", places: ["Islamabad"] },
      meeting: { record: "larijani-zardari-2025-11", place: "Aiwan-e-Sadr" },
      links: [{ kind: "ABOUT", to: "iran-israel-war-2025-06" }],
      variants: [
        {
          form: "PARAPHRASE",
          text: "Pakistan stands in solidarity with Iran against the aggression of the Zionist regime.",
          language: "en",
          period: { edtf: "2025-11-25" },
          speaker: "Asif Ali Zardari",
          medium: "MEETING",
          citations: [
            supports(
              "khabarchin-19694",
              "Khabarchin (relaying IRNA)",
              "Stressed solidarity against the aggression of the Zionist regime (Persian).",
              { via: ["IRNA"] },
            ),
          ],
        },
        {
          form: "PARAPHRASE",
          text: "Pakistan stands in solidarity with Iran against the aggression of the Israeli regime.",
          language: "en",
          period: { edtf: "2025-11-25" },
          speaker: "Asif Ali Zardari",
          medium: "MEETING",
          citations: [
            supports(
              "tehrantimes-520839",
              "Tehran Times",
              "Reaffirmed solidarity against the aggression of the Israeli regime.",
            ),
          ],
        },
      ],
      verification: "CORROBORATED",
      citations: [
        article("Mr Zardari declared “full solidarity” with Iran following “the Zionist regime’s aggression”", {
          via: ["Iranian media"],
          note: "Two-layer attribution: the article cites Iranian media, which cite Zardari. The wording is theirs.",
        }),
        supports(
          "tehrantimes-520839",
          "Tehran Times",
          "Zardari reaffirmed solidarity with Iran against Israeli aggression.",
        ),
        supports("khabarchin-19694", "Khabarchin (relaying IRNA)", "Same, relaying IRNA.", { via: ["IRNA"] }),
      ],
    },
  },
  {
    fact: "F42",
    found: "among what was said about India in the meeting",
    query: `
      statements(
        filter: { meeting: "${meeting("larijani-zardari-2025-11")}", about: ["IND"] }
      ) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "zardari-thanks-for-diplomacy-2025-11",
      form: "PARAPHRASE",
      text: "Thanks for Iran's diplomatic efforts in the fighting between Pakistan and India.",
      language: "en",
      period: { edtf: "2025-11-25" },
      speaker: zardari,
      addressees: [larijani],
      about: [iran, india, pakistan],
      topics: ["four-day conflict", "diplomacy", "gratitude"],
      medium: "MEETING",
      visit: { record: "larijani-islamabad-2025-11", places: ["Islamabad"] },
      meeting: { record: "larijani-zardari-2025-11", place: "Aiwan-e-Sadr" },
      links: [
        { kind: "ABOUT", to: "india-pakistan-conflict-2025-05" },
        { kind: "CONTRADICTS", to: "iran-support-for-pakistan-2025-05" },
      ],
      verification: "CORROBORATED",
      citations: [
        article("He also thanked Iran for its diplomatic role during the recent Pakistan-India conflict", {
          via: ["Iranian media"],
          note: "Stands in tension with the same article's view that Iran gave little support while India attacked. The words 'according to Iranian media' stand in the sentence before, and carry over.",
        }),
        supports(
          "tehrantimes-520839",
          "Tehran Times",
          "He thanked Iran for its support of diplomatic efforts in the Pakistan-India conflict.",
        ),
      ],
    },
  },
  {
    fact: "F43",
    found: "by searching for Kashmir",
    query: `statements(search: "kashmir") { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "zardari-thanks-for-kashmir-stand-2025-11",
      form: "PARAPHRASE",
      text: "Thanks for Iran's stand on Kashmir.",
      language: "en",
      period: { edtf: "2025-11-25" },
      speaker: zardari,
      addressees: [larijani],
      about: [iran],
      topics: ["Kashmir", "gratitude"],
      medium: "MEETING",
      visit: { record: "larijani-islamabad-2025-11", places: ["Islamabad"] },
      meeting: { record: "larijani-zardari-2025-11", place: "Aiwan-e-Sadr" },
      links: [{ kind: "ABOUT", to: "india-pakistan-kashmir-dispute" }],
      verification: "CORROBORATED",
      citations: [
        article("and for its position on the Kashmir dispute", { via: ["Iranian media"] }),
        supports(
          "khabarchin-19694",
          "Khabarchin (relaying IRNA)",
          "He appreciated Iran's principled support for the people of Kashmir and Palestine (relaying IRNA).",
          { via: ["IRNA"] },
        ),
        context(
          "thenews-1332992",
          "The News International",
          "In August too he thanked Khamenei for supporting the people of Kashmir.",
        ),
      ],
    },
  },
];

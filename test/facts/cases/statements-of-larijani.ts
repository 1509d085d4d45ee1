import type { ExpectedStatement, FactCase } from "../fact-case";
import { person } from "../ids";
import { article, differs, supports } from "./citations";
import { dar, iran, israel, larijani, pakistan, unitedStates } from "./participants";

/** What Ali Larijani said before and during his visit. */
export const statementsOfLarijani: readonly FactCase<ExpectedStatement>[] = [
  {
    fact: "F34",
    found: "among his posts on the war",
    query: `
      statements(
        filter: { speakers: ["${person("ali-larijani")}"], media: [SOCIAL_POST], topic: "12-day war" }
      ) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "larijani-never-forget-2025-11",
      form: "QUOTE",
      text: "never forget that the Pakistani nation stood with us in the 12-day war of the Zionist regime and the US against Iran",
      gloss: "Iranians will always remember that Pakistanis took Iran's side when Israel and the US fought it.",
      language: "en",
      originalLanguage: "fa",
      period: { edtf: "2025-11-24", asReported: "Ahead of his trip" },
      speaker: larijani,
      addressees: [{ label: "the Pakistani nation" }],
      about: [pakistan, israel, unitedStates, iran],
      topics: ["12-day war", "gratitude"],
      medium: "SOCIAL_POST",
      links: [
        { kind: "ABOUT", note: "Posted ahead of the trip.", to: "larijani-islamabad-2025-11" },
        { kind: "ABOUT", to: "iran-israel-war-2025-06" },
      ],
      variants: [
        {
          form: "QUOTE",
          text: "will never forget",
          language: "en",
          originalLanguage: "ur",
          period: { edtf: "2025-11-24" },
          speaker: "Ali Larijani",
          medium: "SOCIAL_POST",
          citations: [
            supports("readpk-35389", "read.pk", "Speaks of a message written in Urdu; has 'will never forget'."),
          ],
        },
        {
          form: "QUOTE",
          text: "have not forgotten",
          language: "en",
          period: { edtf: "2025-11-24" },
          speaker: "Ali Larijani",
          medium: "SOCIAL_POST",
          citations: [supports("tehrantimes-520791", "Tehran Times", "Has 'have not forgotten'.")],
        },
        {
          form: "PARAPHRASE",
          text: "Iranians do not forget that the Pakistani nation stood beside the Iranian nation.",
          language: "en",
          originalLanguage: "fa",
          period: { edtf: "2025-11-24" },
          speaker: "Ali Larijani",
          medium: "SOCIAL_POST",
          citations: [
            supports(
              "almayadeen-en-dar",
              "Al Mayadeen",
              "Persian post of 24 November: says Iranians do not forget it (no 'never'), with the Pakistani nation standing beside the Iranian nation.",
            ),
          ],
        },
      ],
      verification: "CORROBORATED",
      citations: [
        article("never forget that the Pakistani nation stood with us in the 12-day war of the Zionist regime", {
          note: "The subject of the quoted clause ('Iranians would') stands outside the quotation marks.",
        }),
        supports("almayadeen-en-dar", "Al Mayadeen", "Embeds the Persian post, dated 24 November."),
        supports("readpk-35389", "read.pk", "Describes an Urdu message with the same content."),
        supports("tehrantimes-520791", "Tehran Times", "Quotes the same post in another English wording."),
        supports("arabicradio-211986", "arabicradio.net", "Reports the post, written before departure."),
        differs("readpk-35389", "read.pk", "There may have been both a Persian and an Urdu post.", {
          field: "originalLanguage",
          value: "ur",
        }),
      ],
    },
  },
  {
    fact: "F35",
    found: "under him, as said aloud about Pakistan",
    query: `
      personByIdentifier(scheme: "dossier", value: "ali-larijani") {
        statements(filter: { about: ["PAK"], media: [SPOKEN] }) { nodes { ...StatementFact } }
      }`,
    at: "personByIdentifier.statements.nodes",
    expected: {
      record: "larijani-on-arrival-2025-11",
      form: "QUOTE",
      text: "an important regional country with a privileged position in terms of regional security influence",
      gloss: "Pakistan matters in the region and weighs heavily in its security.",
      language: "en",
      originalLanguage: "fa",
      period: { edtf: "2025-11-25", asReported: "On his arrival in Islamabad" },
      speaker: larijani,
      about: [pakistan],
      topics: ["regional security"],
      medium: "SPOKEN",
      visit: { record: "larijani-islamabad-2025-11", places: ["Islamabad"] },
      links: [{ kind: "ABOUT", to: "larijani-received-in-islamabad-2025-11" }],
      verification: "CORROBORATED",
      citations: [
        article("an important regional country with a privileged position in terms of regional security influence", {
          note: "Original language taken from the Persian report; not confirmed.",
        }),
        supports(
          "yjc-9028994",
          "Young Journalists Club (YJC)",
          "Told reporters at dawn on Tuesday that Pakistan is an important country with a distinguished place in regional security.",
        ),
        supports("newsaz-iran-pakistan-trade", "News.Az", "Reports the same remark on arrival."),
        supports("arabicradio-211986", "arabicradio.net", "Reports the same remark."),
        differs("diplomaticinsight-larijani", "The Diplomatic Insight", "Has him arrive a day earlier.", {
          field: "period",
          value: "2025-11-24",
        }),
        differs("humenglish-larijani-dar", "HUM News English", "Has him arrive a day earlier.", {
          field: "period",
          value: "2025-11-24",
        }),
      ],
    },
  },
  {
    fact: "F38",
    found: "among what Iranians said to Ishaq Dar",
    query: `
      statements(
        filter: { speakers: ["IRN"], addressees: ["${person("ishaq-dar")}"] }
      ) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "larijani-trade-barriers-2025-11",
      form: "PARAPHRASE",
      text: "What stands in the way of trade should be lifted; the volume could then grow threefold, up to USD 10 billion.",
      language: "en",
      period: { edtf: "2025-11-25" },
      speaker: larijani,
      addressees: [dar],
      about: [iran, pakistan],
      topics: ["trade", "trade barriers"],
      medium: "MEETING",
      visit: { record: "larijani-islamabad-2025-11", places: ["Islamabad"] },
      meeting: { record: "larijani-dar-2025-11", place: "Islamabad" },
      links: [{ kind: "ABOUT", to: "iran-pakistan-trade-target" }],
      verification: "CORROBORATED",
      citations: [
        article("barriers should be removed so that the mutual trade could triple and reach $10 billion", {
          note: "The tripling is the article's; the outlets give only the target.",
        }),
        supports(
          "newsaz-iran-pakistan-trade",
          "News.Az",
          "He asked for obstacles to be removed and called the 10-billion target achievable.",
        ),
        supports("irandaily-7987", "Iran Daily", "Same, with a quotation on unused economic capacity."),
      ],
    },
  },
];

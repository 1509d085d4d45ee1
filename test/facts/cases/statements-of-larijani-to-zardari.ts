import type { ExpectedStatement, FactCase } from "../fact-case";
import { organization } from "../ids";
import { article, differs, supports } from "./citations";
import { iran, larijani, pakistan, pakistanArmy, zardari } from "./participants";

/** What he said when Zardari received him. */
export const statementsOfLarijaniToZardari: readonly FactCase<ExpectedStatement>[] = [
  {
    fact: "F44",
    found: "among what was said about Pakistan's army",
    query: `
      statements(
        filter: { about: ["${organization("pakistan-army")}"] }
      ) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "larijani-bravery-and-success-2025-11",
      form: "QUOTE",
      text: "bravery and success",
      gloss: "Pakistan's army fought bravely and well in May.",
      language: "en",
      period: { edtf: "2025-11-25" },
      speaker: larijani,
      addressees: [zardari],
      about: [pakistanArmy, pakistan],
      topics: ["four-day conflict"],
      medium: "MEETING",
      visit: { record: "larijani-islamabad-2025-11", places: ["Islamabad"] },
      meeting: { record: "larijani-zardari-2025-11", place: "Aiwan-e-Sadr" },
      links: [{ kind: "ABOUT", to: "india-pakistan-conflict-2025-05" }],
      variants: [
        {
          form: "PARAPHRASE",
          text: "Pakistan's armed forces showed bravery and were successful.",
          language: "en",
          period: { edtf: "2025-11-25" },
          speaker: "Ali Larijani",
          medium: "MEETING",
          citations: [
            supports(
              "khabarchin-19694",
              "Khabarchin (relaying IRNA)",
              "Praised the bravery and success of Pakistan's armed forces (Persian).",
              { via: ["IRNA"] },
            ),
          ],
        },
      ],
      verification: "CORROBORATED",
      citations: [
        article("Mr Larijani praised “bravery and success” of the Pakistani army during the four-day conflict in May", {
          via: ["Iranian media"],
          note: "The article does not say where he said it; the setting is from Khabarchin. Attribution to Iranian media carries over from the preceding sentences.",
        }),
        supports(
          "khabarchin-19694",
          "Khabarchin (relaying IRNA)",
          "At the meeting with Zardari he praised the bravery and success of Pakistan's armed forces.",
          { via: ["IRNA"] },
        ),
        supports("pakistantoday-20251125", "Pakistan Today", "He hailed Pakistan's forces."),
      ],
    },
  },
  {
    fact: "F45",
    found: "by its words",
    query: `statements(search: "Iran’s victory") { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "larijani-pakistans-victory-2025-11",
      form: "QUOTE",
      text: "Pakistan’s victory is Iran’s victory",
      gloss: "If Pakistan wins, Iran wins.",
      language: "en",
      period: { edtf: "2025-11-25" },
      speaker: larijani,
      addressees: [zardari],
      about: [pakistan, iran],
      topics: ["four-day conflict", "solidarity"],
      medium: "MEETING",
      visit: { record: "larijani-islamabad-2025-11", places: ["Islamabad"] },
      meeting: { record: "larijani-zardari-2025-11", place: "Aiwan-e-Sadr" },
      links: [{ kind: "ABOUT", to: "larijani-bravery-and-success-2025-11" }],
      variants: [
        {
          form: "PARAPHRASE",
          text: "Pakistan's victory is Iran's victory.",
          language: "en",
          period: { edtf: "2025-11-25" },
          speaker: "Ali Larijani",
          medium: "MEETING",
          citations: [
            supports(
              "khabarchin-19694",
              "Khabarchin (relaying IRNA)",
              "He considered Pakistan's victory Iran's victory (Persian, indirect).",
              { via: ["IRNA"] },
            ),
          ],
        },
        {
          form: "QUOTE",
          text: "Pakistan’s victory is our victory",
          language: "en",
          period: { edtf: "2025-11-25" },
          speaker: "Ali Larijani",
          medium: "MEETING",
          citations: [
            supports(
              "metromorning-20251128",
              "Metro Morning",
              "“Pakistan’s victory is our victory” (per research report).",
            ),
          ],
        },
      ],
      verification: "CORROBORATED",
      citations: [
        article("even declaring that “Pakistan’s victory is Iran’s victory”", {
          via: ["Iranian media"],
          note: "Same utterance, wording differs by outlet.",
        }),
        supports("khabarchin-19694", "Khabarchin (relaying IRNA)", "Reports the same remark indirectly.", {
          via: ["IRNA"],
        }),
        differs("metromorning-20251128", "Metro Morning", "Has 'our victory' instead of 'Iran's victory'.", {
          field: "text",
          value: "Pakistan’s victory is our victory",
        }),
      ],
    },
  },
];

import type { ExpectedStatement, FactCase } from "../fact-case";
import { person } from "../ids";
import { article, differs, partly, supports } from "./citations";
import { amiriMoghadam, araghchi, china, india, iran, pakistan, russia, sharif, trump } from "./participants";

/** What an ambassador, ministers and an unnamed official said. */
export const statementsOfOfficials: readonly FactCase<ExpectedStatement>[] = [
  {
    fact: "F37",
    found: "under Iran, among what its ambassadors said",
    query: `
      country(code: "IRN") {
        statements(filter: { speakerRoles: [AMBASSADOR] }) { nodes { ...StatementFact } }
      }`,
    at: "country.statements.nodes",
    expected: {
      record: "amiri-moghadam-strategic-phase-2025-11",
      form: "QUOTE",
      text: "entering a new strategic phase",
      gloss: "Iran-Pakistan relations are reaching a new strategic level.",
      language: "en",
      period: { edtf: "2025-11-24" },
      speaker: amiriMoghadam,
      about: [iran, pakistan],
      topics: ["bilateral relations"],
      medium: "SOCIAL_POST",
      links: [{ kind: "ABOUT", to: "larijani-islamabad-2025-11" }],
      variants: [
        {
          form: "QUOTE",
          text: "another strategic phase",
          language: "en",
          period: { edtf: "2025-11-24~" },
          speaker: "a senior Pakistani official",
          medium: "UNKNOWN",
          citations: [
            supports(
              "dnanews-larijani",
              "DNA News",
              "Near-identical words credited to a senior Pakistani official: 'another strategic phase'.",
            ),
          ],
        },
        {
          form: "PARAPHRASE",
          text: "The visit will help lift the relationship to a new strategic phase.",
          language: "en",
          period: { edtf: "2025-11-24" },
          speaker: "Reza Amiri-Moghadam",
          medium: "SOCIAL_POST",
          citations: [
            supports(
              "readpk-35389",
              "read.pk",
              "On X on Monday: the visit would help lift the relationship to a new strategic phase.",
            ),
          ],
        },
      ],
      verification: "CORROBORATED",
      citations: [
        article("said Iran’s relations with Pakistan were “entering a new strategic phase”", {
          note: "The article gives neither date nor medium.",
        }),
        supports("readpk-35389", "read.pk", "Detailed post on X on Monday with the same point."),
        partly(
          "humenglish-larijani-dar",
          "HUM News English",
          "He called the visit an important moment for both countries.",
        ),
        differs("dnanews-larijani", "DNA News", "Credits near-identical wording to a senior Pakistani official.", {
          field: "speaker",
          value: "a senior Pakistani official",
        }),
      ],
    },
  },
  {
    fact: "F47",
    found: "under Araghchi, through the visit during which he said it",
    query: `
      personByIdentifier(scheme: "dossier", value: "abbas-araghchi") {
        visits { nodes { statements { nodes { ...StatementFact } } } }
      }`,
    at: "personByIdentifier.visits.nodes.0.statements.nodes",
    expected: {
      record: "araghchi-urges-restraint-2025-05",
      form: "PARAPHRASE",
      text: "Both sides should hold back and calm things down.",
      language: "en",
      period: { edtf: "2025-05-05" },
      speaker: araghchi,
      addressees: [india, pakistan],
      about: [india, pakistan],
      topics: ["de-escalation"],
      medium: "SPOKEN",
      visit: { record: "araghchi-islamabad-2025-05", places: ["Islamabad"] },
      links: [{ kind: "ABOUT", to: "india-pakistan-conflict-2025-05" }],
      verification: "CORROBORATED",
      citations: [
        article("urging restraint on both sides and de-escalation"),
        supports(
          "jpost-852765",
          "The Jerusalem Post",
          "Told reporters on arrival that Iran seeks de-escalation and urges all parties to show restraint.",
        ),
        supports(
          "brecorder-40361215",
          "Business Recorder",
          "At the meeting with Zardari he called for restraint by both sides.",
        ),
      ],
    },
  },
  {
    fact: "F48",
    found: "among what Russians said on the corridor",
    query: `
      statements(
        filter: { speakers: ["ru"], topic: "transit corridor" }
      ) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "russian-official-transit-corridor-2025-11",
      form: "PARAPHRASE",
      text: "Russia would like goods to pass through Iran on their way to India and China.",
      language: "en",
      period: { edtf: "2025-11-24", asReported: "Just a day before Mr Larijani’s trip" },
      speaker: {
        label: "a top Russian transportation official",
        party: "unnamed-russian-transport-official",
        as: "senior transport official",
        postRole: "OTHER",
        onBehalfOf: russia,
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
      },
      about: [russia, iran, india, china],
      topics: ["transit corridor"],
      medium: "SPOKEN",
      links: [
        { kind: "ABOUT", to: "north-south-corridor-routes-2026" },
        { kind: "ABOUT", to: "larijani-islamabad-2025-11" },
      ],
      variants: [
        {
          form: "PARAPHRASE",
          text: "A launch of both routes, Russia-Iran-India and Russia-Iran-China, is planned for 2026.",
          language: "en",
          period: { edtf: "2025-11-24" },
          speaker: "Andrey Tarasenko",
          medium: "SPOKEN",
          citations: [supports("tass-2047771", "TASS", "Firmer: a launch of both routes is planned for 2026.")],
        },
      ],
      verification: "CORROBORATED",
      citations: [
        article("a top Russian transportation official said Moscow was hoping to use Iran as a transit corridor", {
          note: "By the article's own count the trip then began on 25 November.",
        }),
        supports(
          "tass-2047771",
          "TASS",
          "24 November: transport on the Russia-Iran-India and Russia-Iran-China routes is planned for 2026.",
        ),
        supports("lokmattimes-tarasenko", "Lokmat Times", "Relays TASS.", { via: ["TASS"] }),
      ],
    },
  },
  {
    fact: "F49",
    found: "among what was said about Trump",
    query: `statements(filter: { about: ["${person("donald-trump")}"] }) { nodes { ...StatementFact } }`,
    at: "statements.nodes",
    expected: {
      record: "sharif-praises-trump-2025",
      form: "QUOTE",
      text: "bold and decisive",
      gloss: "Trump acted with courage and resolve to stop the fighting.",
      language: "en",
      speaker: sharif,
      about: [trump, india, pakistan],
      topics: ["ceasefire", "praise"],
      medium: "UNKNOWN",
      links: [
        { kind: "ABOUT", to: "trump-nobel-nomination-2025-06" },
        { kind: "ABOUT", to: "trump-mediation-2025-05" },
      ],
      variants: [
        {
          form: "QUOTE",
          text: "bold and visionary leadership … timely and decisively",
          language: "en",
          period: { edtf: "2025-09-26" },
          speaker: "Shehbaz Sharif",
          medium: "SPEECH",
          citations: [
            supports(
              "thesun-my-unga",
              "The Sun (Malaysia)",
              "UN General Assembly, 26 September 2025: 'bold and visionary leadership'; adds that Trump intervened 'timely and decisively'.",
            ),
          ],
        },
        {
          form: "QUOTE",
          text: "bold and visionary",
          language: "en",
          period: { edtf: "2025-09-26" },
          speaker: "Shehbaz Sharif",
          medium: "SPEECH",
          citations: [supports("caliber-unga", "Caliber.Az", "'bold and visionary'.")],
        },
      ],
      verification: "DISPUTED",
      citations: [
        article("his “bold and decisive” role in ending the recent spat with India", {
          note: "The praise is corroborated; the two quoted words were not found in any other report.",
        }),
        supports("thesun-my-unga", "The Sun (Malaysia)", "Praised Trump at the UN with other words."),
        differs("caliber-unga", "Caliber.Az", "Same speech, same other words.", {
          field: "text",
          value: "bold and visionary",
        }),
        differs("thesun-my-unga", "The Sun (Malaysia)", "Only if the article means the UN speech.", {
          field: "period",
          value: "2025-09-26",
        }),
      ],
    },
  },
];

import type { ExpectedMeeting, FactCase } from "../fact-case";
import { person, visit } from "../ids";
import { article, supports } from "./citations";
import { dar, larijani, pezeshkian, zardari } from "./participants";

/** Talks during those journeys. */
export const meetings: readonly FactCase<ExpectedMeeting>[] = [
  {
    fact: "F03",
    found: "between the two presidents",
    query: `
      meetings(
        filter: { between: ["${person("masoud-pezeshkian")}", "${person("asif-ali-zardari")}"] }
      ) { nodes { ...MeetingFact } }`,
    at: "meetings.nodes",
    expected: {
      record: "pezeshkian-zardari-2025-08",
      place: "Aiwan-e-Sadr",
      period: { edtf: "2025-08-03" },
      visit: "pezeshkian-islamabad-2025-08",
      summary: "During his visit Pezeshkian met Pakistan's President, Asif Ali Zardari.",
      participants: [pezeshkian, zardari],
      verification: "CORROBORATED",
      citations: [
        article("meeting with his counterpart, Asif Ali Zardari", {
          note: "The article does not say where in Islamabad the two met.",
        }),
        supports(
          "thenews-1332992",
          "The News International",
          "Photo and report of the meeting at Aiwan-e-Sadr on 3 August 2025.",
        ),
        supports("pakistantoday-20250803", "Pakistan Today", "Zardari received Pezeshkian at Aiwan-e-Sadr on Sunday."),
      ],
    },
  },
  {
    fact: "F12",
    found: "under Ishaq Dar, among his talks on trade",
    query: `
      personByIdentifier(scheme: "dossier", value: "ishaq-dar") {
        meetings(filter: { topic: "Trade" }) { nodes { ...MeetingFact } }
      }`,
    at: "personByIdentifier.meetings.nodes",
    expected: {
      record: "larijani-dar-2025-11",
      place: "Islamabad",
      period: { edtf: "2025-11-25" },
      topics: ["trade"],
      visit: "larijani-islamabad-2025-11",
      summary: "In Islamabad Larijani held talks with Pakistan's Deputy Prime Minister, Ishaq Dar.",
      participants: [larijani, dar],
      verification: "CORROBORATED",
      citations: [
        article("Speaking to Pakistan’s Deputy Prime Minister, Ishaq Dar"),
        supports("newsaz-iran-pakistan-trade", "News.Az", "The two met in Islamabad; report dated 25 November."),
        supports("humenglish-larijani-dar", "HUM News English", "The two met on Tuesday."),
      ],
    },
  },
  {
    fact: "F14",
    found: "by the visit and the president who received him",
    query: `
      meetings(
        filter: { visit: "${visit("larijani-islamabad-2025-11")}", parties: ["${person("asif-ali-zardari")}"] }
      ) { nodes { ...MeetingFact } }`,
    at: "meetings.nodes",
    expected: {
      record: "larijani-zardari-2025-11",
      place: "Aiwan-e-Sadr",
      period: { edtf: "2025-11-25" },
      topics: ["flood relief", "gas pipeline"],
      visit: "larijani-islamabad-2025-11",
      summary: "Larijani was received by Pakistan's President Zardari.",
      participants: [larijani, zardari],
      verification: "CORROBORATED",
      citations: [
        article("meetings with President Zardari who thanked Mr Larijani", {
          note: "The article writes 'meetings' in the plural; other outlets report one.",
        }),
        supports("pakistantoday-20251125", "Pakistan Today", "Larijani called on Zardari at Aiwan-e-Sadr on Tuesday."),
        supports(
          "tehrantimes-520839",
          "Tehran Times",
          "Zardari met Larijani and his delegation in Islamabad on Tuesday.",
        ),
      ],
    },
  },
];

import { dar, larijani, pezeshkian, zardari } from "./participants";
import type { MeetingSample } from "./sample.types";

/** The meetings of those visits. */
export const meetings: readonly MeetingSample[] = [
  {
    key: "pezeshkian-zardari-2025-08",
    visit: "pezeshkian-islamabad-2025-08",
    period: { edtf: "2025-08-03" },
    place: "Aiwan-e-Sadr",
    summary: "During his visit Pezeshkian met Pakistan's President, Asif Ali Zardari.",
    participants: [pezeshkian, zardari],
    verification: "CORROBORATED",
    citations: [
      {
        source: "article-2025",
        excerpt: "meeting with his counterpart, Asif Ali Zardari",
        note: "The article does not say where in Islamabad the two met.",
      },
      { source: "thenews-1332992", note: "Photo and report of the meeting at Aiwan-e-Sadr on 3 August 2025." },
      { source: "pakistantoday-20250803", note: "Zardari received Pezeshkian at Aiwan-e-Sadr on Sunday." },
    ],
  },
  {
    key: "larijani-dar-2025-11",
    visit: "larijani-islamabad-2025-11",
    period: { edtf: "2025-11-25" },
    place: "Islamabad",
    topics: ["trade"],
    summary: "In Islamabad Larijani held talks with Pakistan's Deputy Prime Minister, Ishaq Dar.",
    participants: [larijani, dar],
    verification: "CORROBORATED",
    citations: [
      { source: "article-2025", excerpt: "Speaking to Pakistan’s Deputy Prime Minister, Ishaq Dar" },
      { source: "newsaz-iran-pakistan-trade", note: "The two met in Islamabad; report dated 25 November." },
      { source: "humenglish-larijani-dar", note: "The two met on Tuesday." },
    ],
  },
  {
    key: "larijani-zardari-2025-11",
    visit: "larijani-islamabad-2025-11",
    period: { edtf: "2025-11-25" },
    place: "Aiwan-e-Sadr",
    topics: ["flood relief", "gas pipeline"],
    summary: "Larijani was received by Pakistan's President Zardari.",
    participants: [larijani, zardari],
    verification: "CORROBORATED",
    citations: [
      {
        source: "article-2025",
        excerpt: "meetings with President Zardari who thanked Mr Larijani",
        note: "The article writes 'meetings' in the plural; other outlets report one.",
      },
      { source: "pakistantoday-20251125", note: "Larijani called on Zardari at Aiwan-e-Sadr on Tuesday." },
      { source: "tehrantimes-520839", note: "Zardari met Larijani and his delegation in Islamabad on Tuesday." },
    ],
  },
];

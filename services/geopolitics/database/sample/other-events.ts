import { larijani, sharif, trump } from "./participants";
import type { EventSample } from "./sample.types";

/** A reception, a flood and the help after it, and a nomination. */
export const otherEvents: readonly EventSample[] = [
  {
    key: "larijani-received-in-islamabad-2025-11",
    kind: "RECEPTION",
    title: "Ali Larijani received in Islamabad",
    summary:
      "On arrival in Islamabad Larijani was received by an unnamed deputy national security adviser of Pakistan.",
    period: { edtf: "2025-11-25", asReported: "On his arrival in Islamabad" },
    place: "Islamabad",
    visit: "larijani-islamabad-2025-11",
    participants: [
      {
        label: "a deputy national security adviser",
        role: "HOST",
        as: "deputy national security adviser",
        postRole: "OTHER",
        onBehalfOf: { country: "PAK" },
      },
      { ...larijani, role: "VISITOR" },
      { country: "PAK", role: "HOST" },
    ],
    verification: "REPORTED",
    citations: [
      {
        source: "article-2025",
        excerpt: "where he was greeted by a deputy national security adviser",
        note: "Participant stays unnamed. The article does not say whose adviser; Pakistan is the natural reading.",
      },
      {
        source: "iribnews-5636195",
        stance: "PARTLY",
        note: "Landed at Nur Khan airport in Rawalpindi and was received by senior Pakistani officials, Iran's ambassador and embassy staff.",
      },
      { source: "diplomaticinsight-larijani", stance: "DIFFERS", field: "period", value: "2025-11-24" },
      { source: "humenglish-larijani-dar", stance: "DIFFERS", field: "period", value: "2025-11-24" },
      { source: "iribnews-5636195", stance: "DIFFERS", field: "place", value: "Nur Khan air base" },
    ],
  },
  {
    key: "pakistan-floods-2025",
    kind: "DISASTER",
    title: "2025 Pakistan floods",
    summary: "Pakistan had recently been hit by floods.",
    period: { edtf: "2025-06-26/2025-09", asReported: "recent" },
    topics: ["flood"],
    participants: [{ country: "PAK", role: "AFFECTED" }],
    verification: "CORROBORATED",
    citations: [
      {
        source: "article-2025",
        excerpt: "the recent floods there",
        note: "End of the period not established; '2025-09' is the date of the report.",
      },
      {
        source: "tehrantimes-518174",
        note: "Authorities counted at least 1,006 deaths since 26 June, as of September.",
      },
    ],
  },
  {
    key: "iranian-flood-relief-2025-09",
    kind: "AID",
    title: "Iranian Red Crescent's flood relief for Pakistan",
    summary: "Iran sent its Red Crescent to help Pakistan after the floods.",
    period: { edtf: "2025-09-21/2025-09-22" },
    topics: ["disaster relief"],
    participants: [
      { country: "IRN", role: "DONOR" },
      {
        organization: "iranian-red-crescent",
        label: "Iranian Red Crescent",
        role: "DONOR",
        onBehalfOf: { country: "IRN" },
      },
      { country: "PAK", role: "RECIPIENT" },
    ],
    quantities: [{ value: 60, unit: "t", note: "Relief goods." }],
    verification: "CORROBORATED",
    citations: [
      {
        source: "article-2025",
        excerpt: "Iran’s help to Pakistan, by sending the Iranian Red Crescent following the recent floods there",
        note: "Quantity and dates (of the reports) are not in the article. It also says the help came up in the meeting with Zardari.",
      },
      { source: "tehrantimes-518174", note: "The Red Crescent sent 60 tons of relief goods." },
      { source: "tehrantimes-518174", field: "quantities[0]", value: "60 t" },
      { source: "iribnews-5573567", note: "Same, with a breakdown; reported on 21 September." },
    ],
    links: [{ kind: "ABOUT", to: { type: "EVENT", key: "pakistan-floods-2025" }, note: "Relief after it." }],
  },
  {
    key: "trump-nobel-nomination-2025-06",
    kind: "NOMINATION",
    title: "Donald Trump nominated for the Nobel Peace Prize (2026)",
    summary:
      "Pakistan put Trump forward for the Nobel Peace Prize: its government announced the recommendation for the prize of 2026. The article has the prime minister do it.",
    period: { edtf: "2025-06-21" },
    topics: ["Nobel Peace Prize"],
    participants: [
      {
        organization: "government-of-pakistan",
        label: "Government of Pakistan",
        role: "NOMINATOR",
        onBehalfOf: { country: "PAK" },
      },
      { ...trump, role: "NOMINEE" },
    ],
    verification: "CORROBORATED",
    citations: [
      {
        source: "article-2025",
        excerpt: "nominated Mr Trump for the Nobel Peace Prize",
        note: "Actor level differs: person in the article, government elsewhere.",
      },
      {
        source: "article-2025",
        stance: "DIFFERS",
        field: "participants[0]",
        value: `${sharif.label}, ${sharif.as}`,
        note: "Pakistan's prime minister put Trump forward for the Nobel Peace Prize.",
      },
      {
        source: "trtworld-6b39f5f7eebb",
        note: "Pakistan formally recommended Trump for the 2026 prize, early on Saturday 21 June.",
      },
      {
        source: "unn-20250621",
        note: "The Government of Pakistan made the nomination, announced on Saturday.",
      },
      { source: "voz-20250621", stance: "DIFFERS", note: "Dates the announcement to Friday 20 June." },
      {
        source: "voz-20250621",
        stance: "DIFFERS",
        field: "period",
        value: "2025-06-20",
        note: "Probably a time-zone effect.",
      },
    ],
    corrections: [
      {
        field: "participants[0].label",
        asReported: "Prime Minister Shehbaz Sherif nominated",
        corrected: "the Government of Pakistan announced the recommendation",
        reason: "ATTRIBUTION",
        reportedIn: "article-2025",
        verification: "DISPUTED",
        basis: [
          {
            source: "trtworld-6b39f5f7eebb",
            note: "Pakistan formally recommended Trump for the 2026 prize, early on Saturday 21 June.",
          },
          {
            source: "unn-20250621",
            note: "The Government of Pakistan made the nomination, announced on Saturday.",
          },
        ],
      },
    ],
  },
];

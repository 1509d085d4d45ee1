import { larijani } from "./participants";
import type { EventSample } from "./sample.types";

/** What states mean to build and to trade. */
export const plans: readonly EventSample[] = [
  {
    key: "iran-pakistan-trade-target",
    kind: "TRADE_TARGET",
    title: "Iran and Pakistan: trade of 10 billion US dollars",
    summary:
      "Iran and Pakistan are said to be able to triple their trade, to 10 billion US dollars. No deadline is given.",
    status: "PLANNED",
    topics: ["trade"],
    participants: [
      { country: "IRN", role: "PARTNER" },
      { country: "PAK", role: "PARTNER" },
      { ...larijani, role: "PROPOSER" },
    ],
    quantities: [
      { value: 10_000_000_000, unit: "USD", note: "The target, for a year." },
      { value: 3, unit: "multiples", note: "How many times today's trade the target is." },
      { value: 3_000_000_000, unit: "USD", note: "The baseline: trade has passed this figure (Tehran Times)." },
    ],
    verification: "CORROBORATED",
    citations: [
      {
        source: "article-2025",
        excerpt: "the mutual trade could triple and reach $10 billion",
        note: "No deadline given. Baseline of more than USD 3 billion is from Tehran Times.",
      },
      {
        source: "tehrantimes-520791",
        note: "Trade has passed 3 billion dollars; both sides have repeatedly named 10 billion as the goal.",
      },
      { source: "tehrantimes-520791", field: "quantities[2]", value: "more than USD 3 billion" },
      {
        source: "pakobserver-20250802",
        note: "Pezeshkian and Sharif had decided in August to raise trade to 10 billion a year.",
      },
    ],
  },
  {
    key: "iran-pakistan-gas-pipeline",
    kind: "PROJECT",
    title: "Iran-Pakistan gas pipeline",
    summary: "A gas pipeline between Iran and Pakistan was discussed in Larijani's meetings.",
    status: "PROPOSED",
    period: { edtf: "2025-11-25" },
    topics: ["pipeline", "energy"],
    participants: [
      { country: "IRN", role: "PARTNER" },
      { country: "PAK", role: "PARTNER" },
      { ...larijani, role: "PARTICIPANT" },
    ],
    verification: "CORROBORATED",
    citations: [
      {
        source: "article-2025",
        excerpt: "The gas line project connecting the two countries was another topic raised in Mr Larijani’s meetings",
        note: "Under discussion; the period is the day of the talks.",
      },
      {
        source: "pakistantoday-20251125",
        note: "Zardari asked for a mutually workable way forward on the pipeline.",
      },
    ],
    links: [{ kind: "ABOUT", to: { type: "MEETING", key: "larijani-zardari-2025-11" }, note: "Raised there." }],
  },
  {
    key: "north-south-corridor-routes-2026",
    kind: "PROJECT",
    title: "Russia-Iran-India and Russia-Iran-China routes of the North-South corridor",
    summary: "Russia has in mind a transit corridor through Iran to India and China.",
    status: "PLANNED",
    period: { edtf: "2026" },
    topics: ["corridor", "transit"],
    participants: [
      { country: "RUS", role: "PARTNER" },
      { country: "IRN", role: "TRANSIT" },
      { country: "IND", role: "PARTNER" },
      { country: "CHN", role: "PARTNER" },
    ],
    verification: "CORROBORATED",
    citations: [
      {
        source: "article-2025",
        excerpt: "use Iran as a transit corridor connecting it to India and China",
        note: "Name and planned year are from TASS (stated on 2025-11-24).",
      },
      {
        source: "tass-2047771",
        note: "Both routes belong to the North-South International Transport Corridor; launch planned for 2026.",
      },
      { source: "tass-2047771", field: "period", value: "2026", note: "When the routes are to open." },
    ],
  },
];

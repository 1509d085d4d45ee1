import type { ExpectedEvent, FactCase } from "../fact-case";
import { organization } from "../ids";
import { article, supports } from "./citations";
import { china, india, iran, larijani, pakistan, russia } from "./participants";

/** What two states want to trade and build; a flood, and the help after it. */
export const plansAndAid: readonly FactCase<ExpectedEvent>[] = [
  {
    fact: "F74",
    found: "by its topic, among trade targets",
    query: `events(filter: { kinds: [TRADE_TARGET], topic: "trade" }) { nodes { ...EventFact } }`,
    at: "events.nodes",
    expected: {
      record: "iran-pakistan-trade-target",
      kind: "TRADE_TARGET",
      title: "Iran and Pakistan: trade of 10 billion US dollars",
      summary:
        "Iran and Pakistan are said to be able to triple their trade, to 10 billion US dollars. No deadline is given.",
      status: "PLANNED",
      topics: ["trade"],
      participants: [
        { ...iran, role: "PARTNER" },
        { ...pakistan, role: "PARTNER" },
        { ...larijani, role: "PROPOSER" },
      ],
      quantities: [
        { value: 10000000000, unit: "USD", note: "The target, for a year." },
        { value: 3, unit: "multiples", note: "How many times today's trade the target is." },
        { value: 3000000000, unit: "USD", note: "The baseline: trade has passed this figure (Tehran Times)." },
      ],
      verification: "CORROBORATED",
      citations: [
        article("the mutual trade could triple and reach $10 billion", {
          note: "No deadline given. Baseline of more than USD 3 billion is from Tehran Times.",
        }),
        supports(
          "tehrantimes-520791",
          "Tehran Times",
          "Trade has passed 3 billion dollars; both sides have repeatedly named 10 billion as the goal.",
        ),
        {
          source: "tehrantimes-520791",
          outlet: "Tehran Times",
          stance: "SUPPORTS",
          field: "quantities[2]",
          value: "more than USD 3 billion",
        },
        supports(
          "pakobserver-20250802",
          "Pakistan Observer",
          "Pezeshkian and Sharif had decided in August to raise trade to 10 billion a year.",
        ),
      ],
    },
  },
  {
    fact: "F75",
    found: "by searching for its name",
    query: `events(search: "gas pipeline") { nodes { ...EventFact } }`,
    at: "events.nodes",
    expected: {
      record: "iran-pakistan-gas-pipeline",
      kind: "PROJECT",
      title: "Iran-Pakistan gas pipeline",
      summary: "A gas pipeline between Iran and Pakistan was discussed in Larijani's meetings.",
      status: "PROPOSED",
      period: { edtf: "2025-11-25" },
      topics: ["pipeline", "energy"],
      participants: [
        { ...iran, role: "PARTNER" },
        { ...pakistan, role: "PARTNER" },
        { ...larijani, role: "PARTICIPANT" },
      ],
      links: [{ kind: "ABOUT", note: "Raised there.", to: "larijani-zardari-2025-11" }],
      verification: "CORROBORATED",
      citations: [
        article(
          "The gas line project connecting the two countries was another topic raised in Mr Larijani’s meetings",
          { note: "Under discussion; the period is the day of the talks." },
        ),
        supports(
          "pakistantoday-20251125",
          "Pakistan Today",
          "Zardari asked for a mutually workable way forward on the pipeline.",
        ),
      ],
    },
  },
  {
    fact: "F76",
    found: "between Russia and India",
    query: `
      events(filter: { between: ["RUS", "IND"], statuses: [PLANNED] }) { nodes { ...EventFact } }`,
    at: "events.nodes",
    expected: {
      record: "north-south-corridor-routes-2026",
      kind: "PROJECT",
      title: "Russia-Iran-India and Russia-Iran-China routes of the North-South corridor",
      summary: "Russia has in mind a transit corridor through Iran to India and China.",
      status: "PLANNED",
      period: { edtf: "2026" },
      topics: ["corridor", "transit"],
      participants: [
        { ...russia, role: "PARTNER" },
        { ...iran, role: "TRANSIT" },
        { ...india, role: "PARTNER" },
        { ...china, role: "PARTNER" },
      ],
      verification: "CORROBORATED",
      citations: [
        article("use Iran as a transit corridor connecting it to India and China", {
          note: "Name and planned year are from TASS (stated on 2025-11-24).",
        }),
        supports(
          "tass-2047771",
          "TASS",
          "Both routes belong to the North-South International Transport Corridor; launch planned for 2026.",
        ),
        supports("tass-2047771", "TASS", "When the routes are to open.", { field: "period", value: "2026" }),
      ],
    },
  },
  {
    fact: "F77",
    found: "among the disasters of a summer",
    query: `
      events(
        filter: { kinds: [DISASTER], during: { from: "2025-06-01", to: "2025-08-31" } }
      ) { nodes { ...EventFact } }`,
    at: "events.nodes",
    expected: {
      record: "pakistan-floods-2025",
      kind: "DISASTER",
      title: "2025 Pakistan floods",
      summary: "Pakistan had recently been hit by floods.",
      period: { edtf: "2025-06-26/2025-09", asReported: "recent" },
      topics: ["flood"],
      participants: [{ ...pakistan, role: "AFFECTED" }],
      verification: "CORROBORATED",
      citations: [
        article("the recent floods there", {
          note: "End of the period not established; '2025-09' is the date of the report.",
        }),
        supports(
          "tehrantimes-518174",
          "Tehran Times",
          "Authorities counted at least 1,006 deaths since 26 June, as of September.",
        ),
      ],
    },
  },
  {
    fact: "F78",
    found: "among what the Red Crescent took part in",
    query: `
      events(filter: { parties: ["${organization("iranian-red-crescent")}"] }) { nodes { ...EventFact } }`,
    at: "events.nodes",
    expected: {
      record: "iranian-flood-relief-2025-09",
      kind: "AID",
      title: "Iranian Red Crescent's flood relief for Pakistan",
      summary: "Iran sent its Red Crescent to help Pakistan after the floods.",
      period: { edtf: "2025-09-21/2025-09-22" },
      topics: ["disaster relief"],
      participants: [
        { ...iran, role: "DONOR" },
        { label: "Iranian Red Crescent", party: "iranian-red-crescent", role: "DONOR", onBehalfOf: iran },
        { ...pakistan, role: "RECIPIENT" },
      ],
      quantities: [{ value: 60, unit: "t", note: "Relief goods." }],
      links: [{ kind: "ABOUT", note: "Relief after it.", to: "pakistan-floods-2025" }],
      verification: "CORROBORATED",
      citations: [
        article("Iran’s help to Pakistan, by sending the Iranian Red Crescent following the recent floods there", {
          note: "Quantity and dates (of the reports) are not in the article. It also says the help came up in the meeting with Zardari.",
        }),
        supports("tehrantimes-518174", "Tehran Times", "The Red Crescent sent 60 tons of relief goods."),
        {
          source: "tehrantimes-518174",
          outlet: "Tehran Times",
          stance: "SUPPORTS",
          field: "quantities[0]",
          value: "60 t",
        },
        supports("iribnews-5573567", "IRIB News", "Same, with a breakdown; reported on 21 September."),
      ],
    },
  },
];

import type { ExpectedEvent, FactCase } from "../fact-case";
import { person, source } from "../ids";
import { article, context, differs, partly, supports } from "./citations";
import { israel, larijani, pakistan, trump } from "./participants";

/** A reception, a nomination, a disclosure. */
export const happenings: readonly FactCase<ExpectedEvent>[] = [
  {
    fact: "F82",
    found: "by a source that is cited for it",
    query: `
      events(filter: { sources: ["${source("wikileaks-cable-20091007")}"] }) { nodes { ...EventFact } }`,
    at: "events.nodes",
    expected: {
      record: "wikileaks-on-pakistan-and-israel-2010-12",
      kind: "DISCLOSURE",
      title: "WikiLeaks on Pakistan's contacts with Israeli intelligence",
      summary:
        "Documents disclosed by WikiLeaks showed dealings of Pakistan's intelligence services with Israel's: a cable (2009-10-07) records one official's account of direct contact to pass on threat warnings, an intelligence contact.",
      period: { edtf: "2010-12-01~", asReported: "more than a decade ago" },
      topics: ["intelligence contact", "cable"],
      participants: [
        { label: "WikiLeaks", party: "wikileaks", role: "DISCLOSER" },
        { label: "Pakistan's intelligence services", role: "SUBJECT", onBehalfOf: pakistan },
        { ...pakistan, role: "SUBJECT" },
        { label: "Israeli intelligence", role: "PARTNER", onBehalfOf: israel },
        { ...israel, role: "PARTNER" },
      ],
      links: [{ kind: "ABOUT", to: "pakistan-opposition-to-israel" }],
      verification: "CORROBORATED",
      citations: [
        article(
          "as disclosed by WikiLeaks more than a decade ago, Pakistan’s intelligence services have sometimes even worked with their Israeli counterparts",
          {
            via: [
              "Reuters",
              "WikiLeaks",
              "US diplomatic cable of 2009-10-07",
              "Anne Patterson (US ambassador)",
              "Ahmad Shuja Pasha (head of Inter-Services Intelligence)",
            ],
            note: "Overstated by the article; the source is two hops away.",
          },
        ),
        partly(
          "reuters-TRE6B05N7",
          "Reuters",
          "In the cable the head of the ISI says he had been in direct touch with the Israelis about possible threats to Israeli targets in India; an ISI official said it was out of context.",
        ),
        context("wikileaks-cable-20091007", "WikiLeaks", "The document itself, known through Reuters only."),
      ],
      corrections: [
        {
          field: "summary",
          asReported: "have sometimes even worked with their Israeli counterparts",
          corrected: "the cable records one official's account of direct contact to pass on threat warnings",
          reason: "SCOPE",
          reportedIn: "article-2025",
          verification: "DISPUTED",
          basis: [
            partly(
              "reuters-TRE6B05N7",
              "Reuters",
              "In the cable the head of the ISI says he had been in direct touch with the Israelis about possible threats to Israeli targets in India; an ISI official said it was out of context.",
            ),
          ],
        },
      ],
    },
  },
  {
    fact: "F08",
    found: "among receptions with Ali Larijani",
    query: `
      events(
        filter: { kinds: [RECEPTION], parties: ["${person("ali-larijani")}"] }
      ) { nodes { ...EventFact } }`,
    at: "events.nodes",
    expected: {
      record: "larijani-received-in-islamabad-2025-11",
      kind: "RECEPTION",
      title: "Ali Larijani received in Islamabad",
      summary:
        "On arrival in Islamabad Larijani was received by an unnamed deputy national security adviser of Pakistan.",
      period: { edtf: "2025-11-25", asReported: "On his arrival in Islamabad" },
      place: "Islamabad",
      participants: [
        {
          label: "a deputy national security adviser",
          as: "deputy national security adviser",
          postRole: "OTHER",
          role: "HOST",
          onBehalfOf: pakistan,
        },
        { ...larijani, role: "VISITOR" },
        { ...pakistan, role: "HOST" },
      ],
      visit: "larijani-islamabad-2025-11",
      verification: "REPORTED",
      citations: [
        article("where he was greeted by a deputy national security adviser", {
          note: "Participant stays unnamed. The article does not say whose adviser; Pakistan is the natural reading.",
        }),
        partly(
          "iribnews-5636195",
          "IRIB News",
          "Landed at Nur Khan airport in Rawalpindi and was received by senior Pakistani officials, Iran's ambassador and embassy staff.",
        ),
        {
          source: "diplomaticinsight-larijani",
          outlet: "The Diplomatic Insight",
          stance: "DIFFERS",
          field: "period",
          value: "2025-11-24",
        },
        {
          source: "humenglish-larijani-dar",
          outlet: "HUM News English",
          stance: "DIFFERS",
          field: "period",
          value: "2025-11-24",
        },
        {
          source: "iribnews-5636195",
          outlet: "IRIB News",
          stance: "DIFFERS",
          field: "place",
          value: "Nur Khan air base",
        },
      ],
    },
  },
  {
    fact: "F79",
    found: "among nominations of Donald Trump",
    query: `
      events(
        filter: { kinds: [NOMINATION], parties: ["${person("donald-trump")}"] }
      ) { nodes { ...EventFact } }`,
    at: "events.nodes",
    expected: {
      record: "trump-nobel-nomination-2025-06",
      kind: "NOMINATION",
      title: "Donald Trump nominated for the Nobel Peace Prize (2026)",
      summary:
        "Pakistan put Trump forward for the Nobel Peace Prize: its government announced the recommendation for the prize of 2026. The article has the prime minister do it.",
      period: { edtf: "2025-06-21" },
      topics: ["Nobel Peace Prize"],
      participants: [
        { label: "Government of Pakistan", party: "government-of-pakistan", role: "NOMINATOR", onBehalfOf: pakistan },
        { ...trump, role: "NOMINEE" },
      ],
      verification: "CORROBORATED",
      citations: [
        article("nominated Mr Trump for the Nobel Peace Prize", {
          note: "Actor level differs: person in the article, government elsewhere.",
        }),
        differs(
          "article-2025",
          "The National",
          "Pakistan's prime minister put Trump forward for the Nobel Peace Prize.",
          { field: "participants[0]", value: "Shehbaz Sharif, Prime Minister of Pakistan" },
        ),
        supports(
          "trtworld-6b39f5f7eebb",
          "TRT World",
          "Pakistan formally recommended Trump for the 2026 prize, early on Saturday 21 June.",
        ),
        supports("unn-20250621", "UNN", "The Government of Pakistan made the nomination, announced on Saturday."),
        differs("voz-20250621", "Voz", "Dates the announcement to Friday 20 June."),
        differs("voz-20250621", "Voz", "Probably a time-zone effect.", { field: "period", value: "2025-06-20" }),
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
            supports(
              "trtworld-6b39f5f7eebb",
              "TRT World",
              "Pakistan formally recommended Trump for the 2026 prize, early on Saturday 21 June.",
            ),
            supports("unn-20250621", "UNN", "The Government of Pakistan made the nomination, announced on Saturday."),
          ],
        },
      ],
    },
  },
];

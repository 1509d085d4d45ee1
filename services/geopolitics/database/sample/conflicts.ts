import { author, sharif, trump } from "./participants";
import type { EventSample } from "./sample.types";

/** The wars of 2025, the one that is feared, and how one of them was ended. */
export const conflicts: readonly EventSample[] = [
  {
    key: "iran-israel-war-2025-06",
    kind: "CONFLICT",
    title: "12-day war",
    alsoKnownAs: ["Twelve-Day War"],
    summary:
      "Iran fought a 12-day war against Israel and the United States in June 2025. Israel began it; on 2025-06-22 came US strikes on Iranian nuclear sites.",
    status: "COMPLETED",
    period: { edtf: "2025-06-13/2025-06-24" },
    participants: [
      { country: "IRN", role: "BELLIGERENT", side: 1 },
      { country: "ISR", role: "BELLIGERENT", side: 2 },
      { country: "USA", role: "BELLIGERENT", side: 2 },
      { country: "ISR", role: "INITIATOR", side: 2 },
    ],
    quantities: [{ value: 12, unit: "d", note: "How long it lasted." }],
    verification: "CORROBORATED",
    citations: [
      {
        source: "article-2025",
        excerpt: "its 12-day war with Israel and the US",
        note: "Dates and initiator are from other outlets. The author calls the war's effect on Iran a shock.",
      },
      {
        source: "trtworld-9e4f507581ad",
        note: "Began on 13 June with Israeli strikes; the US joined on 22 June; phased ceasefire from Tuesday 24 June.",
      },
      { source: "mediahyde-naqvi", note: "Ceasefire took effect on 24 June." },
    ],
  },
  {
    key: "iran-israel-war-feared",
    kind: "CONFLICT",
    title: "Feared return of the war between Iran and Israel",
    summary: "There is growing worry that fighting between Iran and Israel may start again.",
    status: "PROPOSED",
    participants: [
      { country: "IRN", role: "BELLIGERENT", side: 1 },
      { country: "ISR", role: "BELLIGERENT", side: 2 },
    ],
    assessedBy: author,
    verification: "REPORTED",
    citations: [
      {
        source: "article-2025",
        excerpt: "As worries about the resumption of conflict between Iran and Israel heighten",
        note: "Feared, no more: the worry is reported, the event is not. Holders of the worry are not named.",
      },
    ],
    links: [{ kind: "ABOUT", to: { type: "EVENT", key: "iran-israel-war-2025-06" }, note: "Would resume it." }],
  },
  {
    key: "india-pakistan-conflict-2025-05",
    kind: "CONFLICT",
    title: "four-day India-Pakistan conflict",
    alsoKnownAs: ["four-day war", "the recent spat with India"],
    summary: "India and Pakistan fought for four days in May 2025, with Indian attacks on Pakistan.",
    status: "COMPLETED",
    period: { edtf: "2025-05-07/2025-05-10", asReported: "in May" },
    participants: [
      { country: "IND", role: "BELLIGERENT", side: 1 },
      { country: "PAK", role: "BELLIGERENT", side: 2 },
      { country: "IND", role: "INITIATOR", side: 1 },
    ],
    quantities: [{ value: 4, unit: "d", note: "How long it lasted." }],
    verification: "CORROBORATED",
    citations: [
      {
        source: "article-2025",
        excerpt: "the four-day conflict in May",
        note: "The article calls it a conflict, a war and a spat. Initiator as in NDTV; both states tell it differently.",
      },
      { source: "ndtv-8381457", note: "India struck early on 7 May; ceasefire from 5 pm on 10 May." },
      { source: "thesun-my-unga", note: "Speaks of the 7-10 May clashes." },
    ],
    links: [
      {
        kind: "ABOUT",
        to: { type: "VISIT", key: "araghchi-islamabad-2025-05" },
        note: "Iran's foreign minister came two days before it.",
      },
    ],
  },
  {
    key: "trump-mediation-2025-05",
    kind: "MEDIATION",
    title: "Donald Trump's part in the ceasefire between India and Pakistan",
    summary: "Trump is credited with a part in ending the May fighting between India and Pakistan: the ceasefire.",
    period: { edtf: "2025-05-10" },
    partOf: "india-pakistan-conflict-2025-05",
    participants: [
      { ...trump, role: "MEDIATOR" },
      { country: "USA", role: "MEDIATOR" },
      { country: "IND" },
      { country: "PAK" },
      { ...sharif, role: "CLAIMANT" },
    ],
    verification: "DISPUTED",
    citations: [
      {
        source: "article-2025",
        excerpt: "role in ending the recent spat with India",
        note: "Claimed by Pakistan and the US, denied by India.",
      },
      { source: "ndtv-8381457", note: "Says the US brokered the ceasefire." },
      {
        source: "unn-20250621",
        stance: "DIFFERS",
        note: "India denies US mediation: direct talks between the two militaries.",
      },
      { source: "hansindia-977406", stance: "DIFFERS", note: "India denies that Trump played a role." },
    ],
    links: [
      { kind: "PART_OF", to: { type: "EVENT", key: "india-pakistan-conflict-2025-05" } },
      { kind: "ABOUT", to: { type: "EVENT", key: "trump-nobel-nomination-2025-06" } },
    ],
  },
  {
    key: "wikileaks-on-pakistan-and-israel-2010-12",
    kind: "DISCLOSURE",
    title: "WikiLeaks on Pakistan's contacts with Israeli intelligence",
    summary:
      "Documents disclosed by WikiLeaks showed dealings of Pakistan's intelligence services with Israel's: a cable (2009-10-07) records one official's account of direct contact to pass on threat warnings, an intelligence contact.",
    period: { edtf: "2010-12-01~", asReported: "more than a decade ago" },
    topics: ["intelligence contact", "cable"],
    participants: [
      { organization: "wikileaks", label: "WikiLeaks", role: "DISCLOSER" },
      { label: "Pakistan's intelligence services", role: "SUBJECT", onBehalfOf: { country: "PAK" } },
      { country: "PAK", role: "SUBJECT" },
      { label: "Israeli intelligence", role: "PARTNER", onBehalfOf: { country: "ISR" } },
      { country: "ISR", role: "PARTNER" },
    ],
    verification: "CORROBORATED",
    citations: [
      {
        source: "article-2025",
        excerpt:
          "as disclosed by WikiLeaks more than a decade ago, Pakistan’s intelligence services have sometimes even worked with their Israeli counterparts",
        via: [
          "Reuters",
          "WikiLeaks",
          "US diplomatic cable of 2009-10-07",
          "Anne Patterson (US ambassador)",
          "Ahmad Shuja Pasha (head of Inter-Services Intelligence)",
        ],
        note: "Overstated by the article; the source is two hops away.",
      },
      {
        source: "reuters-TRE6B05N7",
        stance: "PARTLY",
        note: "In the cable the head of the ISI says he had been in direct touch with the Israelis about possible threats to Israeli targets in India; an ISI official said it was out of context.",
      },
      {
        source: "wikileaks-cable-20091007",
        stance: "CONTEXT",
        note: "The document itself, known through Reuters only.",
      },
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
          {
            source: "reuters-TRE6B05N7",
            stance: "PARTLY",
            note: "In the cable the head of the ISI says he had been in direct touch with the Israelis about possible threats to Israeli targets in India; an ISI official said it was out of context.",
          },
        ],
      },
    ],
    links: [{ kind: "ABOUT", to: { type: "RELATION", key: "pakistan-opposition-to-israel" } }],
  },
];

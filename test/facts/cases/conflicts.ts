import type { ExpectedEvent, FactCase } from "../fact-case";
import { article, differs, supports } from "./citations";
import { author, india, iran, israel, pakistan, sharif, trump, unitedStates } from "./participants";

/** Two wars, one that is feared, and who ended one of them. */
export const conflicts: readonly FactCase<ExpectedEvent>[] = [
  {
    fact: "F68",
    found: "between Iran and the United States",
    query: `events(filter: { between: ["IRN", "USA"] }) { nodes { ...EventFact } }`,
    at: "events.nodes",
    expected: {
      record: "iran-israel-war-2025-06",
      kind: "CONFLICT",
      title: "12-day war",
      alsoKnownAs: ["Twelve-Day War"],
      summary:
        "Iran fought a 12-day war against Israel and the United States in June 2025. Israel began it; on 2025-06-22 came US strikes on Iranian nuclear sites.",
      status: "COMPLETED",
      period: { edtf: "2025-06-13/2025-06-24" },
      participants: [
        { ...iran, role: "BELLIGERENT", side: 1 },
        { ...israel, role: "BELLIGERENT", side: 2 },
        { ...unitedStates, role: "BELLIGERENT", side: 2 },
        { ...israel, role: "INITIATOR", side: 2 },
      ],
      quantities: [{ value: 12, unit: "d", note: "How long it lasted." }],
      verification: "CORROBORATED",
      citations: [
        article("its 12-day war with Israel and the US", {
          note: "Dates and initiator are from other outlets. The author calls the war's effect on Iran a shock.",
        }),
        supports(
          "trtworld-9e4f507581ad",
          "TRT World",
          "Began on 13 June with Israeli strikes; the US joined on 22 June; phased ceasefire from Tuesday 24 June.",
        ),
        supports("mediahyde-naqvi", "MediaHyde", "Ceasefire took effect on 24 June."),
      ],
    },
  },
  {
    fact: "F69",
    found: "among conflicts that are feared",
    query: `
      events(filter: { kinds: [CONFLICT], statuses: [PROPOSED] }) { nodes { ...EventFact } }`,
    at: "events.nodes",
    expected: {
      record: "iran-israel-war-feared",
      kind: "CONFLICT",
      title: "Feared return of the war between Iran and Israel",
      summary: "There is growing worry that fighting between Iran and Israel may start again.",
      status: "PROPOSED",
      participants: [
        { ...iran, role: "BELLIGERENT", side: 1 },
        { ...israel, role: "BELLIGERENT", side: 2 },
      ],
      assessedBy: author,
      links: [{ kind: "ABOUT", note: "Would resume it.", to: "iran-israel-war-2025-06" }],
      verification: "REPORTED",
      citations: [
        article("As worries about the resumption of conflict between Iran and Israel heighten", {
          note: "Feared, no more: the worry is reported, the event is not. Holders of the worry are not named.",
        }),
      ],
    },
  },
  {
    fact: "F70",
    found: "among the conflicts of a day",
    query: `
      events(
        filter: { kinds: [CONFLICT], during: { from: "2025-05-08", to: "2025-05-08" } }
      ) { nodes { ...EventFact } }`,
    at: "events.nodes",
    expected: {
      record: "india-pakistan-conflict-2025-05",
      kind: "CONFLICT",
      title: "four-day India-Pakistan conflict",
      alsoKnownAs: ["four-day war", "the recent spat with India"],
      summary: "India and Pakistan fought for four days in May 2025, with Indian attacks on Pakistan.",
      status: "COMPLETED",
      period: { edtf: "2025-05-07/2025-05-10", asReported: "in May" },
      participants: [
        { ...india, role: "BELLIGERENT", side: 1 },
        { ...pakistan, role: "BELLIGERENT", side: 2 },
        { ...india, role: "INITIATOR", side: 1 },
      ],
      quantities: [{ value: 4, unit: "d", note: "How long it lasted." }],
      links: [
        { kind: "ABOUT", note: "Iran's foreign minister came two days before it.", to: "araghchi-islamabad-2025-05" },
      ],
      verification: "CORROBORATED",
      citations: [
        article("the four-day conflict in May", {
          note: "The article calls it a conflict, a war and a spat. Initiator as in NDTV; both states tell it differently.",
        }),
        supports("ndtv-8381457", "NDTV", "India struck early on 7 May; ceasefire from 5 pm on 10 May."),
        supports("thesun-my-unga", "The Sun (Malaysia)", "Speaks of the 7-10 May clashes."),
      ],
    },
  },
  {
    fact: "F80",
    found: "between India and Pakistan, among what is disputed",
    query: `
      events(filter: { between: ["IND", "PAK"], verification: [DISPUTED] }) { nodes { ...EventFact } }`,
    at: "events.nodes",
    expected: {
      record: "trump-mediation-2025-05",
      kind: "MEDIATION",
      title: "Donald Trump's part in the ceasefire between India and Pakistan",
      summary: "Trump is credited with a part in ending the May fighting between India and Pakistan: the ceasefire.",
      period: { edtf: "2025-05-10" },
      participants: [
        { ...trump, role: "MEDIATOR" },
        { ...unitedStates, role: "MEDIATOR" },
        { ...india, role: "PARTICIPANT" },
        { ...pakistan, role: "PARTICIPANT" },
        { ...sharif, role: "CLAIMANT" },
      ],
      partOf: "india-pakistan-conflict-2025-05",
      links: [
        { kind: "PART_OF", to: "india-pakistan-conflict-2025-05" },
        { kind: "ABOUT", to: "trump-nobel-nomination-2025-06" },
      ],
      verification: "DISPUTED",
      citations: [
        article("role in ending the recent spat with India", {
          note: "Claimed by Pakistan and the US, denied by India.",
        }),
        supports("ndtv-8381457", "NDTV", "Says the US brokered the ceasefire."),
        differs("unn-20250621", "UNN", "India denies US mediation: direct talks between the two militaries."),
        differs("hansindia-977406", "The Hans India", "India denies that Trump played a role."),
      ],
    },
  },
];

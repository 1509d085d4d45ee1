import type { ExpectedVisit, FactCase } from "../fact-case";
import { article, differs, supports } from "./citations";
import { araghchi, pezeshkian, zardari } from "./participants";

/** Journeys of Iran's president and foreign minister. */
export const visitsOfOthers: readonly FactCase<ExpectedVisit>[] = [
  {
    fact: "F02",
    found: "under Pakistan, among visits of heads of state in August 2025",
    query: `
      country(code: "pk") {
        visits(direction: INCOMING, filter: { visitorRoles: [HEAD_OF_STATE], during: { from: "2025-08-01", to: "2025-08-31" } }) { nodes { ...VisitFact } }
      }`,
    at: "country.visits.nodes",
    expected: {
      record: "pezeshkian-islamabad-2025-08",
      kind: "STATE",
      status: "TOOK_PLACE",
      note: "The article gives the month only and no kind of visit.",
      from: "IRN",
      to: "PAK",
      places: ["Lahore", "Islamabad"],
      period: { edtf: "2025-08-02/2025-08-03", asReported: "back in August" },
      visitors: [pezeshkian],
      hosts: [zardari],
      meetings: ["pezeshkian-zardari-2025-08"],
      verification: "CORROBORATED",
      citations: [
        article("Iran’s President Masoud Pezeshkian visited Islamabad back in August"),
        supports(
          "trtworld-c0792ddaf9dc",
          "TRT World",
          "Two-day state visit; landed in Lahore on Saturday 2 August before going on to Islamabad.",
        ),
        supports("thenews-1332992", "The News International", "Reports the talks in Islamabad on 3 August."),
        differs("pakistantoday-20250803", "Pakistan Today", "Some outlets say official rather than state visit.", {
          field: "kind",
          value: "OFFICIAL",
        }),
        supports("trtworld-c0792ddaf9dc", "TRT World", "Names the stops.", { field: "places" }),
      ],
    },
  },
  {
    fact: "F15",
    found: "among visits of foreign ministers to Pakistan",
    query: `visits(filter: { to: ["PAK"], visitorRoles: [FOREIGN_MINISTER] }) { nodes { ...VisitFact } }`,
    at: "visits.nodes",
    expected: {
      record: "araghchi-islamabad-2025-05",
      kind: "WORKING",
      status: "TOOK_PLACE",
      note: "The visit is corroborated, its timing during the war is not. 'perfunctory' is the author's word (opinion).",
      from: "IRN",
      to: "PAK",
      places: ["Islamabad"],
      period: { edtf: "2025-05-05", asReported: "During their four-day war in May" },
      visitors: [araghchi],
      verification: "CORROBORATED",
      citations: [
        article(
          "During their four-day war in May, Iran’s Foreign Minister, Abbas Araghchi, made a perfunctory visit to Islamabad",
        ),
        supports("thenews-1308513", "The News International", "Arrived on Monday 5 May for one day."),
        differs(
          "jpost-852765",
          "The Jerusalem Post",
          "Arrived on Monday for urgent talks, two days before the fighting began.",
        ),
        differs("ap-araghchi-islamabad", "Associated Press", "First foreign dignitary to come; tried to mediate."),
        supports("brecorder-40361215", "Business Recorder", "Called on Zardari on Monday."),
        article("made a perfunctory visit to Islamabad", {
          stance: "CONTEXT",
          value: "perfunctory",
          note: "The author's own judgement of the visit (opinion): no more than a formality.",
        }),
        supports("thenews-1308513", "The News International", "Names the stops.", { field: "places" }),
      ],
      corrections: [
        {
          field: "period",
          asReported: "During their four-day war in May",
          corrected: "2025-05-05",
          reason: "DATE",
          note: "Two days before the fighting of 7-10 May.",
          reportedIn: "article-2025",
          verification: "REFUTED",
          basis: [
            supports("thenews-1308513", "The News International", "Arrived on Monday 5 May for one day."),
            supports(
              "jpost-852765",
              "The Jerusalem Post",
              "Arrived on Monday for urgent talks, two days before the fighting began.",
            ),
            supports("ndtv-8381457", "NDTV", "Dates the fighting."),
          ],
        },
      ],
    },
  },
];

import type { ExpectedVisit, FactCase } from "../fact-case";
import { person } from "../ids";
import { article, context, differs, partly, supports } from "./citations";
import { larijani, pakistan } from "./participants";

/** Ali Larijani's journeys: where he went, who received him, and how well the dates stand. */
export const visitsOfLarijani: readonly FactCase<ExpectedVisit>[] = [
  {
    fact: "F06",
    found: "under Ali Larijani, among his visits to Islamabad",
    query: `
      personByIdentifier(scheme: "dossier", value: "ali-larijani") {
        visits(filter: { to: ["PAK"], place: "islamabad" }) { nodes { ...VisitFact } }
      }`,
    at: "personByIdentifier.visits.nodes",
    expected: {
      record: "larijani-islamabad-2025-11",
      kind: "OFFICIAL",
      status: "TOOK_PLACE",
      note: "The trip that the article is about. Sources conflict on the day of arrival, so both claims are kept; the article gives no day.",
      from: "IRN",
      to: "PAK",
      places: ["Islamabad"],
      period: { edtf: "2025-11-24/2025-11-26", asReported: "this week" },
      visitors: [larijani],
      hosts: [
        {
          label: "a deputy national security adviser",
          as: "deputy national security adviser",
          postRole: "OTHER",
          onBehalfOf: pakistan,
        },
      ],
      meetings: ["larijani-zardari-2025-11", "larijani-dar-2025-11"],
      verification: "CORROBORATED",
      citations: [
        article("this week’s visit to Pakistan by Iran’s national security adviser, Ali Larijani"),
        supports(
          "diplomaticinsight-larijani",
          "The Diplomatic Insight",
          "Reached Islamabad on Monday (24 November) for two days.",
          { field: "period", value: "2025-11-24/2025-11-26" },
        ),
        supports("humenglish-larijani-dar", "HUM News English", "Arrived in Pakistan on Monday.", {
          field: "period",
          value: "2025-11-24/2025-11-26",
        }),
        differs(
          "eremnews-35rs6pw",
          "Erem News",
          "Arrived at dawn on Tuesday (25 November). Night arrival: both counts are compatible.",
          { field: "period", value: "2025-11-25/2025-11-26" },
        ),
        differs(
          "yjc-9028994",
          "Young Journalists Club (YJC)",
          "Spoke to reporters at dawn on Tuesday, on arrival. Night arrival: both counts are compatible.",
          { field: "period", value: "2025-11-25/2025-11-26" },
        ),
        supports(
          "yjc-9029112",
          "Young Journalists Club (YJC)",
          "Dates the arrival to the previous night, seen from Tuesday.",
          { field: "period" },
        ),
        differs(
          "dnanews-larijani",
          "DNA News",
          "Dateline 24 November, but says he arrived on Tuesday. Night arrival: both counts are compatible.",
          { field: "period", value: "2025-11-25/2025-11-26" },
        ),
        differs(
          "samaa-ur-2087345953",
          "Samaa TV Urdu",
          "Foreign Office: official visit from 25 to 26 November. Night arrival: both counts are compatible.",
          { via: ["Foreign Office of Pakistan"], field: "period", value: "2025-11-25/2025-11-26" },
        ),
        supports("dawn-1957610", "Dawn", "Two-day visit wrapped up on Wednesday (26 November).", { field: "period" }),
        article("where he was greeted by a deputy national security adviser", {
          field: "hosts[0]",
          note: "The host stays unnamed. The article does not say whose adviser; Pakistan is the natural reading.",
        }),
        partly(
          "iribnews-5636195",
          "IRIB News",
          "Landed at Nur Khan airport in Rawalpindi and was received by senior Pakistani officials, Iran's ambassador and embassy staff.",
          { field: "hosts[0]" },
        ),
      ],
      corrections: [
        {
          field: "visitors[0].as",
          asReported: "Iran’s national security adviser",
          corrected: "Secretary of the Supreme National Security Council",
          reason: "TITLE",
          note: "Other outlets use the adviser title loosely too.",
          reportedIn: "article-2025",
          verification: "DISPUTED",
          basis: [
            supports(
              "thanhnien-20250806",
              "Thanh Nien",
              "IRNA reported on 5 August that Pezeshkian signed the decree.",
            ),
            supports(
              "almayadeen-en-snsc",
              "Al Mayadeen",
              "Names him the new secretary; held the same post from 2005-08-15 to 2007-10-20.",
            ),
            context("wenews-392034", "wenews.pk", "Uses both titles, adviser and secretary."),
          ],
        },
      ],
    },
  },
  {
    fact: "F09",
    found: "between Iran and Russia in the autumn of 2025",
    query: `
      visits(
        filter: { between: ["RUS", "ir"], during: { from: "2025-09-01", to: "2025-11-30" } }
      ) { nodes { ...VisitFact } }`,
    at: "visits.nodes",
    expected: {
      record: "larijani-moscow-2025-10",
      kind: "UNSPECIFIED",
      status: "TOOK_PLACE",
      note: "Date and city come from other outlets. A July 2025 Moscow trip predates his appointment.",
      from: "IRN",
      to: "RUS",
      places: ["Moscow"],
      period: { edtf: "2025-10-16", asReported: "In his few months in the job" },
      visitors: [larijani],
      verification: "CORROBORATED",
      citations: [
        article("In his few months in the job, he has visited Russia, Belarus and Lebanon"),
        supports("tvc-328081", "TV Centre", "Met President Putin on Thursday 16 October with a message from Khamenei."),
        supports("iranintl-ar-202510161960", "Iran International", "Met Putin in Moscow on an official visit."),
        supports("tvc-328081", "TV Centre", "Names the stops.", { field: "places" }),
      ],
    },
  },
  {
    fact: "F10",
    found: "under Ali Larijani, among what only one source reports",
    query: `
      personByIdentifier(scheme: "dossier", value: "ali-larijani") {
        visits(filter: { verification: [REPORTED] }) { nodes { ...VisitFact } }
      }`,
    at: "personByIdentifier.visits.nodes",
    expected: {
      record: "larijani-belarus-2025",
      kind: "UNSPECIFIED",
      status: "TOOK_PLACE",
      note: "No other record found in four searches (English and Russian); possibly a mix-up with the visit of his predecessor or with that of the president. The period is only the window in which it is possible.",
      from: "IRN",
      to: "BLR",
      period: { edtf: "[2025-08-05..2025-11]", asReported: "In his few months in the job" },
      visitors: [larijani],
      verification: "REPORTED",
      citations: [
        article("In his few months in the job, he has visited Russia, Belarus and Lebanon"),
        context(
          "presidentby-ahmadian",
          "President of the Republic of Belarus",
          "His predecessor Ahmadian was in Minsk on 13 September 2024.",
        ),
        context("newsby-pezeshkian-minsk", "news.by", "Pezeshkian was in Minsk on 20 August 2025."),
      ],
    },
  },
  {
    fact: "F11",
    found: "under Lebanon, by who came",
    query: `
      country(code: "LBN") {
        visits(filter: { visitors: ["${person("ali-larijani")}"] }) { nodes { ...VisitFact } }
      }`,
    at: "country.visits.nodes",
    expected: {
      record: "larijani-beirut-2025-08",
      kind: "UNSPECIFIED",
      status: "TOOK_PLACE",
      trip: "larijani-iraq-lebanon-2025-08",
      note: "The last stop of a trip to Iraq and Lebanon (2025-08-11/2025-08-13). The article leaves out Iraq, the first stop. It does not say which Lebanon trip it means.",
      from: "IRN",
      to: "LBN",
      places: ["Beirut"],
      period: { edtf: "2025-08-13", asReported: "In his few months in the job" },
      visitors: [larijani],
      verification: "CORROBORATED",
      citations: [
        article("In his few months in the job, he has visited Russia, Belarus and Lebanon"),
        supports(
          "thesun-my-iraq-lebanon",
          "The Sun (Malaysia) / AFP",
          "Three-day trip to Iraq and then Lebanon from 11 August, his first abroad in office.",
          { field: "trip", value: "IRQ, LBN; 2025-08-11/2025-08-13" },
        ),
        supports(
          "masress-74671702",
          "akhbarelyomgate (via Masress)",
          "Received at Baabda palace on Wednesday 13 August.",
        ),
        supports("masress-74671702", "akhbarelyomgate (via Masress)", "Names the stops.", { field: "places" }),
      ],
    },
  },
];

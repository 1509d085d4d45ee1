import { naturalId } from "../../services/runtime/records/identity";

// What editors enter in these tests: one record of each kind, a change of it, and mistakes.

export const SOURCE = naturalId("source", "article-2025");
export const TRIP = naturalId("visit", "larijani-islamabad-2025-11");
export const LARIJANI = naturalId("person", "ali-larijani");
/** A UUID that no record has. */
export const NOBODY = "0199c0de-0000-7000-8000-000000000000";

export const CITATIONS = [{ sourceId: SOURCE, excerpt: "as the article has it" }];
const IRAN = { countryCode: "ir" };
const PAKISTAN = { countryCode: "PAK" };

type Given = Readonly<Record<string, unknown>>;

export interface RecordEntered {
  readonly typename: string;
  readonly input: Given;
  /** What a correct update sets, in fields that are read as they are written. */
  readonly change: Readonly<Record<string, string | number>>;
  /** An input that is wrong, and the mistakes it makes: code and path. */
  readonly wrong: Given;
  readonly mistakes: readonly string[];
  /** A wrong change, and its mistakes. */
  readonly wrongChange: Given;
  readonly mistakesOfChange: readonly string[];
}

export const RECORDS: readonly RecordEntered[] = [
  {
    typename: "Source",
    input: {
      kind: "ARTICLE",
      title: "A visit",
      url: "https://www.example.org/visit/",
      publishedOn: { edtf: "2025-11" },
    },
    change: { title: "A visit, explained" },
    wrong: { kind: "ARTICLE", url: "ftp://example.org", language: "no_language", outletId: NOBODY, title: " " },
    mistakes: ["INVALID url", "INVALID language", "INVALID title", "UNKNOWN_REFERENCE outletId"],
    wrongChange: { partOfId: NOBODY, kind: null },
    mistakesOfChange: ["REQUIRED kind", "UNKNOWN_REFERENCE partOfId"],
  },
  {
    typename: "Visit",
    input: {
      kind: "OFFICIAL",
      from: "ir",
      to: "PAK",
      visitors: [{ personId: LARIJANI, label: "Ali Larijani", as: "secretary", onBehalfOf: IRAN }],
      period: { edtf: "2026-01-05" },
      citations: CITATIONS,
    },
    change: { purpose: "talks" },
    wrong: { kind: "OFFICIAL", from: "QQQ", visitors: [{ label: "a", countryCode: "XX" }], citations: [] },
    mistakes: ["INVALID from", "INVALID visitors.0.countryCode", "REQUIRED citations"],
    wrongChange: { visitors: [] },
    mistakesOfChange: ["REQUIRED visitors"],
  },
  {
    typename: "Meeting",
    input: { visitId: TRIP, participants: [IRAN, PAKISTAN], topics: ["gas"], citations: CITATIONS },
    change: { place: "Islamabad" },
    wrong: { participants: [], period: { edtf: "2025-13" }, visitId: NOBODY, citations: [] },
    mistakes: ["INVALID period.edtf", "REQUIRED participants", "REQUIRED citations", "UNKNOWN_REFERENCE visitId"],
    wrongChange: { participants: [], period: { edtf: "2025-11-26/2025-11-24" } },
    mistakesOfChange: ["INVALID period.edtf", "REQUIRED participants"],
  },
  {
    typename: "Statement",
    input: {
      form: "PARAPHRASE",
      text: "Trade will grow.",
      language: "EN",
      speaker: { personId: LARIJANI, label: "Ali Larijani", onBehalfOf: IRAN },
      about: [PAKISTAN],
      medium: "INTERVIEW",
      links: [{ kind: "ABOUT", toId: TRIP, note: "the visit" }],
      citations: CITATIONS,
    },
    change: { text: "Trade will grow quickly." },
    wrong: {
      form: "QUOTE",
      text: "x".repeat(20_001),
      language: "??",
      speaker: {},
      medium: "SPEECH",
      links: [
        { kind: "ABOUT", toId: TRIP },
        { kind: "ABOUT", toId: NOBODY },
      ],
      citations: [{ sourceId: NOBODY }],
    },
    mistakes: [
      "INVALID text",
      "INVALID language",
      "INVALID speaker.label",
      "UNKNOWN_REFERENCE citations.0.sourceId",
      "UNKNOWN_REFERENCE links.1.toId",
    ],
    wrongChange: { links: [{ kind: "REPORTS", toId: NOBODY }], text: null },
    mistakesOfChange: ["REQUIRED text", "UNKNOWN_REFERENCE links.0.toId"],
  },
  {
    typename: "Event",
    input: {
      kind: "AID",
      title: "Tents for the flooded",
      participants: [{ ...IRAN, role: "DONOR" }],
      quantities: [{ value: 60, unit: "t" }],
      assessedBy: { label: "an aid worker" },
      links: [{ kind: "PART_OF", toId: TRIP }],
      citations: CITATIONS,
    },
    change: { place: "Sindh" },
    wrong: { kind: "AID", title: "", participants: [{ ...IRAN, side: 3 }], partOfId: NOBODY, citations: CITATIONS },
    mistakes: ["INVALID title", "INVALID participants.0.side", "UNKNOWN_REFERENCE partOfId"],
    wrongChange: { visitId: NOBODY },
    mistakesOfChange: ["UNKNOWN_REFERENCE visitId"],
  },
  {
    typename: "Relation",
    input: {
      kind: "ECONOMIC_TIES",
      status: "IN_FORCE",
      from: IRAN,
      to: PAKISTAN,
      isMutual: true,
      period: { edtf: "2025-08-05/.." },
      assessedBy: { personId: LARIJANI, label: "Ali Larijani" },
      links: [{ kind: "ABOUT", toId: TRIP }],
      citations: CITATIONS,
    },
    change: { strength: "growing" },
    wrong: {
      kind: "SUPPORT",
      status: "ABSENT",
      from: { ...IRAN, personId: LARIJANI },
      to: { personId: NOBODY, label: "nobody" },
      citations: [],
    },
    mistakes: ["INVALID from", "REQUIRED citations", "UNKNOWN_REFERENCE to.personId"],
    wrongChange: { status: null, links: [{ kind: "ABOUT", toId: NOBODY }] },
    mistakesOfChange: ["REQUIRED status", "UNKNOWN_REFERENCE links.0.toId"],
  },
];

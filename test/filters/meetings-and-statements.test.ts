import { meetings } from "../../services/geopolitics/database/sample/meetings";
import { statements } from "../../services/geopolitics/database/sample/statements";
import type { ParticipantSample, StatementSample } from "../../services/geopolitics/database/sample/sample.types";
import { dataOf } from "../promises/http";
import { startDossier, type Dossier } from "../support/dossier";
import { id, keysIn, personId, sourceId } from "./records";

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process");
});
afterAll(() => dossier.close());

const AUGUST = "pezeshkian-zardari-2025-08";
const DAR = "larijani-dar-2025-11";
const ZARDARI = "larijani-zardari-2025-11";
const NOVEMBER = [DAR, ZARDARI];
const MEETINGS = meetings.map(({ key }) => key);
const TRIP = id("visit", "larijani-islamabad-2025-11");

it.each<readonly [title: string, filter: object, expected: readonly string[]]>([
  ["nothing asked is everything", {}, MEETINGS],
  ["null is not asked", { ids: null, parties: null, between: null, visit: null, during: null, topic: null }, MEETINGS],
  ["ids", { ids: [id("meeting", DAR), id("visit", "nothing")] }, [DAR]],
  ["no ids", { ids: [] }, []],
  ["parties by person", { parties: [personId("asif-ali-zardari")] }, [AUGUST, ZARDARI]],
  ["parties by whom they act for", { parties: ["IRN"] }, MEETINGS],
  ["any of several parties, codes and ids mixed", { parties: ["tr", personId("ishaq-dar"), "SE"] }, [DAR]],
  ["between two people", { between: [personId("ali-larijani"), personId("asif-ali-zardari")] }, [ZARDARI]],
  ["between two countries", { between: ["ir", "PAK"] }, MEETINGS],
  ["between a country and a person", { between: ["IRN", personId("ishaq-dar")] }, [DAR]],
  ["between a person and a country that wasn't there", { between: [personId("ishaq-dar"), "RUS"] }, []],
  ["the visit", { visit: TRIP }, NOVEMBER],
  ["the visit, in capitals", { visit: TRIP.toUpperCase() }, NOVEMBER],
  ["a visit without meetings", { visit: id("visit", "larijani-moscow-2025-10") }, []],
  ["the day", { during: { from: "2025-11-25", to: "2025-11-25" } }, NOVEMBER],
  ["the day before", { during: { to: "2025-11-24" } }, [AUGUST]],
  ["a topic", { topic: "gas PIPELINE" }, [ZARDARI]],
  ["part of a topic's word", { topic: "pipe" }, []],
  ["verification", { verification: ["CORROBORATED"] }, MEETINGS],
  ["another verification", { verification: ["REPORTED", "DISPUTED"] }, []],
  ["sources", { sources: [sourceId("newsaz-iran-pakistan-trade"), sourceId("thenews-1332992")] }, [DAR, AUGUST]],
  ["no sources", { sources: [] }, []],
  ["all of several fields", { parties: ["PAK"], visit: TRIP, topic: "trade" }, [DAR]],
])("meetings by %s", async (_, filter, expected) => {
  expect(await keysIn(dossier, "meetings", { filter })).toEqual([...expected].sort());
});

it("meetings of a person take the same filters", async () => {
  const around = `person(id: "${personId("asif-ali-zardari")}") { LIST }`;
  expect(await keysIn(dossier, "meetings", {}, around)).toEqual([ZARDARI, AUGUST].sort());
  expect(await keysIn(dossier, "meetings", { filter: { visit: TRIP } }, around)).toEqual([ZARDARI]);
  expect(await keysIn(dossier, "meetings", { filter: { parties: ["IR"] } }, around)).toEqual([ZARDARI, AUGUST].sort());
});

/** Whether somebody is this party, or acts for it. */
const is = (party: { country?: string; person?: string; organization?: string }) => (participant: ParticipantSample) =>
  [participant, participant.onBehalfOf ?? {}].some((one) =>
    Object.entries(party).every(([key, value]) => one[key as "country"] === value),
  );

const cites = (source: string) => (statement: StatementSample) =>
  [
    ...statement.citations,
    ...(statement.corrections ?? []).flatMap(({ basis = [] }) => basis),
    ...(statement.speaker.identification?.citations ?? []),
  ].some((citation) => citation.source === source);

const isOwn = ({ variantOf }: StatementSample) => variantOf === undefined;
const hasDay = ({ period }: StatementSample) => period !== undefined;

type Matches = (statement: StatementSample) => boolean;

// What belongs in a list is told by the sample's own files; variants belong in none.
it.each<readonly [title: string, filter: object, matches: Matches]>([
  ["nothing asked is everything", {}, () => true],
  [
    "null is not asked",
    { ids: null, speakers: null, forms: null, visit: null, meeting: null, topic: null },
    () => true,
  ],
  ["ids", { ids: [id("statement", "sharif-praises-trump-2025")] }, ({ key }) => key === "sharif-praises-trump-2025"],
  ["no ids", { ids: [] }, () => false],
  ["speakers by person", { speakers: [personId("ali-larijani")] }, ({ speaker }) => speaker.person === "ali-larijani"],
  ["speakers by whom they speak for", { speakers: ["ir"] }, ({ speaker }) => is({ country: "IRN" })(speaker)],
  ["speakers by the unnamed's country", { speakers: ["RUS"] }, ({ speaker }) => is({ country: "RUS" })(speaker)],
  ["speakers by organization", { speakers: [id("organization", "the-national")] }, ({ form }) => form === "ASSESSMENT"],
  [
    "any of several speakers, codes and ids mixed",
    { speakers: ["pk", personId("abbas-araghchi"), "TUR"] },
    ({ speaker }) => is({ country: "PAK" })(speaker) || speaker.person === "abbas-araghchi",
  ],
  [
    "whom an unnamed speaker probably is does not count",
    { speakers: [personId("andrey-tarasenko")] },
    ({ speaker }) => speaker.person === "andrey-tarasenko",
  ],
  [
    "about a person",
    { about: [personId("ali-larijani")] },
    ({ about = [] }) => about.some(is({ person: "ali-larijani" })),
  ],
  [
    "about a country, or somebody who acts for it",
    { about: ["USA"] },
    ({ about = [] }) => about.some(is({ country: "USA" })),
  ],
  [
    "about an organization",
    { about: [id("organization", "pakistan-army")] },
    ({ about = [] }) => about.some(is({ organization: "pakistan-army" })),
  ],
  [
    "addressees",
    { addressees: [personId("ali-larijani")] },
    ({ addressees = [] }) => addressees.some(is({ person: "ali-larijani" })),
  ],
  [
    "addressees by country",
    { addressees: ["IND", "IRN"] },
    ({ addressees = [] }) => addressees.some((a) => is({ country: "IND" })(a) || is({ country: "IRN" })(a)),
  ],
  ["forms", { forms: ["QUOTE"] }, ({ form }) => form === "QUOTE"],
  ["several forms", { forms: ["PARAPHRASE", "ASSESSMENT"] }, ({ form }) => form !== "QUOTE"],
  ["no form", { forms: [] }, () => false],
  ["media", { media: ["SOCIAL_POST", "UNKNOWN"] }, ({ medium }) => medium === "SOCIAL_POST" || medium === "UNKNOWN"],
  ["the visit", { visit: TRIP }, ({ visit }) => visit === "larijani-islamabad-2025-11"],
  ["the meeting", { meeting: id("meeting", ZARDARI) }, ({ meeting }) => meeting === ZARDARI],
  [
    "posts of speakers",
    { speakerRoles: ["AMBASSADOR", "OTHER"] },
    ({ speaker }) => ["AMBASSADOR", "OTHER"].includes(speaker.postRole ?? ""),
  ],
  ["a topic", { topic: "solidarity" }, ({ topics = [] }) => topics.includes("solidarity")],
  ["a topic with a digit and a sign", { topic: "12 DAY war" }, ({ topics = [] }) => topics.includes("12-day war")],
  ["a word that begins another", { topic: "grat" }, () => false],
  ["verification", { verification: ["DISPUTED"] }, ({ verification }) => verification === "DISPUTED"],
  [
    "several verifications",
    { verification: ["DISPUTED", "REPORTED"] },
    ({ verification }) => verification !== "CORROBORATED",
  ],
  ["a source", { sources: [sourceId("khabarchin-19694")] }, cites("khabarchin-19694")],
  [
    "a source behind a correction or an identification",
    { sources: [sourceId("tass-2047771"), sourceId("almayadeen-ar-larijani")] },
    (s) => cites("tass-2047771")(s) || cites("almayadeen-ar-larijani")(s),
  ],
  ["any time: all that have a date", { during: {} }, hasDay],
  [
    "one day, with the month that it lies in",
    { during: { from: "2025-11-24", to: "2025-11-24" } },
    ({ period }) => ["2025-11-24", "2025-11-24~", "2025-11"].includes(period?.edtf ?? ""),
  ],
  [
    "all of several fields",
    { speakers: ["PAK"], addressees: ["ir"], forms: ["QUOTE"], media: ["MEETING"] },
    ({ key }) => key === "zardari-full-solidarity-2025-11",
  ],
])("statements by %s", async (_, filter, matches) => {
  const keysOf = (some: readonly StatementSample[]) =>
    some
      .filter(matches)
      .map(({ key }) => key)
      .sort();
  expect(await keysIn(dossier, "statements", { filter })).toEqual(keysOf(statements.filter(isOwn)));
  expect(await keysIn(dossier, "statements", { filter: { ...filter, includeVariants: true } })).toEqual(
    keysOf(statements),
  );
});

it("statements below a speaker, a visit, a meeting and an organization leave out variants, unless asked for", async () => {
  for (const [around, matches] of [
    [`person(id: "${personId("shehbaz-sharif")}") { LIST }`, ({ speaker }) => speaker.person === "shehbaz-sharif"],
    ['country(code: "PAK") { LIST }', ({ speaker }) => is({ country: "PAK" })(speaker)],
    [`visit(id: "${TRIP}") { LIST }`, ({ visit }) => visit === "larijani-islamabad-2025-11"],
    [`meeting(id: "${id("meeting", ZARDARI)}") { LIST }`, ({ meeting }) => meeting === ZARDARI],
  ] as readonly (readonly [string, Matches])[]) {
    const keysOf = (some: readonly StatementSample[]) =>
      some
        .filter(matches)
        .map(({ key }) => key)
        .sort();
    expect(await keysIn(dossier, "statements", {}, around)).toEqual(keysOf(statements.filter(isOwn)));
    if (!/^(person|country)/.test(around)) continue;
    const withVariants = { filter: { includeVariants: true } };
    expect(await keysIn(dossier, "statements", withVariants, around)).toEqual(keysOf(statements));
  }
});

it("a statement shows its variants, and a variant what it is one of", async () => {
  const query = `{ statement(id: "${id("statement", "sharif-praises-trump-2025")}") {
    variants { variantOf { text } variants { id } } variantOf { id } } }`;
  const variant = { variantOf: { text: "bold and decisive" }, variants: [] };
  expect(await dataOf(dossier, query)).toEqual({ statement: { variantOf: null, variants: [variant, variant] } });
});

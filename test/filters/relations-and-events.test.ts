import { events } from "../../services/geopolitics/database/sample/events";
import { relations } from "../../services/geopolitics/database/sample/relations";
import type {
  EventSample,
  ParticipantSample,
  RelationSample,
} from "../../services/geopolitics/database/sample/sample.types";
import { periodOf } from "../../services/runtime/records/period";
import { startDossier, type Dossier } from "../support/dossier";
import { id, keysIn, personId, sourceId } from "./records";

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process");
});
afterAll(() => dossier.close());

/** Whether somebody is this party, or acts for it. */
const is = (party: string) => (participant: ParticipantSample) =>
  [participant, participant.onBehalfOf ?? {}].some((one) =>
    [one.country, one.person, one.organization].includes(party),
  );
const hasSide = (party: string) => (relation: RelationSample) => [relation.from, relation.to].some(is(party));
const has = (party: string) => (event: EventSample) => event.participants.some(is(party));

const held = (day: string, isUndatedToo: boolean) => (relation: RelationSample) => {
  if (!relation.period) return isUndatedToo;
  const { earliest, latest } = periodOf(relation.period);
  return (earliest ?? "0000") <= day && (latest ?? "9999") >= day;
};
const excludes = ({ kind }: RelationSample) => kind === "PASSPORT_EXCLUSION";

const LARIJANI = personId("ali-larijani");

it.each<readonly [title: string, filter: object, matches: (relation: RelationSample) => boolean]>([
  ["nothing asked is everything", {}, () => true],
  [
    "null is not asked",
    { ids: null, parties: null, between: null, kinds: null, statuses: null, on: null, isAssessment: null },
    () => true,
  ],
  ["ids", { ids: [id("relation", "western-sanctions-on-russia")] }, (r) => r.key === "western-sanctions-on-russia"],
  ["no ids", { ids: [] }, () => false],
  ["a country, on any side or by whoever acts for it", { parties: ["pk"] }, hasSide("PAK")],
  ["a person", { parties: [LARIJANI] }, hasSide("ali-larijani")],
  ["any of several parties", { parties: ["BGD", LARIJANI] }, (r) => hasSide("BGD")(r) || hasSide("ali-larijani")(r)],
  ["between two states", { between: ["ISR", "pk"] }, (r) => hasSide("ISR")(r) && hasSide("PAK")(r)],
  ["between a person and a state", { between: [LARIJANI, "CHN"] }, (r) => r.key === "larijani-orientation-to-china"],
  ["kinds", { kinds: ["SANCTION", "NEUTRALITY"] }, ({ kind }) => ["SANCTION", "NEUTRALITY"].includes(kind)],
  ["no kinds", { kinds: [] }, () => false],
  ["what is known not to be", { statuses: ["ABSENT", "REFUSED"] }, ({ status }) => status !== "IN_FORCE"],
  ["somebody's judgement", { isAssessment: true }, ({ assessedBy }) => assessedBy !== undefined],
  ["no judgement", { isAssessment: false }, ({ assessedBy }) => assessedBy === undefined],
  ["verification", { verification: ["DISPUTED"] }, ({ verification }) => verification === "DISPUTED"],
  [
    "a source",
    { sources: [sourceId("malaymail-20250414")] },
    ({ citations }) => citations.some(({ source }) => source === "malaymail-20250414"),
  ],
  ["a day, with the undated", { on: "2022-01-01" }, held("2022-01-01", true)],
  ["a day, without the undated", { on: "2022-01-01", includeUndated: false }, held("2022-01-01", false)],
  ["the undated are left out of a day only", { includeUndated: false }, () => true],
  ["the first day of a period", { on: "2025-04-07", includeUndated: false }, held("2025-04-07", false)],
  ["the day before it", { on: "2025-04-06", includeUndated: false }, held("2025-04-06", false)],
  ["the last day of a month", { on: "2021-05-31", includeUndated: false }, held("2021-05-31", false)],
  ["the day after it", { on: "2021-06-01", includeUndated: false }, held("2021-06-01", false)],
  [
    "all of several fields",
    { parties: ["ISR"], kinds: ["RECOGNITION"], statuses: ["REFUSED"] },
    ({ key }) => key === "pakistan-refusal-to-recognise-israel",
  ],
])("relations by %s", async (_, filter, matches) => {
  const expected = relations.filter(matches).map(({ key }) => key);
  expect(await keysIn(dossier, "relations", { filter })).toEqual(expected.sort());
});

it("passports that barred Israel differ by Bangladesh's on the two days", async () => {
  const on = (day: string) => keysIn(dossier, "relations", { filter: { kinds: ["PASSPORT_EXCLUSION"], on: day } });
  const always = relations.filter((relation) => excludes(relation) && !relation.period).map(({ key }) => key);
  expect(await on("2022-01-01")).toEqual(always.sort());
  expect(await on("2025-11-25")).toEqual([...always, "bangladesh-passport-excludes-israel"].sort());
  expect(await on("2020-01-01")).toEqual([...always, "bangladesh-passport-excludes-israel-until-2021"].sort());
});

it.each<readonly [around: string, party: string]>([
  ['country(code: "IRN") { LIST }', "IRN"],
  [`person(id: "${LARIJANI}") { LIST }`, "ali-larijani"],
])("relations below %s are those with it on a side, and take the same filters", async (around, party) => {
  const ofParty = relations.filter(hasSide(party));
  expect(await keysIn(dossier, "relations", {}, around)).toEqual(ofParty.map(({ key }) => key).sort());
  const ties = ofParty.filter(({ kind }) => kind === "POLITICAL_TIES").map(({ key }) => key);
  expect(await keysIn(dossier, "relations", { filter: { kinds: ["POLITICAL_TIES"] } }, around)).toEqual(ties.sort());
});

it.each<readonly [title: string, filter: object, matches: (event: EventSample) => boolean]>([
  ["nothing asked is everything", {}, () => true],
  [
    "null is not asked",
    { ids: null, parties: null, between: null, kinds: null, statuses: null, during: null },
    () => true,
  ],
  ["ids", { ids: [id("event", "pakistan-floods-2025")] }, ({ key }) => key === "pakistan-floods-2025"],
  ["a country, or whoever acts for it", { parties: ["USA"] }, has("USA")],
  ["an organization", { parties: [id("organization", "wikileaks")] }, has("wikileaks")],
  ["between two states", { between: ["IRN", "isr"] }, (e) => has("IRN")(e) && has("ISR")(e)],
  ["kinds", { kinds: ["CONFLICT"] }, ({ kind }) => kind === "CONFLICT"],
  ["statuses", { statuses: ["PLANNED", "PROPOSED"] }, ({ status = "" }) => ["PLANNED", "PROPOSED"].includes(status)],
  [
    "a month of 2025",
    { during: { from: "2025-05-01", to: "2025-05-31" } },
    ({ key }) => ["india-pakistan-conflict-2025-05", "trump-mediation-2025-05"].includes(key),
  ],
  [
    "a day that a month covers",
    { during: { from: "2025-09-30", to: "2025-09-30" } },
    ({ key }) => key === "pakistan-floods-2025",
  ],
  ["any time: all that have a date", { during: {} }, ({ period }) => period !== undefined],
  ["a whole word of a topic", { topic: "Nobel prize" }, () => false],
  ["whole words of a topic", { topic: "nobel PEACE" }, ({ kind }) => kind === "NOMINATION"],
  ["verification", { verification: ["DISPUTED"] }, ({ verification }) => verification === "DISPUTED"],
  ["a source behind a correction", { sources: [sourceId("reuters-TRE6B05N7")] }, ({ kind }) => kind === "DISCLOSURE"],
  [
    "all of several fields",
    { parties: ["PAK"], kinds: ["MEDIATION", "DISASTER"] },
    ({ kind }) => ["MEDIATION", "DISASTER"].includes(kind),
  ],
])("events by %s", async (_, filter, matches) => {
  const expected = events.filter(matches).map(({ key }) => key);
  expect(await keysIn(dossier, "events", { filter })).toEqual(expected.sort());
});

it.each([
  ["a title", "gas PIPELINE", ["iran-pakistan-gas-pipeline"]],
  ["another name", "twelve-day war", ["iran-israel-war-2025-06"]],
  ["the summary", "triple their trade", ["iran-pakistan-trade-target"]],
])("events are found by %s", async (_, search, expected) => {
  expect(await keysIn(dossier, "events", { search })).toEqual(expected);
});

it("a source leads to everything that cites it", async () => {
  const around = `source(id: "${sourceId("tehrantimes-518174")}") { LIST }`;
  expect(await keysIn(dossier, "events", {}, around)).toEqual(["iranian-flood-relief-2025-09", "pakistan-floods-2025"]);
  const article = `source(id: "${sourceId("article-2025")}") { LIST }`;
  const numbers = { visits: 6, meetings: 3, statements: 28, relations: 36, events: 12 };
  for (const [list, count] of Object.entries(numbers)) {
    expect(await keysIn(dossier, list, {}, article)).toHaveLength(count);
  }
});

it.each([
  "https://www.europesays.com/2596110",
  "http://europesays.com/2596110/",
  "europesays.com/2596110?utm_source=feed#top",
])("the source at %s is found, and what it is a copy of", async (url) => {
  const query = "query ($url: String!) { sourceByUrl(url: $url) { id copyOf { id } } }";
  expect(await dossier.ask(query, { url })).toEqual({
    data: { sourceByUrl: { id: sourceId("europesays-2596110"), copyOf: { id: sourceId("article-2025") } } },
  });
});

it("what a record links to leads back to it", async () => {
  const query = `query ($id: ID!) { event(id: $id) {
    links { kind to { ... on Event { title } } }
    linkedFrom { totalCount nodes { kind from { ... on Statement { gloss text } ... on Event { title } } } } } }`;
  expect(await dossier.ask(query, { id: id("event", "iran-israel-war-feared") })).toMatchObject({
    data: {
      event: {
        links: [{ kind: "ABOUT", to: { title: "12-day war" } }],
        linkedFrom: { totalCount: 2, nodes: [{ kind: "ABOUT" }, { kind: "ABOUT" }] },
      },
    },
  });
});

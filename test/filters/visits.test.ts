import { withClient } from "../pagination/seed";
import { startDossier, type Dossier } from "../support/dossier";
import { addVisits, id, keysIn, personId, sourceId } from "./records";

let dossier: Dossier;
beforeAll(async () => {
  // Rows are written past the gateway here, which hears of them a little later.
  dossier = await startDossier("in-process", undefined, { settings: { ANSWER_CACHE_MB: "0" } });
  await addVisits(dossier, [
    {
      key: "undated",
      from: "TUR",
      to: "PAK",
      kind: "STATE",
      status: "PLANNED",
      topics: ["flood relief", "Kashmir"],
      verification: "DISPUTED",
    },
    {
      key: "unknown end",
      from: "UZB",
      to: "KAZ",
      edtf: "2025-01-10/",
      status: "CANCELLED",
      topics: ["relief of debts", "floods"],
    },
    {
      key: "going on",
      from: "UZB",
      to: "KGZ",
      edtf: "2025-02-01/..",
      kind: "TRANSIT",
      places: ["São Tomé", "New York"],
    },
    { key: "unknown start", from: "PAK", to: "IRN", edtf: "/2024-12-31", verification: "REFUTED" },
    {
      key: "a month",
      from: "AFG",
      to: "IRN",
      edtf: "2025-03",
      places: ["Islam Qala", "York"],
      topics: ["Flood-Relief!"],
    },
  ]);
});
afterAll(() => dossier.close());

const PEZESHKIAN = "pezeshkian-islamabad-2025-08";
const PAKISTAN = "larijani-islamabad-2025-11";
const MOSCOW = "larijani-moscow-2025-10";
const BELARUS = "larijani-belarus-2025";
const BEIRUT = "larijani-beirut-2025-08";
const ARAGHCHI = "araghchi-islamabad-2025-05";
const SAMPLE = [PEZESHKIAN, PAKISTAN, MOSCOW, BELARUS, BEIRUT, ARAGHCHI];
const ADDED = ["undated", "unknown end", "going on", "unknown start", "a month"];
const ALL = [...SAMPLE, ...ADDED];
const DATED = ALL.filter((key) => key !== "undated");

const day = (on: string) => ({ during: { from: on, to: on } });

it.each<readonly [title: string, filter: object, expected: readonly string[]]>([
  ["nothing asked is everything", {}, ALL],
  [
    "null is not asked",
    { ids: null, from: null, between: null, during: null, place: null, topic: null, sources: null },
    ALL,
  ],
  ["ids, in either case", { ids: [id("visit", BEIRUT), id("visit", MOSCOW).toUpperCase()] }, [BEIRUT, MOSCOW]],
  ["an empty list of ids", { ids: [] }, []],
  ["an empty list beside others", { from: ["IRN"], kinds: [] }, []],
  ["from", { from: ["IRN"] }, SAMPLE],
  ["from, of two letters in small", { from: ["ir"] }, SAMPLE],
  [
    "from any of several, however written",
    { from: ["tur", "UZ", "Afg"] },
    ["undated", "unknown end", "going on", "a month"],
  ],
  ["from a country twice", { from: ["TUR", "tr"] }, ["undated"]],
  ["from nowhere", { from: [] }, []],
  ["to", { to: ["pk"] }, [PEZESHKIAN, PAKISTAN, ARAGHCHI, "undated"]],
  ["to any of several", { to: ["RUS", "BY", "lbn"] }, [MOSCOW, BELARUS, BEIRUT]],
  ["from and to", { from: ["IRN"], to: ["PAK"] }, [PEZESHKIAN, PAKISTAN, ARAGHCHI]],
  ["between, in both directions", { between: ["PAK", "IRN"] }, [PEZESHKIAN, PAKISTAN, ARAGHCHI, "unknown start"]],
  [
    "between, the other way round and in other letters",
    { between: ["ir", "Pk"] },
    [PEZESHKIAN, PAKISTAN, ARAGHCHI, "unknown start"],
  ],
  ["between two who never met", { between: ["USA", "IRN"] }, []],
  ["visitors by person", { visitors: [personId("ali-larijani")] }, [PAKISTAN, MOSCOW, BELARUS, BEIRUT]],
  ["visitors by whom they act for", { visitors: ["IRN"] }, SAMPLE],
  ["visitors by code and id together", { visitors: ["tr", personId("abbas-araghchi").toUpperCase()] }, [ARAGHCHI]],
  ["a host is no visitor", { visitors: [personId("asif-ali-zardari"), "PAK"] }, []],
  ["no visitors", { visitors: [] }, []],
  ["visitors by their posts", { visitorRoles: ["FOREIGN_MINISTER"] }, [ARAGHCHI]],
  ["visitors by any of several posts", { visitorRoles: ["HEAD_OF_STATE", "FOREIGN_MINISTER"] }, [ARAGHCHI, PEZESHKIAN]],
  ["the posts of visitors, not of hosts", { visitorRoles: ["OTHER"] }, []],
  ["hosts by person", { hosts: [personId("asif-ali-zardari")] }, [PEZESHKIAN]],
  ["hosts by whom they act for, the unnamed too", { hosts: ["pak"] }, [PEZESHKIAN, PAKISTAN]],
  ["a visitor is no host", { hosts: ["IRN", personId("ali-larijani")] }, []],
  ["kinds", { kinds: ["STATE"] }, [PEZESHKIAN, "undated"]],
  ["any of several kinds", { kinds: ["OFFICIAL", "WORKING", "TRANSIT"] }, [PAKISTAN, ARAGHCHI, "going on"]],
  ["statuses", { statuses: ["PLANNED"] }, ["undated"]],
  ["any of several statuses", { statuses: ["PLANNED", "CANCELLED"] }, ["undated", "unknown end"]],
  ["verification", { verification: ["DISPUTED", "REFUTED"] }, ["undated", "unknown start"]],
  ["the refuted are shown unless filtered", { from: ["PAK"] }, ["unknown start"]],
  ["during without ends: all that have any date", { during: {} }, DATED],
  ["during between nulls", { during: { from: null, to: null } }, DATED],
  ["during the first day of a visit", day("2025-08-02"), [PEZESHKIAN, "unknown end", "going on"]],
  ["during the last day of a visit", day("2025-11-26"), [PAKISTAN, BELARUS, "unknown end", "going on"]],
  ["during the day before and the day after a visit", day("2025-10-15"), [BELARUS, "unknown end", "going on"]],
  ["during the first day of a month", day("2025-03-01"), ["a month", "unknown end", "going on"]],
  ["during the last day of a month", day("2025-03-31"), ["a month", "unknown end", "going on"]],
  ["during the day after a month", day("2025-04-01"), ["unknown end", "going on"]],
  ["until the day before an end that is unknown begins", { during: { to: "2025-01-09" } }, ["unknown start"]],
  ["until the day on which it begins", { during: { to: "2025-01-10" } }, ["unknown start", "unknown end"]],
  ["an unknown start may lie anywhere before", day("1900-01-01"), ["unknown start"]],
  ["after an unknown start's end nothing of it is left", day("2025-01-01"), []],
  ["since a day far ahead: what may still go on", { during: { from: "2040-01-01" } }, ["unknown end", "going on"]],
  ["since the last day of a window", { during: { from: "2025-11-30" } }, [BELARUS, "unknown end", "going on"]],
  [
    "in a span around several",
    { during: { from: "2025-08-13", to: "2025-10-16" } },
    [MOSCOW, BELARUS, BEIRUT, "unknown end", "going on"],
  ],
  ["a whole word of a place", { place: "islamabad" }, [PEZESHKIAN, PAKISTAN, ARAGHCHI]],
  ["a part of a word is none", { place: "islam" }, ["a month"]],
  ["letter case and accents don't matter", { place: "SAO tome" }, ["going on"]],
  ["words in their order", { place: "tome sao" }, []],
  ["a word of a longer name", { place: "york" }, ["going on", "a month"]],
  ["words don't run over from one place to the next", { place: "tome new" }, []],
  ["signs of patterns are no patterns", { place: "isla%" }, []],
  ["a topic", { topic: "kashmir" }, ["undated"]],
  ["a topic of two words, however joined", { topic: "Flood relief" }, ["undated", "a month"]],
  ["a topic's words are whole", { topic: "flood" }, ["undated", "a month"]],
  ["sources", { sources: [sourceId("tvc-328081")] }, [MOSCOW]],
  [
    "any of several sources",
    { sources: [sourceId("presidentby-ahmadian"), sourceId("masress-74671702")] },
    [BELARUS, BEIRUT],
  ],
  ["sources that only a correction rests on", { sources: [sourceId("ndtv-8381457")] }, [ARAGHCHI]],
  ["a source that everything cites", { sources: [sourceId("article-2025")] }, SAMPLE],
  ["no sources", { sources: [] }, []],
  [
    "all of several fields",
    {
      from: ["IR"],
      to: ["PAK", "RU"],
      visitors: [personId("ali-larijani")],
      verification: ["CORROBORATED"],
      during: { from: "2025-11-01" },
    },
    [PAKISTAN],
  ],
  ["fields that contradict one another", { kinds: ["STATE"], visitors: [personId("ali-larijani")] }, []],
])("visits by %s", async (_, filter, expected) => {
  expect(await keysIn(dossier, "visits", { filter })).toEqual([...expected].sort());
});

const LARIJANI = `person(id: "${personId("ali-larijani")}") { LIST }`;
const ZARDARI = `person(id: "${personId("asif-ali-zardari")}") { LIST }`;

it.each<readonly [title: string, around: string, args: object, expected: readonly string[]]>([
  ["a person's, as visitor", LARIJANI, {}, [PAKISTAN, MOSCOW, BELARUS, BEIRUT]],
  ["a person's, as host", ZARDARI, {}, [PEZESHKIAN]],
  ["a person's, filtered", LARIJANI, { filter: { to: ["lb", "RUS"] } }, [MOSCOW, BEIRUT]],
  ["a person's of some days", LARIJANI, { filter: { during: { to: "2025-08-12" } } }, [BELARUS]],
  [
    "a country's to it",
    'country(code: "PK") { LIST }',
    { direction: "INCOMING" },
    [PEZESHKIAN, PAKISTAN, ARAGHCHI, "undated"],
  ],
  ["a country's from it", 'country(code: "pak") { LIST }', { direction: "OUTGOING" }, ["unknown start"]],
  [
    "a country's in both directions",
    'country(code: "PAK") { LIST }',
    {},
    [PEZESHKIAN, PAKISTAN, ARAGHCHI, "undated", "unknown start"],
  ],
  ["a country's from it, each once", 'country(code: "IRN") { LIST }', { direction: "OUTGOING" }, SAMPLE],
  [
    "a country's to it, in either of two lists",
    'country(code: "IRN") { LIST }',
    { direction: "INCOMING" },
    ["unknown start", "a month"],
  ],
  [
    "a country's, filtered",
    'country(code: "IRN") { LIST }',
    { direction: "BOTH", filter: { place: "islam" } },
    ["a month"],
  ],
  ["those of a country that has none", 'country(code: "SUN") { LIST }', {}, []],
])("visits: %s", async (_, around, args, expected) => {
  expect(await keysIn(dossier, "visits", args, around)).toEqual([...expected].sort());
});

it("an official's visit is their country's, though it went neither from there nor to there", async () => {
  await addVisits(dossier, [{ key: "from abroad", from: "TUR", to: "QAT", edtf: "2025-06-01" }]);
  await withClient(dossier.databases.geopolitics, (client) =>
    client.query(
      `WITH agent AS (
         INSERT INTO participant (id, record_id, record_type, list, position, day, label, role)
         VALUES (gen_random_uuid(), $1, 'VISIT', 'VISITORS', 0, '2025-06-01', 'an envoy', 'VISITOR') RETURNING *
       )
       INSERT INTO participant (id, record_id, record_type, list, position, day, agent_id, party_type, party, label, role)
       SELECT gen_random_uuid(), record_id, record_type, list, 0, day, id, 'Country', 'JPN', 'Japan', 'VISITOR' FROM agent`,
      [id("visit", "from abroad")],
    ),
  );
  const japan = 'country(code: "JP") { LIST }';
  expect(await keysIn(dossier, "visits", {}, japan)).toEqual(["from abroad"]);
  expect(await keysIn(dossier, "visits", { direction: "OUTGOING" }, japan)).toEqual(["from abroad"]);
  expect(await keysIn(dossier, "visits", { direction: "INCOMING" }, japan)).toEqual([]);
  expect(await keysIn(dossier, "visits", { filter: { visitors: ["jpn"] } })).toEqual(["from abroad"]);
  // "from" is where the journey began, not whom the traveller acts for.
  expect(await keysIn(dossier, "visits", { filter: { from: ["JPN"] } })).toEqual([]);
});

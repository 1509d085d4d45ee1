import { people } from "../../services/people/database/sample/people";
import type { PersonSample } from "../../services/people/database/sample/sample.types";
import { sources } from "../../services/geopolitics/database/sample/sources";
import type { SourceSample } from "../../services/geopolitics/database/sample/sample.types";
import { periodOf } from "../../services/runtime/records/period";
import { literal } from "../promises/bad-input/expectations";
import { dataOf } from "../promises/http";
import { startDossier, type Dossier } from "../support/dossier";
import { id, keysIn, personId, sourceId } from "./records";

let dossier: Dossier;
beforeAll(async () => {
  dossier = await startDossier("in-process");
});
afterAll(() => dossier.close());

const overlaps =
  (from: string, to: string) =>
  ({ publishedOn }: SourceSample) => {
    if (!publishedOn) return false;
    const { earliest, latest } = periodOf(publishedOn);
    return (earliest ?? "0000") <= to && (latest ?? "9999") >= from;
  };

it.each<readonly [title: string, filter: object, matches: (source: SourceSample) => boolean]>([
  ["nothing asked is everything", {}, () => true],
  ["null is not asked", { ids: null, kinds: null, outlets: null, published: null }, () => true],
  ["ids", { ids: [sourceId("bio-box"), sourceId("nothing")] }, ({ key }) => key === "bio-box"],
  ["no ids", { ids: [] }, () => false],
  ["kinds", { kinds: ["SIDEBAR", "CABLE", "DATASET"] }, ({ kind }) => ["SIDEBAR", "CABLE", "DATASET"].includes(kind)],
  ["no kinds", { kinds: [] }, () => false],
  ["outlets", { outlets: [id("organization", "the-national")] }, ({ outlet }) => outlet === "the-national"],
  ["no outlets", { outlets: [] }, () => false],
  ["any time: all that have a date", { published: {} }, ({ publishedOn }) => publishedOn !== undefined],
  [
    "a day, with the months that it lies in",
    { published: { from: "2025-10-16", to: "2025-10-16" } },
    overlaps("2025-10-16", "2025-10-16"),
  ],
  ["a year", { published: { from: "2019-01-01", to: "2019-12-31" } }, overlaps("2019-01-01", "2019-12-31")],
  [
    "the last day of a year",
    { published: { from: "2019-12-31", to: "2019-12-31" } },
    overlaps("2019-12-31", "2019-12-31"),
  ],
  ["until long ago", { published: { to: "2010-12-01" } }, overlaps("0001-01-01", "2010-12-01")],
  [
    "all of several fields",
    {
      kinds: ["ARTICLE"],
      published: { from: "2025-08-01", to: "2025-08-31" },
      ids: [sourceId("trtworld-c0792ddaf9dc")],
    },
    ({ key }) => key === "trtworld-c0792ddaf9dc",
  ],
])("sources by %s", async (_, filter, matches) => {
  const expected = sources.filter(matches).map(({ key }) => key);
  expect(await keysIn(dossier, "sources", { filter })).toEqual(expected.sort());
});

const cites =
  (source: string) =>
  ({ citations, corrections = [] }: PersonSample) =>
    [...citations, ...corrections.flatMap(({ basis = [] }) => basis)].some((citation) => citation.source === source);

const isOf =
  (...codes: string[]) =>
  ({ nationalities }: PersonSample) =>
    nationalities.some((code) => codes.includes(code));

it.each<readonly [title: string, filter: object, matches: (person: PersonSample) => boolean]>([
  ["nothing asked is everybody", {}, () => true],
  ["null is not asked", { ids: null, nationality: null, hasBio: null, sources: null, verification: null }, () => true],
  ["ids", { ids: [personId("ali-larijani").toUpperCase()] }, ({ key }) => key === "ali-larijani"],
  ["no ids", { ids: [] }, () => false],
  ["nationality", { nationality: ["pk"] }, isOf("PAK")],
  ["any of several nationalities", { nationality: ["USA", "ru", "Gbr", "TUR"] }, isOf("USA", "RUS", "GBR")],
  ["no nationality", { nationality: [] }, () => false],
  ["having a bio", { hasBio: true }, ({ key }) => key === "unnamed-the-bio"],
  ["having none", { hasBio: false }, ({ key }) => key !== "unnamed-the-bio"],
  ["verification", { verification: ["REPORTED"] }, ({ verification }) => verification === "REPORTED"],
  ["several verifications", { verification: ["REPORTED", "CORROBORATED"] }, () => true],
  ["a source", { sources: [sourceId("bio-box")] }, cites("bio-box")],
  [
    "a source behind a correction",
    { sources: [sourceId("trtworld-c0792ddaf9dc")] },
    ({ key }) => key === "shehbaz-sharif",
  ],
  ["no sources", { sources: [] }, () => false],
  [
    "all of several fields",
    { nationality: ["PAK"], verification: ["REPORTED"], hasBio: false },
    ({ key }) => key === "ahmad-shuja-pasha",
  ],
])("people by %s", async (_, filter, matches) => {
  const expected = people.filter(matches).map(({ key }) => key);
  expect(await keysIn(dossier, "people", { filter })).toEqual(expected.sort());
});

it.each<readonly [title: string, filter: object, expected: readonly string[]]>([
  [
    "null is not asked",
    { ids: null, kinds: null, country: null },
    [
      "aiwan-e-sadr",
      "beirut",
      "islamabad",
      "kashmir",
      "lahore",
      "moscow",
      "nur-khan-air-base",
      "stray-dogs-centre",
      "tehran",
      "umm-al-quwain",
    ],
  ],
  ["ids", { ids: [id("place", "kashmir")] }, ["kashmir"]],
  ["no ids", { ids: [] }, []],
  ["kinds", { kinds: ["DOG_SHELTER", "BUILDING"] }, ["aiwan-e-sadr", "stray-dogs-centre"]],
  ["no kinds", { kinds: [] }, []],
  ["country", { country: "PAK" }, ["aiwan-e-sadr", "islamabad", "lahore", "nur-khan-air-base"]],
  ["country, of two letters in small", { country: "ae" }, ["stray-dogs-centre", "umm-al-quwain"]],
  ["all of several fields", { country: "pk", kinds: ["CITY"] }, ["islamabad", "lahore"]],
])("places by %s", async (_, filter, expected) => {
  expect(await keysIn(dossier, "places", { filter })).toEqual(expected);
});

const codesBy = async (filter: object): Promise<string[]> => {
  const values = literal(filter).replace(/"(CURRENT|FORMER)"/, "$1");
  const query = `{ countries(first: 100, filter: ${values}) { totalCount nodes { code } } }`;
  const { countries } = await dataOf<{ countries: { totalCount: number; nodes: { code: string }[] } }>(dossier, query);
  expect(countries.totalCount).toBe(countries.nodes.length);
  return countries.nodes.map(({ code }) => code);
};

it("countries by codes of two and three letters, in any case", async () => {
  expect(await codesBy({ codes: ["pk", "IRN", "Xk", "sun", "PAK", "QQQ"] })).toEqual(["IRN", "XKX", "PAK", "SUN"]);
  expect(await codesBy({ codes: [] })).toEqual([]);
});

it("countries by whether they exist", async () => {
  const former = await codesBy({ status: "FORMER" });
  expect(former).toEqual(expect.arrayContaining(["SUN", "YUG", "CSK", "DDR"]));
  expect(await codesBy({ status: "CURRENT", codes: [...former, "PAK"] })).toEqual(["PAK"]);
});

it("countries by region, whatever its case, and by membership", async () => {
  const asked = { codes: ["PAK", "FRA", "TWN", "PSE", "VAT", "XKX", "IRN"] };
  expect((await codesBy({ ...asked, region: "aSIA" })).sort()).toEqual(["IRN", "PAK", "PSE", "TWN"]);
  expect((await codesBy({ ...asked, isUnMember: true })).sort()).toEqual(["FRA", "IRN", "PAK"]);
  expect((await codesBy({ ...asked, isUnMember: false })).sort()).toEqual(["PSE", "TWN", "VAT", "XKX"]);
  expect(await codesBy({ ...asked, isUnMember: false, region: "Asia", status: null })).toHaveLength(2);
  expect((await codesBy({ ...asked, isUnMember: null, region: null })).length).toBe(7);
  expect(await codesBy({ region: "As" })).toEqual([]);
  expect(await codesBy({ region: "As%" })).toEqual([]);
});

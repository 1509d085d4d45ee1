import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError } from "../../../services/commands/command-error";
import { popoloFormat } from "../../../services/commands/import/popolo/popolo";
import type { Draft } from "../../../services/commands/import/format";
import { naturalId } from "../../../services/runtime/records/identity";
import { mistakesOf, ofType, readDrafts } from "../read-drafts";

const ASSEMBLY = join(__dirname, "../fixtures/popolo/assembly.json");
const LEGISLATURE = "7b1c2d3e-0000-4000-8000-00000000000a";
const idOf = (type: string, id: string): string => naturalId(type, `popolo:${LEGISLATURE}:${id}`);

let drafts: readonly Draft[];
let rejected: readonly string[];
let lines: readonly string[];
beforeAll(async () => {
  const read = await readDrafts(popoloFormat(), ASSEMBLY);
  ({ drafts, rejected } = read);
  lines = read.rows.map(({ line, locator }) => `${line} ${locator}`);
});

const named = (type: string, name: string): Draft => {
  const draft = ofType(drafts, type).find(({ given }) => given.name === name);
  if (!draft) throw new Error(`There is no ${type} ${name}.`);
  return draft;
};

describe("a Popolo file", () => {
  it("gives records that break no rule, each with an id of its own", () => {
    expect(mistakesOf(drafts)).toEqual([]);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
  });

  it("is read so that no record needs a later one", () => {
    const seen = new Set<string>();
    for (const { id, given, type } of drafts) {
      const { parentId, organizationId, personId, postId, areaId, termId } = given;
      if (type !== "PERSON") {
        for (const named of [parentId, organizationId, personId, postId, areaId, termId]) {
          if (typeof named === "string") expect(seen).toContain(named);
        }
      }
      seen.add(id);
    }
  });

  it("knows on which line each object stands", () => {
    expect(lines).toContain("3 persons 7b1c2d3e-0000-4000-8000-000000000001");
    expect(lines).toContain("88 memberships 1");
  });

  it("rejects what can't be read, each with its reason", () => {
    expect(rejected).toEqual([
      "persons 7b1c2d3e-0000-4000-8000-000000000003: It has no name: give name, or given_name and family_name.",
      "memberships 7: start_date 2015-01-20 lies after end_date 2014-01-20; change one of them.",
      "motions m1: Nothing is known of motions; what is read are areas, organizations, events, posts, persons, memberships.",
    ]);
  });
});

describe("a person of a Popolo file", () => {
  it("has all names, each in its way", () => {
    const { names } = named("PERSON", "Amina Qureshi").given as { names: readonly Record<string, unknown>[] };
    expect(names.map(({ text, kind, language, script }) => [text, kind, language, script])).toEqual([
      ["آمنہ قریشی", "TRANSLITERATION", "ur", "Arab"],
      ["Amina Shah", "BIRTH", null, "Latn"],
      ["A. Qureshi", "ALTERNATE", null, "Latn"],
      ["Aminah Qureshi", "ALTERNATE", null, "Latn"],
      ["Amina", "PART", null, null],
      ["Dr Amina Qureshi", "TITLED", null, null],
      ["Qureshi, Amina", "ALTERNATE", null, null],
    ]);
    expect(names[1]).toMatchObject({ period: { edtf: "/1985" }, note: "maiden name" });
  });

  it("keeps what has no field of its own", () => {
    const { given, citations } = named("PERSON", "Amina Qureshi");
    expect(given).toMatchObject({
      birth: { edtf: "1961-04" },
      image: "https://assembly.example/amina.jpg",
      webLinks: [
        { url: "https://en.wikipedia.org/wiki/Amina", note: "Wikipedia (en)" },
        { url: "https://gone.example/amina.png", note: "picture" },
      ],
      contacts: [
        { kind: "phone", value: "+92 51 1234567" },
        { kind: "email", value: "amina@assembly.example" },
      ],
      identifiers: [
        { scheme: "wikidata", value: "Q1" },
        { scheme: "everypolitician", value: "7b1c2d3e-0000-4000-8000-000000000001" },
      ],
    });
    expect(given).not.toHaveProperty("nationalities");
    expect(citations?.[0]).toMatchObject({
      locator: "persons 7b1c2d3e-0000-4000-8000-000000000001",
      via: ["https://assembly.example/members/1"],
    });
    const note = citations?.[0]?.note ?? "";
    for (const kept of ["death_date: unknown", "national_identity: Hazara", "note: mornings", "link: amina.example"])
      expect(note).toContain(kept);
    expect(note).toContain("lang: not a language");
    expect(note).toContain("identifier: 17");
  });

  it("brings the memberships that stand inside", () => {
    const khan = named("PERSON", "Bilal Khan");
    expect(
      ofType(drafts, "MEMBERSHIP").find(({ given }) => given.organizationId === idOf("organization", "greens")),
    ).toMatchObject({
      given: { personId: khan.id, label: "Treasurer, Greens", period: { edtf: "2012/" } },
    });
  });
});

describe("bodies of a Popolo file", () => {
  it("are told apart from those of other files", () => {
    expect(named("ORGANIZATION", "Greens").id).toBe(idOf("organization", "greens"));
    expect(named("ORGANIZATION", "Assembly").id).toBe(naturalId("organization", `popolo:${LEGISLATURE}`));
    expect(named("PLACE", "North").id).toBe(idOf("place", "area/north"));
  });

  it("say in a note what has no field", () => {
    expect(named("ORGANIZATION", "Greens").given).toMatchObject({
      classification: "PARTY",
      founded: { edtf: "1999-05-01" },
      note: "Colour: #008800.\nPicture: https://assembly.example/greens.png\nwebsite: https://greens.example",
    });
    expect(named("ORGANIZATION", "Young Greens").given).toMatchObject({
      classification: "OTHER",
      parentId: idOf("organization", "greens"),
      note: "classification: youth wing",
    });
    expect(named("PLACE", "North").given).toEqual({
      name: "North",
      kind: "CONSTITUENCY",
      alsoKnownAs: ["Nord"],
      note: "wikidata: Q9\nin fr: Nord",
    });
  });

  it("are of a country only where somebody said so", async () => {
    expect(named("ORGANIZATION", "Greens").given).not.toHaveProperty("country");
    const read = await readDrafts(popoloFormat({ country: "PAK" }), ASSEMBLY);
    expect(ofType(read.drafts, "ORGANIZATION").map(({ given }) => given.country)).toEqual(["PAK", "PAK", "PAK"]);
    expect(ofType(read.drafts, "PERSON").every(({ given }) => given.nationalities === undefined)).toBe(true);
  });

  it("have terms, and elections are events", () => {
    expect(ofType(drafts, "TERM").map(({ given }) => given)).toEqual([
      {
        name: "1st Assembly",
        organizationId: naturalId("organization", `popolo:${LEGISLATURE}`),
        period: { edtf: "2011-01-10/2014-12-20", asReported: null },
      },
      {
        name: "2nd Assembly",
        organizationId: naturalId("organization", `popolo:${LEGISLATURE}`),
        period: { edtf: "2015-01-12/", asReported: null },
      },
    ]);
    expect(ofType(drafts, "EVENT")[0]).toMatchObject({
      id: naturalId("event", "popolo:q77"),
      given: { title: "Election of 2014", topics: ["general election"], period: { edtf: "2014-11-30" } },
    });
  });
});

describe("a membership of a Popolo file", () => {
  const membershipsOf = (term: string) =>
    ofType(drafts, "MEMBERSHIP").filter(({ given }) => given.termId === idOf("term", term));

  it("has the dates that its term has not", () => {
    expect(membershipsOf("term/1").map(({ given }) => given.period)).toEqual([
      undefined,
      { edtf: "2012-02-01/2014-12-20", asReported: null },
    ]);
    expect(membershipsOf("term/2")[0]?.given.period).toEqual({ edtf: "2015-01-12/2016-03-04", asReported: null });
  });

  it("that ended before its term began is of that day alone", () => {
    expect(membershipsOf("term/2")[1]?.given).toMatchObject({
      period: { edtf: "2015-01-05" },
      note: "area_id: area/south\nstart_date: not given; the term begins on 2015-01-12, after this membership's end",
    });
  });

  it("may be in a post, and be there twice", () => {
    const inPost = ofType(drafts, "MEMBERSHIP").filter(({ given }) => given.postId === idOf("post", "speaker"));
    expect(inPost.map(({ given }) => given.organizationId)).toEqual([undefined, undefined]);
    expect(new Set(inPost.map(({ id }) => id)).size).toBe(2);
    expect(ofType(drafts, "POST")[0]?.given).toMatchObject({ label: "Speaker", role: "LEGISLATOR" });
  });
});

describe("a file that is no Popolo", () => {
  let folder: string;
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "dossier-popolo-"))));
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ["cut off", '{"persons":[{"id":"1","name":"A"},{"id"', /is cut off: its JSON has no end on line 1\.$/],
    ["no JSON", '{"persons":[{"id":1 "name"}]}', /, line 1: here the file is no JSON/],
    ["a list", '[{"id":"1"}]', /is no JSON object/],
    ["of other things", '{"books":[{"id":"1"}]}', /is no Popolo: it has none of areas, organizations/],
    ["without lists", '{"persons":{"id":"1"}}', /is no Popolo: its persons are no list/],
    ["nested without end", `{"persons":[${"[".repeat(500)}`, /goes down more than 100 levels/],
  ])("%s is refused in one line", async (_, text, message) => {
    const path = join(folder, "file.json");
    await writeFile(path, text);
    const reading = readDrafts(popoloFormat(), path);
    await expect(reading).rejects.toThrow(CommandError);
    await expect(reading).rejects.toThrow(message);
    await expect(reading.catch((error: unknown) => (error as Error).message.split("\n"))).resolves.toHaveLength(1);
  });

  it("has an object too long to be held", async () => {
    const path = join(folder, "long.json");
    await writeFile(path, `{"persons":[\n{"id":"1","name":"${"a".repeat(17 * 1024 * 1024)}"}]}`);
    await expect(readDrafts(popoloFormat(), path)).rejects.toThrow(/line 1: what begins here is too long/);
  });
});

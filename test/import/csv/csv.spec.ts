import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError } from "../../../services/commands/command-error";
import { csvFormat } from "../../../services/commands/import/csv/csv";
import { naturalId } from "../../../services/runtime/records/identity";
import { mistakesOf, ofType, readDrafts } from "../read-drafts";

const FIXTURES = join(__dirname, "../fixtures/csv");

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "dossier-csv-"))));
afterAll(() => rm(folder, { recursive: true }));

/** What a spreadsheet of these lines comes to. */
const read = async (lines: readonly string[], ...options: Parameters<typeof csvFormat>) => {
  const path = join(folder, "table.csv");
  await writeFile(path, lines.map((line) => `${line}\n`).join(""));
  return readDrafts(csvFormat(...options), path);
};

describe("a spreadsheet of visits", () => {
  it("gives visits, and the people whom it names", async () => {
    const { rows, drafts, rejected } = await readDrafts(csvFormat(), join(FIXTURES, "visits.csv"));
    expect(rejected).toEqual([]);
    expect(mistakesOf(drafts)).toEqual([]);
    expect(rows.map(({ line, locator }) => [line, locator])).toEqual([
      [2, "row 2"],
      [4, "row 3"],
      [5, "row 4"],
    ]);
    const [zardari, larijani, khrushchev] = ofType(drafts, "VISIT");
    const personId = naturalId("person", "name:asif zardari:PAK");
    expect(zardari?.given).toEqual({
      kind: "STATE",
      from: "PAK",
      to: "CHN",
      period: { edtf: "2025-09-04/2025-09-06" },
      visitors: [{ label: "Asif Zardari", as: "President", postRole: "HEAD_OF_STATE", personId }],
      hosts: [{ label: "Li Wei", personId: naturalId("person", "name:li wei:CHN") }],
      places: ["Beijing", "Shanghai"],
      topics: ["trade", "rail"],
      note: "First of two stops,\non one journey",
    });
    expect(larijani?.given).toMatchObject({
      visitors: [{ label: "Ali Larijani", postRole: "NATIONAL_SECURITY_ADVISER" }, { label: "a deputy adviser" }],
      topics: ["gas", "a pipeline; and its price"],
      note: "=SUM(A1)",
    });
    expect(khrushchev?.given).toMatchObject({ kind: "UNSPECIFIED", from: "SUN", period: { edtf: "1959-09" } });
    expect(ofType(drafts, "PERSON")[0]).toEqual({
      type: "PERSON",
      id: personId,
      given: { name: "Asif Zardari", nationalities: ["PAK"] },
      isMention: true,
      sameAs: { name: "Asif Zardari", country: "PAK" },
    });
  });

  it("may have headings of its own, and semicolons between", async () => {
    const map = ["Who=visitors", "Into=to", "When=period", "Sort=kind", "Ignore="];
    const { drafts } = await readDrafts(csvFormat({ map }), join(FIXTURES, "semicolons.csv"));
    expect(drafts[0]?.given).toMatchObject({
      visitors: [{ label: "Larijani, Ali" }],
      from: "IRN",
      to: "PAK",
      period: { edtf: "2025-11-24" },
      kind: "WORKING",
    });
  });

  it("keeps its ids when columns come, go and change places, and when a visit's end becomes known", async () => {
    const [before, after] = [
      await read(["kind,visitors,from,to,period", "WORKING,Ali Larijani,IRN,PAK,2025-11-24/"]),
      await read(["note,period,to,from,visitors,kind", "new,2025-11-24/2025-11-26,Pakistan,Iran,Ali Larijani,WORKING"]),
    ];
    expect(after.drafts[0]?.id).toBe(before.drafts[0]?.id);
  });

  it("has as many visits as rows, even where two say the same of who, where and when", async () => {
    const row = "WORKING,Ali Larijani,IRN,PAK,2025-11-24";
    const { drafts } = await read(["kind,visitors,from,to,period", row, row, "", ",,,,", row]);
    expect(new Set(ofType(drafts, "VISIT").map(({ id }) => id)).size).toBe(3);
  });

  it("takes ids, keys, and that nobody of ours is meant", async () => {
    const id = "01900000-0000-7000-8000-00000000000A";
    const { drafts, rejected } = await read([
      "id,key,kind,visitors,visitors.personId,visitors.onBehalfOf,from",
      `${id},,WORKING,Ali Larijani,${id},Iran,IRN`,
      `,k1,WORKING,Foreign Office,-,,IRN`,
      `k2,,WORKING,Ali Larijani,,,IRN`,
    ]);
    const [one, other] = drafts;
    expect(one).toMatchObject({
      id: id.toLowerCase(),
      given: { visitors: [{ label: "Ali Larijani", personId: id, onBehalfOf: { countryCode: "IRN" } }] },
    });
    expect(other).toMatchObject({
      id: naturalId("visit", "csv:k1"),
      given: { visitors: [{ label: "Foreign Office" }] },
    });
    expect(drafts).toHaveLength(2);
    expect(rejected).toEqual(['row 4: id: "k2" is no id of a record; a key of your own goes into the column key.']);
  });

  it.each([
    ["period", "24/11/2025", 'period: "24/11/2025" is no date in EDTF; write 2025-11-24.'],
    ["period", "03/04/2025", 'period: "03/04/2025" is no date in EDTF; write 2025-04-03 or 2025-03-04.'],
    ["period", "2025/11/24", 'period: "2025/11/24" is no date in EDTF; write 2025-11-24.'],
    ["to", "Atlantis", 'to: "Atlantis" is no country that is known; write its code, such as PAK, or its name.'],
    ["visitors.side", "left", 'visitors.side: "left" is no number.'],
    [
      "visitors.as",
      "President; Envoy",
      "visitors.as has 2 values, and visitors 1: give each its place, with semicolons between.",
    ],
    [
      "visitors.identification",
      "Larijani",
      'visitors.identification: "Larijani" is no JSON; write it as the API takes it.',
    ],
  ])("says what is wrong with %s %s", async (column, cell, reason) => {
    const { rejected } = await read([`kind,visitors,${column}`, `WORKING,Ali Larijani,${cell}`]);
    expect(rejected).toEqual([`row 2: ${reason}`]);
  });
});

describe("other spreadsheets", () => {
  it("has statements, whose speakers are known by whom they act for", async () => {
    const { drafts, rejected } = await read([
      "form,text,speaker,speaker.as,speaker.onBehalfOf,medium,period,about",
      "quote,We stand by Iran,Shehbaz Sharif,Prime Minister,Pakistan,,2025-06-14,Iran",
      "paraphrase,They will talk,Somebody Unknown,,,interview,2025-06,",
    ]);
    expect(rejected).toEqual([]);
    expect(mistakesOf(drafts)).toEqual([]);
    expect(drafts[0]?.given).toMatchObject({
      form: "QUOTE",
      medium: "UNKNOWN",
      speaker: {
        label: "Shehbaz Sharif",
        as: "Prime Minister",
        onBehalfOf: { countryCode: "PAK" },
        personId: naturalId("person", "name:shehbaz sharif:PAK"),
      },
      about: [{ label: "Iran", countryCode: "IRN" }],
    });
    expect(drafts[2]?.given.speaker).toEqual({ label: "Somebody Unknown" });
  });

  it("has people, who are those whom other files name", async () => {
    const { drafts, rejected } = await read([
      "name,names,names.kind,names.language,nationalities,birth,identifiers,contacts,webLinks",
      "Ali Larijani,علی لاریجانی; Ali Ardashir,transliteration; birth,fa;,Iran,1957-06-03,wikidata:Q1,phone:+98 21,https://a.example",
      "Nobody,,,,,,Q1,,",
    ]);
    expect(mistakesOf(drafts)).toEqual([]);
    expect(drafts).toEqual([
      {
        type: "PERSON",
        id: naturalId("person", "name:ali larijani:IRN"),
        sameAs: { name: "Ali Larijani", country: "IRN" },
        given: {
          name: "Ali Larijani",
          names: [
            { text: "علی لاریجانی", kind: "TRANSLITERATION", language: "fa" },
            { text: "Ali Ardashir", kind: "BIRTH" },
          ],
          nationalities: ["IRN"],
          birth: { edtf: "1957-06-03" },
          identifiers: [{ scheme: "wikidata", value: "Q1" }],
          contacts: [{ kind: "phone", value: "+98 21" }],
          webLinks: [{ url: "https://a.example" }],
        },
      },
    ]);
    expect(rejected).toEqual(['row 3: identifiers: "Q1" has no register; write it as wikidata:Q155164.']);
  });

  it("has memberships by name", async () => {
    const { drafts, rejected } = await read([
      "person,country,organization,onBehalfOf,label,period",
      "Amina Qureshi,Pakistan,Assembly,Greens,Member,2011/2014",
      "Bilal Khan,,Assembly,,Member,2011",
    ]);
    expect(mistakesOf(drafts)).toEqual([]);
    expect(drafts.map(({ type, isMention }) => [type, isMention])).toEqual([
      ["MEMBERSHIP", undefined],
      ["PERSON", true],
      ["ORGANIZATION", true],
      ["ORGANIZATION", true],
    ]);
    expect(drafts[0]?.given).toMatchObject({
      personId: naturalId("person", "name:amina qureshi:PAK"),
      label: "Member",
      period: { edtf: "2011/2014" },
    });
    expect(rejected[0]).toMatch(
      /^row 3: country is empty: "Bilal Khan" is one person of that name only in one country/,
    );
  });
});

describe("a spreadsheet that can't be read", () => {
  it.each([
    [
      "lacks a column",
      ["kind,from,to,period", "WORKING,IRN,PAK,2025"],
      /has no column visitors, which every visit needs \(or visitors\.personId/,
    ],
    [
      "has an unknown column",
      ["kind,visitors,perod", "WORKING,A,2025"],
      /visits have no column "perod"; did you mean period\?/,
    ],
    [
      "has a column twice",
      ["kind,visitors,Visitors", "WORKING,A,B"],
      /has the column visitors twice, again as "Visitors"/,
    ],
    [
      "says nothing of what it holds",
      ["colour,size", "red,2"],
      /its columns don't say what it holds; say so by --type/,
    ],
    [
      "has a row that is too short",
      ["kind,visitors,from", "WORKING,A"],
      /, line 2: the row has 2 cells, the heading 3 columns/,
    ],
    [
      "has a row that is too long",
      ["kind,visitors", "WORKING,A,B"],
      /, line 2: the row has 3 cells, the heading 2 columns/,
    ],
    ["is cut off", ["kind,visitors", 'WORKING,"A'], /a quotation mark is opened and never closed/],
    ["has a mark inside a cell", ["kind,visitors", 'WORKING,A "B" C'], /a quotation mark stands inside a cell/],
  ])("is refused in one line where it %s", async (_, lines, message) => {
    const reading = read(lines);
    await expect(reading).rejects.toThrow(CommandError);
    await expect(reading).rejects.toThrow(message);
    await expect(reading.catch((error: unknown) => (error as Error).message.split("\n"))).resolves.toHaveLength(1);
  });

  it.each([
    [{ type: "cats" }, /--type "cats" is none: visits, statements, people, memberships/],
    [{ map: ["visitors"] }, /--map "visitors" says nothing/],
    [{ map: ["Visitor=visitors"] }, /--map names the column "Visitor", which .* has not; did you mean "visitors"\?/],
  ])("is refused for what is said of it: %j", async (options, message) => {
    await expect(read(["kind,visitors", "WORKING,A"], options)).rejects.toThrow(message);
  });

  it("has a row too long to be held", async () => {
    const long = read(["kind,visitors", `WORKING,"${"a".repeat(17 * 1024 * 1024)}"`]);
    await expect(long).rejects.toThrow(/too long/);
  });
});

import "reflect-metadata";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Draft, Format } from "../../../services/commands/import/format";
import { beginsWithTitle } from "../../../services/commands/import/hsg/titles";
import { hsgTravels } from "../../../services/commands/import/hsg/travels";
import { hsgVisits } from "../../../services/commands/import/hsg/visits";
import type { XmlRow } from "../../../services/commands/import/hsg/xml-rows";
import { meetingKind } from "../../../services/geopolitics/meeting/meeting.fields";
import { visitKind } from "../../../services/geopolitics/visit/visit.fields";
import { personKind } from "../../../services/people/person/person.fields";
import { readWhole } from "../../../services/runtime/records/writing/read-input";
import { besideTheProject } from "../../support/beside-the-project";
import { fileAt, ofType, rowsOf, surroundings } from "./input-files";

// The collections themselves, every row of them. They are no part of the project, so they may be missing.

const FOLDER = besideTheProject(
  "shared/data/historyatstate",
  "hsg-visits and hsg-travels on the collections themselves",
);

const KINDS = { VISIT: visitKind, MEETING: meetingKind, PERSON: personKind };

interface Read {
  readonly row: XmlRow;
  readonly drafts: readonly Draft[];
}

interface ParticipantRead {
  readonly label: string;
  readonly as?: string;
  readonly postRole?: string;
  readonly personId?: string;
}

const visitorsOf = ({ drafts }: Read): readonly ParticipantRead[] =>
  drafts[0]?.given.visitors as readonly ParticipantRead[];

const countOf = (values: readonly unknown[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
};

(FOLDER === undefined ? describe.skip : describe)("the collections of the Office of the Historian", () => {
  const read: Record<"visits" | "travels", Read[]> = { visits: [], travels: [] };
  const filesIn = (folder: string) =>
    readdirSync(join(FOLDER ?? "", folder)).map((name) => join(FOLDER ?? "", folder, name));

  beforeAll(async () => {
    for (const [folder, format] of Object.entries({ visits: hsgVisits, travels: hsgTravels }) as [
      "visits",
      Format<XmlRow>,
    ][]) {
      for (const path of filesIn(folder)) {
        const rows = await rowsOf(format, fileAt(path));
        read[folder].push(...rows.map((row) => ({ row, drafts: format.draftsOf(row, surroundings) })));
      }
    }
  }, 120_000);
  const all = () => [...read.visits, ...read.travels];

  it("give a visit for each of their rows, and reject none", () => {
    const elements = (folder: string, start: RegExp) =>
      filesIn(folder).flatMap((path) => readFileSync(path, "utf8").match(start) ?? []).length;
    expect(read.visits).toHaveLength(elements("visits", /<visit>/g));
    expect(read.travels).toHaveLength(elements("travels", /<trip[ >]/g));
    expect([read.visits.length, read.travels.length]).toEqual([2_493, 1_407]);
    for (const { drafts } of all()) expect(drafts[0]?.type).toBe("VISIT");
    expect(new Set(all().map(({ drafts }) => drafts[0]?.id)).size).toBe(all().length);
  });

  it("give records that could have been written by an editor", () => {
    const mistakes = all().flatMap(({ row, drafts }) =>
      drafts.flatMap(({ type, given, citations }) => {
        const kind = KINDS[type as keyof typeof KINDS];
        const cited = citations ?? [{ sourceId: surroundings.sourceId }];
        return readWhole(kind, { ...given, citations: cited }).mistakes.map(
          (each) => `${row.locator}: ${JSON.stringify(each)}`,
        );
      }),
    );
    expect(mistakes).toEqual([]);
  });

  it("give the same a second time", () => {
    const again = [
      ...read.visits.map(({ row }) => hsgVisits.draftsOf(row, surroundings)),
      ...read.travels.map(({ row }) => hsgTravels.draftsOf(row, surroundings)),
    ];
    expect(again).toEqual(all().map(({ drafts }) => drafts));
  });

  it("name no state that is not known", () => {
    const unknown = all().filter(({ drafts }) => !drafts[0]?.given.from || !drafts[0].given.to);
    expect(unknown.map(({ row }) => row.raw)).toEqual([]);
  });

  it("leave no post in a name, and no visitor without one but those whom they print so", () => {
    const visitors = read.visits.flatMap(visitorsOf);
    // They are called so.
    expect(visitors.filter(({ label }) => beginsWithTitle(label)).map(({ label }) => label)).toEqual([
      "Shah Mahmud",
      "Shah Mahmud",
      "Amir Abbas Hoveyda",
      "Sheikh Hasina",
    ]);
    expect(
      visitors
        .filter(({ as }) => as === undefined)
        .map(({ label }) => label)
        .toSorted(),
    ).toEqual(["Jose Luis Rodriguez Zapatero", "Valdas Adamkus"]);
    expect(visitors.every(({ personId }) => personId !== undefined)).toBe(true);
  });

  it("have these posts, each of this class", () => {
    const posts = countOf(read.visits.flatMap(visitorsOf).map(({ as, postRole }) => `${as ?? ""}: ${postRole ?? ""}`));
    expect(posts).toEqual({
      ": ": 2,
      "Acting President: HEAD_OF_STATE": 2,
      "Acting Prime Minister: HEAD_OF_GOVERNMENT": 1,
      "Amir: MONARCH": 8,
      "Brigadier General: HEAD_OF_STATE": 1,
      "Chairman: HEAD_OF_GOVERNMENT": 2,
      "Chairman: HEAD_OF_STATE": 5,
      "Chairman: SUPREME_LEADER": 1,
      "Chancellor-elect: OTHER": 1,
      "Chancellor: HEAD_OF_GOVERNMENT": 93,
      "Chief of State: HEAD_OF_STATE": 2,
      "Emir: MONARCH": 6,
      "Emperor: MONARCH": 11,
      "First Secretary: SUPREME_LEADER": 1,
      "General Secretary: SUPREME_LEADER": 2,
      "General: HEAD_OF_STATE": 1,
      "General: SUPREME_LEADER": 2,
      "Governor General: HEAD_OF_STATE": 7,
      "Grand Duchess: MONARCH": 6,
      "Grand Duke: MONARCH": 1,
      "Head of State: HEAD_OF_STATE": 1,
      "Interim President: HEAD_OF_STATE": 2,
      "Interim Prime Minister: HEAD_OF_GOVERNMENT": 1,
      "Junta Member: OTHER": 1,
      "King: MONARCH": 138,
      "Lieutenant General: HEAD_OF_STATE": 1,
      "Pope: HEAD_OF_STATE": 6,
      "Premier & Prince: HEAD_OF_GOVERNMENT": 1,
      "Premier and Prince: HEAD_OF_GOVERNMENT": 1,
      "Premier: HEAD_OF_GOVERNMENT": 17,
      "President of the Council of Ministers: HEAD_OF_GOVERNMENT": 1,
      "President-designate: OTHER": 1,
      "President-elect: OTHER": 53,
      "President: HEAD_OF_GOVERNMENT": 12,
      "President: HEAD_OF_STATE": 1_046,
      "Prime Minister-Prince: HEAD_OF_GOVERNMENT": 1,
      "Prime Minister: HEAD_OF_GOVERNMENT": 1_019,
      "Prince: HEAD_OF_STATE": 1,
      "Prince: MONARCH": 6,
      "Provisional President: HEAD_OF_STATE": 1,
      "Queen: MONARCH": 12,
      "Regent: HEAD_OF_STATE": 2,
      "Shah: MONARCH": 12,
      "Sheikh: OTHER": 1,
      "Sultan: MONARCH": 5,
      "Vice Premier: DEPUTY_HEAD_OF_GOVERNMENT": 1,
    });
  });

  it("have these kinds of visit", () => {
    expect(countOf(read.visits.map(({ drafts }) => drafts[0]?.given.kind))).toEqual({
      MULTILATERAL: 502,
      OFFICIAL: 262,
      OFFICIAL_WORKING: 213,
      PRIVATE: 502,
      STATE: 165,
      TRANSIT: 10,
      UNSPECIFIED: 210,
      WORKING: 629,
    });
  });

  it("tell of a meeting wherever a president of the United States was met, and of the right one", () => {
    const without = read.visits.filter(
      ({ row, drafts }) =>
        /\b[Mm]et with President \p{Lu}/u.test(row.fields.description?.[0]?.text ?? "") &&
        ofType(drafts, "MEETING").length === 0,
    );
    expect(without.map(({ row }) => row.raw)).toEqual([]);
    const bushes = read.visits.flatMap(({ drafts }) =>
      ofType(drafts, "MEETING").flatMap(({ given }) =>
        (given.participants as readonly ParticipantRead[])
          .filter(({ label, as }) => label.includes("Bush") && as === "President")
          .map(({ label }) => `${(drafts[0]?.given.period as { readonly edtf: string }).edtf.slice(0, 3)}0s: ${label}`),
      ),
    );
    expect(Object.keys(countOf(bushes)).toSorted()).toEqual([
      "1980s: George H. W. Bush",
      "1990s: George H. W. Bush",
      "2000s: George W. Bush",
    ]);
  });

  it("answer who came from Pakistan, decade by decade, and which heads of state in 1961", () => {
    const decades = read.visits
      .filter(({ drafts }) => drafts[0]?.given.from === "PAK")
      .map(({ drafts }) => (drafts[0]?.given.period as { readonly edtf: string }).edtf.slice(0, 3));
    expect(countOf(decades)).toEqual({ 195: 4, 196: 3, 197: 3, 198: 5, 199: 6, 200: 15 });
    const in1961 = read.visits.filter(
      (each) =>
        (each.drafts[0]?.given.period as { readonly edtf: string }).edtf.startsWith("1961") &&
        visitorsOf(each).some(({ postRole }) => /^(?:HEAD_OF_STATE|MONARCH)$/.test(postRole ?? "")),
    );
    // Fifteen presidents and princes who reign, and the prince who had become chief of state.
    expect(in1961).toHaveLength(16);
  });
});

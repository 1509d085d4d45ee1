import { join } from "node:path";
import { RowRejected } from "../../../services/commands/import/format";
import { hsgVisits } from "../../../services/commands/import/hsg/visits";
import type { XmlRow } from "../../../services/commands/import/hsg/xml-rows";
import { naturalId } from "../../../services/runtime/records/identity";
import { fileAt, ofType, rowsOf, surroundings } from "./input-files";

const FIXTURE = join(__dirname, "../fixtures/hsg/visits.xml");

describe("a visit of hsg-visits", () => {
  let rows: readonly XmlRow[];
  beforeAll(async () => {
    rows = await rowsOf(hsgVisits, fileAt(FIXTURE));
  });
  const draftsOf = (index: number) => {
    const row = rows[index];
    if (!row) throw new Error(`The fixture has no row ${index}.`);
    return hsgVisits.draftsOf(row, surroundings);
  };

  it("is known by its line and id, and shows what stands in the file", () => {
    expect(rows.map(({ line, locator }) => [line, locator])).toEqual([
      [4, "visit 9001"],
      [14, "visit 9002"],
      [22, "visit 9003"],
      [30, "visit 9004"],
    ]);
    expect(rows[1]?.raw).toEqual({
      id: "9002",
      "start-date": "1962-01-10",
      "end-date": "1962-01-10",
      visitor: "Prime Minister and Mrs. Example & Sons",
      from: "Germany, Federal Republic of",
      description: "Working visit.",
    });
  });

  it("is a record with its kind, countries, days, places and the words it was read from", () => {
    const [visit] = draftsOf(0);
    expect(visit).toMatchObject({
      type: "VISIT",
      id: naturalId("visit", "hsg-visits:9001"),
      given: {
        kind: "STATE",
        from: "NOR",
        to: "USA",
        places: ["Boston", "Palm Desert (California)", "New York City"],
        period: { edtf: "1961-05-16/1961-05-18" },
        note: "State visit. Met with President Kennedy May 17. Afterwards visited Boston, Palm Desert (California), and New York City. Departed U.S. May 21.",
      },
      citations: [{ sourceId: surroundings.sourceId, locator: "visit 9001", excerpt: "State visit." }],
    });
  });

  it("has its visitors as people, without their posts, and nobody as host of whom nothing is said", () => {
    const drafts = draftsOf(0);
    expect(drafts[0]?.given).toMatchObject({
      visitors: [
        { label: "Harald V", as: "King", postRole: "MONARCH", onBehalfOf: { countryCode: "NOR" } },
        { label: "Sonja", as: "Queen consort", postRole: "OTHER", onBehalfOf: { countryCode: "NOR" } },
      ],
    });
    expect(drafts[0]?.given).not.toHaveProperty("hosts");
    expect(ofType(drafts, "PERSON")).toEqual([
      {
        type: "PERSON",
        id: naturalId("person", "name:harald v:NOR"),
        given: { name: "Harald V", nationalities: ["NOR"] },
        isMention: true,
        sameAs: { name: "Harald V", country: "NOR" },
      },
      expect.objectContaining({ given: { name: "Sonja", nationalities: ["NOR"] } }),
      expect.objectContaining({ given: { name: "John F. Kennedy", nationalities: ["USA"] } }),
    ]);
  });

  it("has a meeting with the president who was in office that day", () => {
    const [meeting] = ofType(draftsOf(0), "MEETING");
    expect(meeting).toMatchObject({
      id: naturalId("meeting", "hsg-visits:9001"),
      given: {
        visitId: naturalId("visit", "hsg-visits:9001"),
        period: { edtf: "1961-05-17" },
        place: null,
        participants: [
          { label: "Harald V" },
          { label: "Sonja" },
          {
            label: "John F. Kennedy",
            personId: naturalId("person", "name:john f kennedy:USA"),
            as: "President",
            postRole: "HEAD_OF_STATE",
            onBehalfOf: { countryCode: "USA" },
          },
        ],
      },
      citations: [{ excerpt: "Met with President Kennedy May 17." }],
    });
  });

  it("has the prime minister as a person, and his wife by the name that the row has of her", () => {
    const drafts = draftsOf(1);
    expect(drafts[0]?.given).toMatchObject({
      kind: "WORKING",
      from: "DEU",
      period: { edtf: "1962-01-10" },
      visitors: [
        { label: "Example & Sons", as: "Prime Minister", postRole: "HEAD_OF_GOVERNMENT" },
        { label: "Mrs. Example & Sons", onBehalfOf: { countryCode: "DEU" } },
      ],
    });
    expect(drafts[0]?.given).not.toHaveProperty("visitors.1.personId");
    expect(ofType(drafts, "PERSON")).toHaveLength(1);
  });

  it("keeps the name of a country that nobody knows, a month, and an end that is unknown", () => {
    const [visit, person] = draftsOf(2);
    expect(visit?.given).toMatchObject({
      kind: "UNSPECIFIED",
      from: null,
      period: { edtf: "1969-07/" },
      note: null,
      visitors: [{ label: "Carlos Mauricio Funes", as: "President", onBehalfOf: { label: "Atlantis" } }],
    });
    expect(visit?.citations).toMatchObject([{ excerpt: null }]);
    expect(person).toEqual({
      type: "PERSON",
      id: naturalId("person", "name:carlos mauricio funes:"),
      given: { name: "Carlos Mauricio Funes" },
      isMention: true,
    });
  });

  it("is rejected with a reason where a date is none", () => {
    expect(() => draftsOf(3)).toThrow(
      new RowRejected('The start-date "1970-02-30" is no date; write a day like 1961-05-16, a month or a year.'),
    );
  });
});

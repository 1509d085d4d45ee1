import { join } from "node:path";
import { hsgTravels } from "../../../services/commands/import/hsg/travels";
import type { XmlRow } from "../../../services/commands/import/hsg/xml-rows";
import { naturalId } from "../../../services/runtime/records/identity";
import { fileAt, ofType, rowsOf, surroundings } from "./input-files";

const FIXTURE = join(__dirname, "../fixtures/hsg/travels.xml");

describe("a trip of hsg-travels", () => {
  let rows: readonly XmlRow[];
  beforeAll(async () => {
    rows = await rowsOf(hsgTravels, fileAt(FIXTURE));
  });
  const draftsOf = (index: number) => {
    const row = rows[index];
    if (!row) throw new Error(`The fixture has no row ${index}.`);
    return hsgTravels.draftsOf(row, surroundings);
  };

  it("of a president-elect is that of no head of state, and its locale is two places", () => {
    expect(draftsOf(0)[0]).toMatchObject({
      type: "VISIT",
      id: naturalId("visit", "hsg-travels:9101"),
      given: {
        from: "USA",
        to: "PAN",
        places: ["Colon", "Panama City"],
        period: { edtf: "1909-02-01/1909-02-03" },
        visitors: [
          {
            label: "William Howard Taft",
            personId: naturalId("person", "name:william howard taft:USA"),
            as: "President-elect",
            postRole: "OTHER",
            onBehalfOf: { countryCode: "USA" },
          },
        ],
      },
    });
  });

  it("of a secretary of state has a foreign minister, and the president among those who met", () => {
    const drafts = draftsOf(1);
    expect(drafts[0]?.given).toMatchObject({
      visitors: [{ label: "Jane Q. Example", as: "Secretary of State", postRole: "FOREIGN_MINISTER" }],
    });
    const [meeting] = ofType(drafts, "MEETING");
    expect(meeting?.given).toMatchObject({ place: "Geneva", period: { edtf: "1999-06-02" } });
    expect(meeting?.given.participants).toEqual([
      expect.objectContaining({ label: "Jane Q. Example" }),
      expect.objectContaining({ label: "William J. Clinton", as: "President", onBehalfOf: { countryCode: "USA" } }),
      // A whole name is somebody, of the country that the words name.
      {
        label: "Boris Example",
        personId: naturalId("person", "name:boris example:RUS"),
        as: "President",
        postRole: "HEAD_OF_STATE",
        onBehalfOf: { countryCode: "RUS" },
      },
      // A surname is a label.
      {
        label: "Sample",
        as: "Foreign Minister",
        postRole: "FOREIGN_MINISTER",
        onBehalfOf: { countryCode: "CHE" },
      },
      expect.objectContaining({ label: "Hussein", postRole: "MONARCH", onBehalfOf: { countryCode: "JOR" } }),
      { label: "senior Swiss officials", onBehalfOf: { countryCode: "CHE" } },
    ]);
  });
});

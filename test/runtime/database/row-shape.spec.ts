import { rowMaker, shaped } from "../../../services/runtime/database/row-shape";

describe("rows with objects in them", () => {
  const make = rowMaker(["id", "period.edtf", "source.id", "period.latest", "source.published.edtf", "note"]);

  it("have what a column's name says, wherever it stands", () => {
    expect(make(["v1", "2025-06", "s1", "2025-06-30", "2025-07", null])).toEqual({
      id: "v1",
      period: { edtf: "2025-06", latest: "2025-06-30" },
      source: { id: "s1", published: { edtf: "2025-07" } },
      note: null,
    });
  });

  it("have null where an object's first column is, whatever the others are", () => {
    expect(make(["v1", null, "s1", "2025-06-30", null, "n"])).toEqual({
      id: "v1",
      period: null,
      source: { id: "s1", published: null },
      note: "n",
    });
    expect(make(["v1", "..", null, null, "2025-07", "n"])).toMatchObject({ period: { latest: null }, source: null });
  });

  it("are made of the driver's rows as well", () => {
    expect(
      shaped([
        { id: "v1", "period.edtf": "2025" },
        { id: "v2", "period.edtf": null },
      ]),
    ).toEqual([
      { id: "v1", period: { edtf: "2025" } },
      { id: "v2", period: null },
    ]);
  });

  it("are left as they are where no column says so", () => {
    const rows = [{ id: "v1" }];
    expect(shaped(rows)).toBe(rows);
    const none: object[] = [];
    expect(shaped(none)).toBe(none);
  });
});

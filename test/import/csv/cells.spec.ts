import fc from "fast-check";
import { escapedCell, joinedCell, unescapedCell, valuesIn } from "../../../services/commands/import/csv/cells";

describe("a cell that a spreadsheet would run", () => {
  it.each(["=1+1", "+SUM(A1)", "-cmd|' /C calc'!A0", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1"])(
    "is kept from it: %j",
    (text) => {
      expect(escapedCell(text)).toBe(`'${text}`);
    },
  );

  it.each(["-12.5", "+3", "0", "plain", "a=b", "2025-11-24", "'quoted'", ""])(
    "is left as it is where it is none: %j",
    (text) => {
      expect(escapedCell(text)).toBe(text);
    },
  );

  it("is read back as it was", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@\t\r\n]?[ -~]{0,5}$/));
    fc.assert(
      fc.property(text, (given) => {
        expect(unescapedCell(escapedCell(given))).toBe(given);
      }),
    );
  });
});

describe("several values in a cell", () => {
  it("are read back as they were", () => {
    const value = fc.stringMatching(/^[a-z;\\, '"]{0,8}$/).map((text) => text.trim());
    const values = fc.array(value, { minLength: 1, maxLength: 5 }).filter((all) => all.some((each) => each !== ""));
    fc.assert(
      fc.property(values, (given) => {
        expect(valuesIn(joinedCell(given))).toEqual(given);
      }),
    );
  });

  it("are none in an empty one", () => {
    expect(valuesIn(" ")).toEqual([]);
    expect(joinedCell(["", ""])).toBe("");
  });
});

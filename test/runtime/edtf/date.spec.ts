import fc from "fast-check";
import { isDate } from "../../../services/runtime/edtf/date";

describe("isDate", () => {
  it.each(["2025-11-25", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "1582-10-10"])(
    "accepts %s",
    (text) => {
      expect(isDate(text)).toBe(true);
    },
  );

  it.each([
    ...["2025-02-29", "1900-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-01-00", "2025-01-32", "0000-01-01"],
    ...[
      "",
      "2025",
      "2025-11",
      "2025-1-5",
      "25-11-2025",
      "2025-11-25T00:00:00Z",
      " 2025-11-25",
      "2025-11-25\n",
      "-2025-11-25",
    ],
    ...["٢٠٢٥-١١-٢٥", "12025-11-25", "2025/11/25"],
  ])("refuses %j", (text) => {
    expect(isDate(text)).toBe(false);
  });

  it("agrees with the calendar of Date", () => {
    const number = (max: number, width: number) => fc.nat(max).map((value) => String(value).padStart(width, "0"));
    fc.assert(
      fc.property(number(9999, 4), number(14, 2), number(33, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const date = new Date(text);
        const exists = year !== "0000" && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isDate(text)).toBe(exists);
      }),
    );
  });
});

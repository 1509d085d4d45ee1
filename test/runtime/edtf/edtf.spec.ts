import fc from "fast-check";
import { isDate } from "../../../services/runtime/edtf/date";
import { parsePeriod } from "../../../services/runtime/edtf/edtf";
import { InvalidEdtf } from "../../../services/runtime/edtf/invalid-edtf";

type Bound = string | null;

describe("parsePeriod", () => {
  it.each<[string, Bound, Bound]>([
    ["2025-11-24", "2025-11-24", "2025-11-24"],
    ["2025-08", "2025-08-01", "2025-08-31"],
    ["2025-04", "2025-04-01", "2025-04-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025-02", "2025-02-01", "2025-02-28"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02-29", "2000-02-29", "2000-02-29"],
    ["2025", "2025-01-01", "2025-12-31"],
    ["0001", "0001-01-01", "0001-12-31"],
    ["9999", "9999-01-01", "9999-12-31"],
    ["2025-11-24/2025-11-26", "2025-11-24", "2025-11-26"],
    ["2025-08-02/2025-08-03", "2025-08-02", "2025-08-03"],
    ["2025-08-05/2025-08-05", "2025-08-05", "2025-08-05"],
    ["2025-06-26/2025-09", "2025-06-26", "2025-09-30"],
    ["2025-08-15/2025-08", "2025-08-15", "2025-08-31"],
    ["2025/2025-03", "2025-01-01", "2025-03-31"],
    ["2018-08-18/2022-04-10", "2018-08-18", "2022-04-10"],
    ["[2025-08-05..2025-11-26]", "2025-08-05", "2025-11-26"],
    ["[2025-08-05..2025-11]", "2025-08-05", "2025-11-30"],
    ["[2025-08..2025-11]", "2025-08-01", "2025-11-30"],
    ["[2025-08-07, 2025-08-05]", "2025-08-05", "2025-08-07"],
    ["{1960,1961..1963}", "1960-01-01", "1963-12-31"],
    ["[..2025-08-05]", null, "2025-08-05"],
    ["[2025-08-05..]", "2025-08-05", null],
    ["[XXXX,2025]", null, null],
    ["202X", "2020-01-01", "2029-12-31"],
    ["20XX", "2000-01-01", "2099-12-31"],
    ["0XXX", "0001-01-01", "0999-12-31"],
    ["2025-XX", "2025-01-01", "2025-12-31"],
    ["2025-1X", "2025-10-01", "2025-12-31"],
    ["2025-0X", "2025-01-01", "2025-09-30"],
    ["2025-X0", "2025-10-01", "2025-10-31"],
    ["2025-X2", "2025-02-01", "2025-12-31"],
    ["2025-08-XX", "2025-08-01", "2025-08-31"],
    ["2025-02-2X", "2025-02-20", "2025-02-28"],
    ["2025-08-X0", "2025-08-10", "2025-08-30"],
    ["2025-XX-31", "2025-01-31", "2025-12-31"],
    ["202X-02-29", "2020-02-29", "2028-02-29"],
    ["XXXX", null, null],
    ["XXXX-XX-XX", null, null],
    ["XXXX-12-25", null, null],
    ["19", "1900-01-01", "1999-12-31"],
    ["00", "0001-01-01", "0099-12-31"],
    ["197", "1970-01-01", "1979-12-31"],
    ["2025-21", "2025-03-01", "2025-05-31"],
    ["2025-22", "2025-06-01", "2025-08-31"],
    ["2025-23", "2025-09-01", "2025-11-30"],
    ["2025-24", "2025-12-01", "2026-02-28"],
    ["2023-24", "2023-12-01", "2024-02-29"],
    ["2025-30", "2025-12-01", "2026-02-28"],
    ["2025-32", "2025-06-01", "2025-08-31"],
    ["2025-33", "2025-01-01", "2025-03-31"],
    ["2025-38", "2025-05-01", "2025-08-31"],
    ["2025-41", "2025-07-01", "2025-12-31"],
    ["9999-24", "9999-12-01", "9999-12-31"],
    ["2025-21/2025-22", "2025-03-01", "2025-08-31"],
    ["2025-11-25T23:30:00-05:00", "2025-11-25", "2025-11-25"],
    ["2025-11-25T10:00/2025-11-25T11:00", "2025-11-25", "2025-11-25"],
  ])("bounds %s", (edtf, earliest, latest) => {
    expect(parsePeriod(edtf)).toEqual({ edtf, earliest, latest, isOngoing: false, isApproximate: false });
  });

  it.each<[string, Bound, Bound, boolean]>([
    ["2025-08-05/..", "2025-08-05", null, true],
    ["2025-08-05/", "2025-08-05", null, false],
    ["2025-08-05/XXXX", "2025-08-05", null, false],
    ["../2025", null, "2025-12-31", false],
    ["/2025", null, "2025-12-31", false],
    ["/..", null, null, true],
    ["../..", null, null, true],
    ["../", null, null, false],
    ["{2025..}", "2025-01-01", null, true],
    ["[2025..]", "2025-01-01", null, false],
  ])("tells an open end from an unknown one: %s", (edtf, earliest, latest, isOngoing) => {
    expect(parsePeriod(edtf)).toEqual({ edtf, earliest, latest, isOngoing, isApproximate: false });
  });

  it.each<[string, Bound, Bound]>([
    ["2025-06-13~", "2025-06-13", "2025-06-13"],
    ["2025?", "2025-01-01", "2025-12-31"],
    ["2025%", "2025-01-01", "2025-12-31"],
    ["2025-?06-13", "2025-06-13", "2025-06-13"],
    ["2025-11-24~/2025-11-26", "2025-11-24", "2025-11-26"],
    ["2025-11-24/2025-11-26?", "2025-11-24", "2025-11-26"],
    ["[2025-11-24~,2025-11-26]", "2025-11-24", "2025-11-26"],
    ["19~", "1900-01-01", "1999-12-31"],
    ["2025-21~", "2025-03-01", "2025-05-31"],
    ["1950S2", "1900-01-01", "1999-12-31"],
  ])("takes %s as approximate, with the bounds of what is written", (edtf, earliest, latest) => {
    expect(parsePeriod(edtf)).toEqual({ edtf, earliest, latest, isOngoing: false, isApproximate: true });
  });

  it.each<[string, RegExp]>([
    ["2025-13", /^'2025-13' is no EDTF date; for example 2025-08, 2025-11-24\/2025-11-26, 2025-08-05\/\.\./],
    ["", /is no EDTF date/],
    ["24 November 2025", /is no EDTF date/],
    ["05/08/2025", /is no EDTF date/],
    ["20250805", /is no EDTF date/],
    [" 2025", /is no EDTF date/],
    ["2025-8-5", /is no EDTF date/],
    ["2025-11-24/2025-11-26/2025-11-28", /is no EDTF date/],
    ["2025-04-31", /is no EDTF date/],
    ["2025-02-29", /is no day of the calendar/],
    ["1900-02-29", /is no day of the calendar/],
    ["2025-01-01/2025-02-29", /is no day of the calendar/],
    ["[2025-02-29..2025-03-01]", /is no day of the calendar/],
    ["XX25-02-29", /is no day of the calendar/],
    ["2025-11-26/2025-11-24", /ends before it begins; write the earlier date first/],
    ["2025/2024-12", /ends before it begins/],
    ["2025-11-25T11:00/2025-11-25T10:00", /ends before it begins/],
    ["2025-11-25T11:00:00Z/2025-11-25T11:30:00+01:00", /ends before it begins/],
    ["[2025-11-26..2025-08-05]", /ends before it begins/],
    ["0000", /outside the years 0001 to 9999/],
    ["-0044-03-15", /outside the years 0001 to 9999/],
    ["-004X", /outside the years 0001 to 9999/],
    ["Y12025", /outside the years 0001 to 9999/],
    ["-19", /outside the years 0001 to 9999/],
    ["/", /neither a start nor an end; leave the date out, or write XXXX/],
    ["[" + "2025,".repeat(60) + "2025]", /is too long: a date has at most 250 characters/],
  ])("refuses %j and says why", (edtf, message) => {
    expect(() => parsePeriod(edtf)).toThrow(InvalidEdtf);
    expect(() => parsePeriod(edtf)).toThrow(message);
  });

  it("shows no more of a long text than is needed to recognise it", () => {
    expect(() => parsePeriod("x".repeat(100_000))).toThrow(/^'x{60}…' is too long/);
  });

  it("reads a text again after many others have pushed it out", () => {
    const before = parsePeriod("2025-08-05/..");
    for (let year = 1; year <= 3000; year++) parsePeriod(String(year).padStart(4, "0"));
    expect(parsePeriod("2025-08-05/..")).toEqual(before);
  });

  const day = fc
    .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));

  it("never has bounds that cross, and bounds only by days of the calendar", () => {
    const end = fc.oneof(
      date,
      fc.constantFrom("", ".."),
      fc.tuple(date, fc.constantFrom("~", "?", "%")).map(([text, mark]) => text + mark),
    );
    const text = fc.oneof(
      date,
      fc.tuple(end, end).map((ends) => ends.join("/")),
      fc
        .tuple(fc.array(date, { minLength: 1, maxLength: 4 }), fc.boolean())
        .map(([dates, once]) => (once ? `[${dates.join()}]` : `{${dates.join()}}`)),
      fc.stringMatching(/^[0-9X]{2}[0-9X]{2}(-[01X][0-9X](-[0-3X][0-9X])?)?$/),
    );
    fc.assert(
      fc.property(text, (edtf) => {
        const period = readOrNull(edtf);
        if (period === null) return;
        const bounds = [period.earliest, period.latest].filter((bound) => bound !== null);
        expect(bounds.every(isDate)).toBe(true);
        expect(bounds.toSorted()).toEqual(bounds);
      }),
      { numRuns: 2000 },
    );
  });

  it("holds each exact day between its own bounds", () => {
    fc.assert(
      fc.property(date, (text) => {
        const { earliest, latest } = parsePeriod(text);
        expect(earliest?.startsWith(text)).toBe(true);
        expect(latest?.startsWith(text)).toBe(true);
      }),
    );
  });

  it("throws nothing but InvalidEdtf, whatever it is given", () => {
    const hostile = fc.oneof(fc.string(), fc.stringMatching(/^[0-9X?~%./,[\]{}TZS+ -]{0,30}$/));
    fc.assert(
      fc.property(hostile, (text) => void readOrNull(text)),
      { numRuns: 2000 },
    );
  });
});

function readOrNull(edtf: string) {
  try {
    return parsePeriod(edtf);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidEdtf);
    return null;
  }
}

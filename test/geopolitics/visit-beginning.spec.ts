import { beginningOf } from "../../services/geopolitics/visit/visit-beginning";

it.each<readonly [edtf: string | null, year: number | null, month: number | null]>([
  [null, null, null],
  ["2025-11-24", 2025, 11],
  ["2025-08", 2025, 8],
  ["2018", 2018, null],
  ["2025-06-13~", 2025, 6],
  ["2025-1X", 2025, null],
  ["201X", null, null],
  ["XXXX", null, null],
  ["XXXX-05", null, null],
  // A season is no month; winter reaches into the next year.
  ["2025-21", 2025, null],
  // A stay is counted where it begins.
  ["2024-12-30/2025-01-02", 2024, 12],
  ["2025-08-05/..", 2025, 8],
  ["2025-08-05/", 2025, 8],
  ["2025/2026", 2025, null],
  ["/2025-08-05", null, null],
  ["../2021-05", null, null],
  // Once, at some time of these.
  ["[2025-08-05..2025-08-26]", 2025, 8],
  ["[2025-08-05..2025-11-26]", 2025, null],
  ["[2025-12-30..2026-01-02]", null, null],
  ["[..2025-11-26]", null, null],
  ["[2025-11-26..]", null, null],
  // On all of these.
  ["{2025-11-24,2025-12-01}", 2025, 11],
  ["{2025-12-01,2025-11-24}", 2025, 11],
  ["{..2025-11-24}", null, null],
  ["{2025-11-24..}", 2025, 11],
  ["{XXXX,2025-11-24}", null, null],
])("a visit of %s began in %s, month %s", (edtf, year, month) => {
  expect(beginningOf(edtf)).toEqual({ year, month });
});

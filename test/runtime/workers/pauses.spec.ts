import { pauseBefore } from "../../../services/runtime/workers/pauses";

test("one that served for long is replaced at once, but for the moment that a Ctrl-C may take", () => {
  expect(pauseBefore(0, 3_600_000)).toBe(100);
});

test("one that served for a moment is replaced after a second", () => {
  expect(pauseBefore(0, 200)).toBe(1_000);
});

test("those that can't start are tried again ever later, after half a minute at most", () => {
  const pauses = Array.from({ length: 8 }, (_, index) => pauseBefore(index + 1, undefined));
  expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
});

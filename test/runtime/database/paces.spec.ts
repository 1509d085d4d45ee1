import { Paces } from "../../../services/runtime/database/paces";

// Whether what goes out behind a statement has to wait for it, by how long it took of late.

const after = (...times: readonly number[]): boolean => {
  const paces = new Paces();
  for (const time of times) paces.note("SELECT 1", time);
  return paces.isQuick("SELECT 1");
};
const often = (times: number, milliseconds: number): readonly number[] =>
  Array.from({ length: times }, () => milliseconds);

it.each([
  ["one that was never seen is not quick", [], false],
  ["nor one that was quick a few times", often(20, 0.1), false],
  ["one that was quick for long is", often(100, 0.1), true],
  ["one that mostly is, and now and then takes a little longer, is", [...often(100, 0.1), 20, ...often(9, 0.1)], true],
  ["one that takes longer on the average is not", often(1_000, 6), false],
  ["nor is one that took very long a moment ago", [...often(1_000, 0.1), 3_000, ...often(50, 0.1)], false],
  ["until it has been quick for long again", [...often(1_000, 0.1), 3_000, ...often(200, 0.1)], true],
])("%s", (_, times, isQuick) => {
  expect(after(...times)).toBe(isQuick);
});

it("each statement has a pace of its own, by its text", () => {
  const paces = new Paces();
  for (const time of often(100, 0.1)) paces.note("SELECT 1", time);
  expect([paces.isQuick("SELECT 1"), paces.isQuick("SELECT 2")]).toEqual([true, false]);
});

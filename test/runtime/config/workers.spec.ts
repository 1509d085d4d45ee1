import { readPeopleConfig } from "../../../services/people/config";

const poolSize = (settings: Readonly<Record<string, string>>): number => readPeopleConfig(settings).database.poolSize;

test("workers share the connections of a pool; together they have no more than one process", () => {
  expect(poolSize({})).toBe(10);
  expect(poolSize({ WORKERS: "4" })).toBe(2);
  expect(poolSize({ WORKERS: "4", DATABASE_POOL_SIZE: "40" })).toBe(10);
});

test("each has one at least", () => {
  expect(poolSize({ WORKERS: "64" })).toBe(1);
});

test("a number of workers that is none is told with what would be right", () => {
  expect(() => readPeopleConfig({ WORKERS: "auto" })).toThrow(
    'WORKERS is "auto": it must be a whole number from 1 to 64',
  );
});

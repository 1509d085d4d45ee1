import { keepOperations } from "../../../services/runtime/graphql/kept-operations";

const text = (number: number, length = 500): string => `query Operation${number} `.padEnd(length, "x");

describe("what was worked out of operations", () => {
  it("is kept from the second time on", () => {
    const operations = keepOperations<{ readonly of: string }>(100_000);
    const keep = (of: string) => {
      operations.keep(of, { of }, of.length);
    };
    keep(text(1));
    expect(operations.find(text(1))).toBeUndefined();
    keep(text(1));
    expect(operations.find(text(1))).toEqual({ of: text(1) });
    expect(operations.find(text(2))).toBeUndefined();
  });

  it("stays while it is asked for, whatever else comes, once or again and again", () => {
    const operations = keepOperations<object>(20_000);
    const often = [text(1), text(2)];
    for (const each of [...often, ...often]) operations.keep(each, {}, each.length);
    for (let number = 10; number < 2_000; number += 1) {
      for (let time = 0; time < 2; time += 1) operations.keep(text(number), {}, text(number).length);
      for (const each of often) expect(operations.find(each)).toBeDefined();
    }
  });

  it("takes no more than it may, the longest unasked going first", () => {
    const operations = keepOperations<object>(20_000);
    const numbers = Array.from({ length: 500 }, (_, number) => number);
    for (const number of numbers) {
      operations.keep(text(number), {}, text(number).length);
      operations.keep(text(number), {}, text(number).length);
    }
    const kept = numbers.filter((number) => operations.find(text(number)));
    expect(kept.length).toBeLessThanOrEqual(40);
    expect(kept).toEqual(numbers.slice(-kept.length));
    expect(kept.length).toBeGreaterThan(30);
  });

  it("is not kept of one that would take the place of many", () => {
    const operations = keepOperations<object>(20_000);
    const [long, short] = [text(1, 5_000), text(2, 100)];
    for (const each of [short, short, long, long]) operations.keep(each, {}, each.length);
    expect(operations.find(long)).toBeUndefined();
    expect(operations.find(short)).toBeDefined();
  });

  it("remembers only so many that came once", () => {
    const operations = keepOperations<object>(100_000);
    operations.keep(text(0), {}, 500);
    for (let number = 1; number <= 10_000; number += 1) operations.keep(text(number), {}, 500);
    operations.keep(text(0), {}, 500);
    expect(operations.find(text(0))).toBeUndefined();
  });
});

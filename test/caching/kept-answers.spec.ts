import { keepAnswers } from "../../gateway/caching/kept-answers";

const MB = 2 ** 20;
const answer = (bytes: number) => ({
  body: Buffer.alloc(bytes),
  headers: {},
  data: new Map([["people", { moment: 1, parts: undefined }]]),
  day: undefined,
  operation: undefined,
  cost: undefined,
  points: 0,
});

test("a hundred thousand different answers take no more than they may, and the last ones are there", () => {
  const answers = keepAnswers(MB);
  for (let index = 0; index < 100_000; index += 1) answers.keep(`key ${index}`, answer(1_000));
  expect(answers.bytes).toBeLessThanOrEqual(MB);
  expect(answers.count).toBeGreaterThan(400);
  expect([answers.find("key 0"), answers.find("key 99999")?.body.length]).toEqual([undefined, 1_000]);
});

test("one answer takes no more than a share of it", () => {
  const answers = keepAnswers(MB);
  answers.keep("small", answer(1_000));
  answers.keep("large", answer(MB / 8));
  expect([answers.find("small") === undefined, answers.find("large")]).toEqual([false, undefined]);
});

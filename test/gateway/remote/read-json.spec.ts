import { monitorEventLoopDelay } from "node:perf_hooks";
import { readJson } from "../../../gateway/remote/read-json";

const never = new AbortController().signal;
const read = (text: string) => readJson(text, never);

const LONG = "z".repeat(70_000);
const ROW = { id: "1", text: 'He said: "[no], {never}, \\" \\\\', none: null, deep: [[], [{}], { "": [1.5e3, true] }] };
const ROWS = Array.from({ length: 1_000 }, (_, index) => ({ ...ROW, index, رأي: "نعم" }));

const readable: readonly [string, unknown][] = [
  ["a small one", ROW],
  ["a long text", LONG],
  ["many small rows", ROWS],
  ["large rows among small ones", [1, ROWS, 2, [], LONG, ROWS, ["x"]]],
  ["large members among small ones", { a: 1, rows: ROWS, b: 2, 'with "quotes" \\': ROWS, long: LONG, c: [] }],
  ["an answer", { data: { _entities: [{ visits: { nodes: ROWS } }, null, { visits: { nodes: ROWS } }] } }],
];

test.each(readable)("%s is read as JSON.parse reads it", async (_name, value) => {
  for (const spaces of [0, 1]) {
    const text = ` ${JSON.stringify(value, undefined, spaces)}\n`;
    expect(await read(text)).toEqual(JSON.parse(text));
  }
});

test("a key called __proto__ is a key like any other", async () => {
  const value = (await read(`{"a":"${LONG}","__proto__":{"polluted":1}}`)) as object;
  expect(Object.keys(value)).toEqual(["a", "__proto__"]);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

const rows = JSON.stringify(ROWS);
const broken: readonly string[] = [
  ...["", " ", "{", `[${rows}`, `[${rows},]`, `[,${rows}]`, `[${rows},,1]`, `[${rows}}`, `[${rows}]]`, `[${rows}] 1`],
  ...[
    `{"a":${rows}`,
    `{"a":${rows},}`,
    `{"a" ${rows}}`,
    `{${rows}}`,
    `{a:${rows}}`,
    `{"a":${rows}]`,
    `{"a":,"b":${rows}}`,
  ],
  ...[`["${LONG}`, `["${LONG}\\"]`, rows.replace("null", "nil"), `[${rows.replace("[[]", "[[}")}]`, `<h1>${LONG}</h1>`],
  ...[`${"[".repeat(200_000)}${"]".repeat(200_000)}`, "[".repeat(200_000)],
];

test.each(broken.map((text) => [text.length, text.slice(0, 12), text]))(
  "what is no JSON is refused: %d characters, %s",
  async (_length, _beginning, text) => {
    await expect(read(text)).rejects.toThrow(SyntaxError);
  },
);

const MEGABYTES = 8 * 2 ** 20;
const filledWith = (item: string): string => `{"data":[${`${item},`.repeat(MEGABYTES / (item.length + 1) - 10)}1]}`;

/** In milliseconds. */
const heldBy = async (text: string): Promise<number> => {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  // Millions of values are refused, where they are most of it.
  await read(text).catch((error: unknown) => {
    expect(error).toBeInstanceOf(SyntaxError);
  });
  delay.disable();
  return delay.max / 1e6;
};

const items = ["[]", "{}", '{"a":{"b":[0,null]}}', JSON.stringify(ROW), `"${"\\u0041".repeat(10_000)}"`];

test.each(items.map((item) => [item.slice(0, 20), item]))(
  "8 MB of %s hold the event loop for less than 100 ms",
  async (_beginning, item) => {
    const text = filledWith(item);
    // A machine that is busy with other things holds us as well, but not each time.
    const held = [await heldBy(text), await heldBy(text), await heldBy(text)];
    expect(Math.min(...held)).toBeLessThan(100);
  },
  60_000,
);

test("it ends when nobody waits any more", async () => {
  const signal = AbortSignal.timeout(30);
  const started = performance.now();
  const reading = readJson(filledWith('{"a":"0123456789012345678901"}'), signal);
  await expect(reading).rejects.toHaveProperty("name", "TimeoutError");
  expect(performance.now() - started).toBeLessThan(500);
});

import { setTimeout as sleep } from "node:timers/promises";
import { keepVersion } from "../../gateway/caching/known-version";
import type { DataVersionWatcher } from "../../services/runtime/data-version/data-version-source";

/** Data that are written to by the test, and a connection that it makes and breaks. */
const createData = (delayMs = 0) => {
  const data = { version: 1, reads: 0, isDown: false, watcher: undefined as DataVersionWatcher | undefined };
  const source = {
    read: async () => {
      data.reads += 1;
      const state = { server: "one", writes: data.version, newest: [] };
      await sleep(delayMs);
      if (data.isDown) throw new Error("down");
      return state;
    },
    watch: (watcher: DataVersionWatcher) => {
      data.watcher = watcher;
      return { close: () => Promise.resolve() };
    },
  };
  return { data, known: keepVersion(source) };
};

test("while changes are told of, a version is asked for once, and again after each", async () => {
  const { data, known } = createData();
  data.watcher?.begun();
  expect(known.known()).toBeUndefined();
  const first = await known.asked();
  expect(known.known()).toBe(first);
  data.version += 1;
  data.watcher?.changed();
  expect(known.known()).toBeUndefined();
  expect(await known.asked()).not.toBe(first);
  expect(data.reads).toBe(2);
});

test("a change that comes while the version is read makes it be read again", async () => {
  const { data, known } = createData(20);
  data.watcher?.begun();
  const before = known.asked();
  data.version += 1;
  data.watcher?.changed();
  const after = await known.asked();
  expect(after).not.toBe(await before);
  expect(known.known()).toBe(after);
});

test("while no change is told of, each who asks gets what was read after they asked", async () => {
  const { data, known } = createData(20);
  const before = known.asked();
  data.version += 1;
  const others = [known.asked(), known.asked(), known.asked()];
  expect(known.known()).toBeUndefined();
  const after = await Promise.all(others);
  expect(new Set(after).size).toBe(1);
  expect(after[0]).not.toBe(await before);
  expect(known.known()).toBeUndefined();
  expect(data.reads).toBe(2);
});

test("a connection that is dead without a word is trusted for less than a tenth of a second", async () => {
  const { data, known } = createData();
  data.watcher?.begun();
  const before = await known.asked();
  data.version += 1;
  await sleep(90);
  expect(known.known()).toBeUndefined();
  expect(await known.asked()).not.toBe(before);
});

test("a reading that takes long is not joined by those who come when it is no longer trusted", async () => {
  const { data, known } = createData(100);
  data.watcher?.begun();
  const slow = known.asked();
  const joined = known.asked();
  data.version += 1;
  await sleep(90);
  const late = known.asked();
  expect(await joined).toBe(await slow);
  expect(await late).not.toBe(await slow);
  expect(data.reads).toBe(2);
});

test("a version that can't be read is none, and is not asked for at every turn", async () => {
  const { data, known } = createData();
  data.watcher?.begun();
  await known.asked();
  data.isDown = true;
  known.outdate();
  expect(await known.asked()).toBeUndefined();
  const { reads } = data;
  expect([await known.asked(), await known.asked(), known.known()]).toEqual([undefined, undefined, undefined]);
  expect(data.reads).toBe(reads);
  data.isDown = false;
  await sleep(300);
  expect(await known.asked()).toBeDefined();
});

test("what was written is looked at soon, also when nobody asks", async () => {
  const { data } = createData();
  data.watcher?.begun();
  for (let change = 0; change < 5; change++) data.watcher?.changed();
  expect(data.reads).toBe(0);
  await sleep(350);
  expect(data.reads).toBe(1);
});

test("what was known before a connection was lost is not what is known after it is back", async () => {
  const { data, known } = createData();
  data.watcher?.begun();
  const before = await known.asked();
  data.watcher?.lost();
  data.watcher?.begun();
  expect(await known.asked()).not.toBe(before);
});

test("nor is what was known before it could not be read what is known after", async () => {
  const { data, known } = createData();
  const before = await known.asked();
  expect(await known.asked()).toBe(before);
  data.isDown = true;
  expect(await known.asked()).toBeUndefined();
  data.isDown = false;
  await sleep(300);
  expect(await known.asked()).not.toBe(before);
});

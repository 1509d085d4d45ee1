import { keepHistory } from "../../gateway/caching/data-history";
import { numberOf, packParts, unpackParts } from "../../services/runtime/data-version/part";
import type { Write } from "../../services/runtime/data-version/data-version-source";

const OLDER = 1_000_000;

/** A history, and the service's data, which tell of the last three writes. */
const createData = () => {
  const history = keepHistory();
  const writes: Write[] = [];
  const state = { server: "one", count: OLDER };
  const look = (): number =>
    history.moment({
      server: state.server,
      writes: state.count,
      newest: [...writes].sort((a, b) => b.id - a.id).slice(0, 3),
    });
  const write = (id: number, ...parts: readonly string[]): void => {
    writes.push({ id, parts: parts[0] === "*" ? null : parts });
    state.count += 1;
  };
  const isUnchanged = (since: number, ...parts: readonly string[]) => history.isUnchanged(since, parts.map(numberOf));
  write(10, "a");
  return { state, writes, look, write, isUnchanged };
};

test("what was changed is so from then on, and nothing else", () => {
  const { look, write, isUnchanged } = createData();
  const first = look();
  expect([look(), isUnchanged(first, "a", "b")]).toEqual([first, true]);
  write(11, "b");
  write(12, "C");
  const second = look();
  expect(second).not.toBe(first);
  expect(["a", "b", "c", "d"].map((part) => isUnchanged(first, part))).toEqual([true, false, false, true]);
  expect(isUnchanged(first, "a", "d", "b")).toBe(false);
  expect(["b", "c"].map((part) => isUnchanged(second, part))).toEqual([true, true]);
  write(13, "d");
  look();
  expect(["b", "d"].map((part) => isUnchanged(second, part))).toEqual([true, false]);
});

test("a write that was begun earlier and came later is seen where its number is among the last", () => {
  const { look, write, isUnchanged } = createData();
  write(12, "b");
  const before = look();
  write(11, "c");
  look();
  expect([isUnchanged(before, "b"), isUnchanged(before, "c")]).toEqual([true, false]);
});

test.each<[string, (data: ReturnType<typeof createData>) => void]>([
  [
    "a write may have changed anything",
    ({ write }) => {
      write(11, "*");
    },
  ],
  [
    "there were more writes than are told of",
    ({ write }) => {
      for (const id of [11, 12, 13, 14]) write(id, "b");
    },
  ],
  [
    "one of them was added up before it was seen",
    ({ write, writes }) => {
      write(11, "b");
      write(12, "c");
      writes.splice(3, 1);
    },
  ],
  [
    "one came late, with a number that is older than those told of",
    ({ write }) => {
      write(5, "b");
    },
  ],
  [
    "the server was started anew",
    ({ state, write }) => {
      write(11, "b");
      state.server = "other";
    },
  ],
  [
    "the data were put back",
    ({ state }) => {
      state.count -= 5;
    },
  ],
])("where %s, everything is taken for changed", (_, happen) => {
  const data = createData();
  data.write(8, "x");
  data.write(9, "x");
  const before = data.look();
  happen(data);
  const after = data.look();
  expect([after === before, data.isUnchanged(before, "z"), data.isUnchanged(after, "z")]).toEqual([false, false, true]);
});

test("what comes next is asked for by the last write that was seen", () => {
  const history = keepHistory();
  expect(history.lastSeen()).toBeUndefined();
  history.moment({
    server: "one",
    writes: 5,
    newest: [
      { id: 12, parts: [] },
      { id: 11, parts: [] },
    ],
  });
  expect(history.lastSeen()).toEqual({ writes: 5, id: 12 });
  history.moment({ server: "two", writes: 5, newest: [] });
  expect(history.lastSeen()).toBeUndefined();
});

test("it remembers so many parts, and takes what it has forgotten for changed", () => {
  const { look, write, isUnchanged } = createData();
  const first = look();
  write(11, "early");
  const second = look();
  for (let id = 12; id < 1_200; id += 1) {
    write(id, ...Array.from({ length: 100 }, (_, index) => `${id} ${index}`));
    look();
  }
  expect([isUnchanged(first, "never"), isUnchanged(second, "never"), isUnchanged(look(), "early")]).toEqual([
    false,
    false,
    true,
  ]);
});

test("numbers of parts are the same whoever writes an id, and can be sent as text", () => {
  const parts = ["IRN", "0199c3f2-7a10-7000-8000-0000000000d1", "visit"].map(numberOf);
  expect(["irn", "0199C3F2-7A10-7000-8000-0000000000D1", "VISIT"].map(numberOf)).toEqual(parts);
  expect(new Set(parts).size).toBe(3);
  expect(unpackParts(packParts(new Set(parts)))).toEqual(new Set(parts));
  expect([unpackParts(""), unpackParts("abc"), unpackParts("!!!!")]).toEqual([new Set(), undefined, undefined]);
});

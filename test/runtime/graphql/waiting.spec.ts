import { Waiting } from "../../../services/runtime/graphql/cancellation";

const controllers = (count: number): readonly AbortController[] =>
  Array.from({ length: count }, () => new AbortController());

/** Two operations on one context, and the signal of what is read for both. */
const twoWaiting = () => {
  const waiting = new Waiting();
  const [one, other] = controllers(2);
  waiting.begin(one?.signal);
  waiting.begin(other?.signal);
  return { waiting, one, other, both: waiting.signal };
};

describe("who waits for what is read", () => {
  it("is nobody at first, and then the operation that is under way", () => {
    const waiting = new Waiting();
    const [operation] = controllers(1);
    expect(waiting.signal).toBeUndefined();
    waiting.begin(operation?.signal);
    expect(waiting.signal).toBe(operation?.signal);
    waiting.end(operation?.signal);
    expect(waiting.signal).toBeUndefined();
  });

  it("gives up what several wait for when the last of them does", () => {
    const { waiting, one, other, both } = twoWaiting();
    expect(waiting.signal).toBe(both);
    one?.abort();
    expect(both?.aborted).toBe(false);
    other?.abort();
    expect(both?.aborted).toBe(true);
  });

  it("gives it up when the one who still waits does, whoever was answered before", () => {
    const { waiting, one, other, both } = twoWaiting();
    waiting.end(one?.signal);
    expect(both?.aborted).toBe(false);
    expect(waiting.signal).toBe(other?.signal);
    other?.abort();
    expect(both?.aborted).toBe(true);
  });

  it("gives nothing up that all were answered with", () => {
    const { waiting, one, other, both } = twoWaiting();
    waiting.end(one?.signal);
    waiting.end(other?.signal);
    one?.abort();
    other?.abort();
    expect(both?.aborted).toBe(false);
  });

  it("gives nothing up once somebody waits to the end regardless", () => {
    const waiting = new Waiting();
    const [one] = controllers(1);
    waiting.begin(one?.signal);
    waiting.begin(undefined);
    expect(waiting.signal).toBeUndefined();
  });
});

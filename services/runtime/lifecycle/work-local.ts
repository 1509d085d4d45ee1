import { AsyncLocalStorage } from "node:async_hooks";

/** Something that a piece of work knows, wherever it goes on: also behind what it awaits. */
export interface WorkLocal<Value> {
  /** undefined outside of such work. */
  current(): Value | undefined;
  with<Result>(value: Value, work: () => Result): Result;
}

/** One store for all of them: Node.js hands each store on to every promise that is made. */
const stores = new AsyncLocalStorage<Readonly<Record<symbol, unknown>>>();

export const workLocal = <Value>(name: string): WorkLocal<Value> => {
  const key = Symbol(name);
  return {
    current: () => stores.getStore()?.[key] as Value | undefined,
    with: (value, work) => stores.run({ ...stores.getStore(), [key]: value }, work),
  };
};

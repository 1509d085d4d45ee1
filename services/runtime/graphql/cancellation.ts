import { workLocal } from "../lifecycle/work-local";

/** Aborts when nobody waits any more for what is being read; undefined where the work goes on to its end regardless. */
export const currentCancellation = (): AbortSignal | undefined => cancellations.current();

/** Does some work that is given up when the signal aborts, or that nobody can give up where there is none. */
export const withCancellation = <Result>(signal: AbortSignal | undefined, work: () => Result): Result =>
  cancellations.with(signal, work);

const cancellations = workLocal<AbortSignal | undefined>("cancellation");

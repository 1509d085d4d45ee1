import { setMaxListeners } from "node:events";
import type { SubgraphAnswer } from "../services/runtime/graphql/subgraph";
import { gatewayTimeout } from "./subgraph-error";

/** How long the answer to one request of a client is worth any work. */
export interface Patience {
  /** By when the whole answer is to be there, as `performance.now()` tells the time. */
  readonly endsAt: number;
  /** Aborts when the client goes away. */
  readonly departure: AbortSignal;
}

/** For an answer that may take so long, in milliseconds. */
export const patienceOf = (milliseconds: number, departure: AbortSignal): Patience => ({
  endsAt: performance.now() + milliseconds,
  departure,
});

/**
 * Makes a fetch that may take so long as a fetch may, and no longer than is left of the whole: then there is still time to
 * send what the others gave. What is given up is told to stop.
 *
 * @param own of one fetch, in milliseconds
 * @param isWrite it is not given up for want of a client, who may ask later whether it was done
 * @param fetch its signal aborts with a TimeoutError where the service had its time, and with an AbortError otherwise
 */
export const patiently = async (
  { endsAt, departure }: Patience,
  { own, isWrite }: { readonly own: number; readonly isWrite: boolean },
  fetch: (signal: AbortSignal) => Promise<SubgraphAnswer>,
): Promise<SubgraphAnswer> => {
  const left = endsAt - performance.now();
  const given = Math.min(own, left);
  if (given <= 0 || (departure.aborted && !isWrite)) return { errors: [gatewayTimeout()] };
  const controller = new AbortController();
  // In this process each statement that runs at once listens.
  setMaxListeners(0, controller.signal);
  return new Promise((resolve, reject) => {
    const giveUp = (name: "TimeoutError" | "AbortError"): void => {
      const reason = new DOMException("Nobody waits for the answer any more.", name);
      resolve({ errors: [gatewayTimeout(reason)] });
      controller.abort(reason);
    };
    const depart = (): void => {
      giveUp("AbortError");
    };
    // What had next to no time left says nothing about the service.
    const timer = setTimeout(giveUp, given, given >= own / 2 ? "TimeoutError" : "AbortError");
    if (!isWrite) departure.addEventListener("abort", depart, { once: true });
    const settle = (): void => {
      clearTimeout(timer);
      departure.removeEventListener("abort", depart);
    };
    fetch(controller.signal).then(resolve, reject).finally(settle);
    controller.signal.addEventListener("abort", settle, { once: true });
  });
};

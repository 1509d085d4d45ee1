import type { SubgraphAnswer, SubgraphRequest } from "../../services/runtime/graphql/subgraph";

type Execute = (request: SubgraphRequest) => Promise<SubgraphAnswer>;

/** One read that is under way, for all who asked the same. */
interface Flight {
  readonly answer: Promise<SubgraphAnswer>;
  readonly startedAt: number;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Whoever asks the same while it is being asked gets that answer, but only for so long, in milliseconds: others write as
 * well, through gateways of their own, and what they wrote is to be seen soon after.
 */
const JOINABLE_MS = 50;

/**
 * Sends identical reads once where they come at the same time: same operation, variables and headers. Never a write, and
 * never what a token was shown for. No read is answered by one that was sent before a write of ours ended, or when another
 * version of the data was known.
 *
 * @param execute never rejects
 */
export const sharedReads = (execute: Execute): Execute => {
  const flights = new Map<string, Flight>();

  const begin = (key: string, request: SubgraphRequest): Flight => {
    const controller = new AbortController();
    const answer = execute({ ...request, signal: request.signal && controller.signal }).finally(() => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    const flight: Flight = { answer, startedAt: performance.now(), controller, waiting: 0 };
    flights.set(key, flight);
    return flight;
  };

  return async (request) => {
    if (!isRead(request)) {
      // Before it is sent and after it was answered: what is under way may or may not have seen it.
      flights.clear();
      return execute(request).finally(() => {
        flights.clear();
      });
    }
    if (request.headers.authorization !== undefined || request.dataVersion === null) return execute(request);
    const key = keyOf(request);
    const known = flights.get(key);
    const isJoinable = known !== undefined && performance.now() - known.startedAt < JOINABLE_MS;
    const flight = isJoinable ? known : begin(key, request);
    const answer = waitedFor(flight, request.signal, () => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    return isJoinable ? answer.then(ownCopy) : answer;
  };
};

/** Whoever has an answer hangs further ones into it. */
const ownCopy = (answer: SubgraphAnswer): SubgraphAnswer => ({ ...answer, data: structuredClone(answer.data) });

/** When the last one who waits has gone, nobody needs the answer. What they are given then is theirs to choose. */
const waitedFor = (
  flight: Flight,
  signal: AbortSignal | undefined,
  onDeserted: () => void,
): Promise<SubgraphAnswer> => {
  flight.waiting += 1;
  const leave = (): void => {
    flight.waiting -= 1;
    if (flight.waiting > 0) return;
    onDeserted();
    flight.controller.abort(signal?.reason);
  };
  if (signal?.aborted) leave();
  signal?.addEventListener("abort", leave, { once: true });
  return flight.answer.finally(() => {
    signal?.removeEventListener("abort", leave);
  });
};

/** The gateway's own text begins with what it is. What merely might write counts as if it did. */
const isRead = ({ query }: SubgraphRequest): boolean => /^\s*(?:query\b|\{)/.test(query) && !/\bmutation\b/.test(query);

/** Each request has an id and a step of its trace of its own; all else may make another answer of it. */
const keyOf = ({ query, variables, operationName, headers, dataVersion = "" }: SubgraphRequest): string => {
  const passed = Object.entries(headers).filter(([name]) => !OWN.has(name));
  return JSON.stringify([dataVersion, query, operationName, variables, passed.sort(([a], [b]) => (a < b ? -1 : 1))]);
};

const OWN = new Set(["x-request-id", "traceparent", "tracestate", "x-body-hash", "idempotency-key"]);

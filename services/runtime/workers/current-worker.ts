import cluster from "node:cluster";
import { parseArgs } from "node:util";
import { type Answers, type Ask, converse } from "./conversation";

/** One of several processes that serve the same port, seen from inside. */
export interface CurrentWorker {
  /** From 1 on. Whoever takes the place of one that died has its number. */
  readonly number: number;
  readonly port: number;
  /** Whether others serve the port already: then it is taken only once there is something to serve. */
  readonly opensLate: boolean;
  /** Asks the process that started this one. */
  readonly ask: Ask;
  /** Tells it that this one serves. */
  tellReady(): void;
  /** Says what that process may ask of this one. */
  answer(topic: string, give: () => unknown): void;
}

/** What each worker says, once it serves. */
export const READY = "ready";

/** @returns undefined where this process serves alone, or is the one that starts others */
export const currentWorker = (): CurrentWorker | undefined => {
  const { values } = parseArgs({ options: ARGUMENTS, strict: false });
  // Other programs that start several of us have a port of their own.
  if (!cluster.isWorker || typeof values.worker !== "string") return undefined;
  const answers: Record<string, Answers[string]> = {};
  const ask = converse(
    {
      send: (message) => {
        // Gone just now: then we are about to be ended.
        if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
      },
      onMessage: (take) => process.on("message", take),
      // Then there is nothing left to do: Node.js ends a worker that has lost the process that started it.
      onEnd: () => undefined,
    },
    answers,
  );
  return {
    number: Number(values.worker),
    port: Number(values.port),
    opensLate: values.late === true,
    ask,
    tellReady: () => {
      // A process with much to do may answer too late; it has heard it all the same.
      ask(READY).catch(() => undefined);
    },
    answer: (topic, give) => {
      answers[topic] = give;
    },
  };
};

/** How a worker is told who it is: in its command line, where the operator sees it too. */
export const argumentsOf = ({ number, port, opensLate }: Pick<CurrentWorker, "number" | "port" | "opensLate">) => [
  ...["--worker", String(number), "--port", String(port)],
  ...(opensLate ? ["--late"] : []),
];

const ARGUMENTS = { worker: { type: "string" }, port: { type: "string" }, late: { type: "boolean" } } as const;

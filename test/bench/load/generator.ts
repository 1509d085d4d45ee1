import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { SentRequest } from "../contestants/contestant";

export interface Load {
  readonly origin: string;
  readonly requests: readonly SentRequest[];
  /** Each sends its next request when it has the answer to the last one. */
  readonly connections: number;
  readonly seconds: number;
  /** How many requests are sent, however long it takes; undefined sends them until the time is over. */
  readonly amount?: number;
}

export interface Answered {
  readonly answers: number;
  readonly seconds: number;
  readonly bytes: number;
  /** In milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export interface Generator {
  /** @throws where an answer is none, or doesn't come */
  send(load: Load): Promise<Answered>;
  readonly stop: () => void;
}

/** Asks from a process of its own, so that what it takes is not mistaken for a contestant's. */
export const startGenerator = (): Generator => {
  const child = fork(join(__dirname, "generator.mjs"), { execArgv: [], serialization: "advanced" });
  return {
    send: (load) => reply(child, toGenerator(load)),
    stop: () => {
      child.kill();
    },
  };
};

const toGenerator = ({ requests, ...load }: Load) => ({
  ...load,
  requests: requests.map((request) => ({ ...request, method: "POST" })),
});

const reply = (child: ChildProcess, message: object): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const onMessage = (answer: Answered | { readonly failure: string }): void => {
      child.off("exit", onExit);
      if ("failure" in answer) reject(new Error(answer.failure));
      else resolve(answer);
    };
    const onExit = (): void => {
      child.off("message", onMessage);
      reject(new Error("The load generator ended."));
    };
    child.once("message", onMessage);
    child.once("exit", onExit);
    child.send(message);
  });

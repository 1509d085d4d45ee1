import { Client, type ClientConfig } from "pg";
import { askerOf } from "./asker";
import type { Measure } from "./measure";

/**
 * A connection that measures each statement. Here and not around the repositories, since TypeORM sends statements of its own.
 * Those that go out together are measured by whoever sends them.
 */
export const measuredClient = (measure: Measure): typeof Client =>
  class MeasuredClient extends Client {
    constructor(config?: string | ClientConfig) {
      super(config);
      const send = (given: unknown[]): unknown => (super.query as (...given: unknown[]) => unknown).apply(this, given);
      this.query = ((...given: unknown[]) => {
        const text = textOf(given[0]);
        // With a callback, or as a stream: the pool's own business.
        if (text === undefined || given.some((each) => typeof each === "function")) return send(given);
        return measured(measure(text, askerOf(this).journal), () => send(given) as Promise<unknown>);
      }) as typeof this.query;
    }
  };

const textOf = (statement: unknown): string | undefined => {
  if (typeof statement === "string") return statement;
  const { text, submit } = (statement ?? {}) as { readonly text?: unknown; readonly submit?: unknown };
  return typeof text === "string" && submit === undefined ? text : undefined;
};

const measured = async (end: ReturnType<Measure>, send: () => Promise<unknown>): Promise<unknown> => {
  try {
    const result = await send();
    end();
    return result;
  } catch (error) {
    end(error ?? "failed");
    throw error;
  }
};

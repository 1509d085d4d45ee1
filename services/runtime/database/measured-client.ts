import { Client, type ClientConfig } from "pg";
import type { Logger } from "../logging/logger";
import type { Journal } from "../telemetry/journal";
import { inSpan } from "../telemetry/spans";
import { sqlName } from "../telemetry/sql-name";
import { askerOf } from "./asker";
import { cancellable } from "./cancellable";
import { type PreparedWithValues, sendPrepared } from "./prepared-query";

export interface Measuring {
  /** Whose database it is: geopolitics, people. */
  readonly database: string;
  /** A statement that takes longer is logged, in milliseconds; 0 logs none. */
  readonly slowMs: number;
  readonly logger: Logger;
}

interface MeasuringFor extends Measuring {
  readonly journal: Journal | undefined;
}

/**
 * A connection that writes down each statement: in the request's journal, as a span of its trace and, where it was slow, in
 * the log. Here and not around the repositories, since TypeORM sends statements of its own. What nobody waits for any more
 * is not sent, or cancelled.
 *
 * Of a statement its text is told, which has `$n` where values go; the values never are.
 */
export const measuredClient = (measuring: Measuring): typeof Client =>
  class MeasuredClient extends Client {
    constructor(config?: string | ClientConfig) {
      super(config);
      const submit = (...given: unknown[]): unknown =>
        (super.query as (...given: unknown[]) => unknown).apply(this, given);
      const send = (given: unknown[]): unknown =>
        isPrepared(given[0]) ? sendPrepared(given[0], submit) : submit(...given);
      this.query = ((...given: unknown[]) => {
        const text = textOf(given[0]);
        // With a callback, or as a stream: the pool's own business.
        if (text === undefined || given.some((each) => typeof each === "function")) return send(given);
        const { journal, signal } = askerOf(this);
        return measured({ ...measuring, journal }, text, () =>
          cancellable(this, config, signal, () => send(given) as Promise<unknown>),
        );
      }) as typeof this.query;
    }
  };

const isPrepared = (statement: unknown): statement is PreparedWithValues =>
  typeof statement === "object" && statement !== null && "prepared" in statement;

const textOf = (statement: unknown): string | undefined => {
  if (typeof statement === "string") return statement;
  const { text, submit } = (statement ?? {}) as { readonly text?: unknown; readonly submit?: unknown };
  return typeof text === "string" && submit === undefined ? text : undefined;
};

/** @param measuring its journal is that of the request which the statement is for */
const measured = async (measuring: MeasuringFor, text: string, send: () => Promise<unknown>): Promise<unknown> => {
  const { database, journal } = measuring;
  const name = sqlName(text);
  const started = performance.now();
  try {
    // Without a listener a span does next to nothing, which is still too much for each statement.
    return await (journal?.request.isTraced === false ? send() : traced(database, name, text, send));
  } finally {
    const milliseconds = performance.now() - started;
    journal?.queried(database, name, milliseconds);
    if (measuring.slowMs > 0 && milliseconds >= measuring.slowMs) tellSlow(measuring, { name, text, milliseconds });
  }
};

const traced = (database: string, name: string, text: string, send: () => Promise<unknown>): Promise<unknown> => {
  // Names by https://opentelemetry.io/docs/specs/semconv/database/
  const attributes = { "db.system.name": "postgresql", "db.namespace": database, "db.query.text": text };
  return inSpan(name, attributes, send);
};

const tellSlow = (
  { database, slowMs, logger, journal }: MeasuringFor,
  { name, text, milliseconds }: { readonly name: string; readonly text: string; readonly milliseconds: number },
): void => {
  logger.warn(
    {
      ...(journal && { ...journal.ids, operation: journal.operation }),
      ...{ service: database, statement: name, milliseconds: Math.round(milliseconds), slowMs },
      text: text.replace(/\s+/g, " ").trim().slice(0, LONGEST_TEXT),
    },
    "a statement was slow",
  );
};

const LONGEST_TEXT = 4_000;

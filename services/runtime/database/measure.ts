import type { Logger } from "../logging/logger";
import type { Journal } from "../telemetry/journal";
import { beginSpan } from "../telemetry/spans";
import { sqlName } from "../telemetry/sql-name";

/**
 * Writes a statement down: in the request's journal, as a span of its trace and, where it was slow, in the log. Of a statement
 * its text is told, which has `$n` where values go; the values never are.
 *
 * @param journal that of the request which it is for
 * @returns to be called when it is over, with the error if it failed
 */
export type Measure = (text: string, journal: Journal | undefined) => (error?: unknown) => void;

export interface Measuring {
  /** Whose database it is: geopolitics, people. */
  readonly database: string;
  /** A statement that takes longer is logged, in milliseconds; 0 logs none. */
  readonly slowMs: number;
  readonly logger: Logger;
}

export const measureWith = ({ database, slowMs, logger }: Measuring): Measure => {
  const tellSlow = (text: string, milliseconds: number, journal: Journal | undefined): void => {
    logger.warn(
      {
        ...(journal && { ...journal.ids, operation: journal.operation }),
        ...{ service: database, statement: sqlName(text), milliseconds: Math.round(milliseconds), slowMs },
        text: text.replace(/\s+/g, " ").trim().slice(0, LONGEST_TEXT),
      },
      "a statement was slow",
    );
  };
  // Names by https://opentelemetry.io/docs/specs/semconv/database/
  const spanOf = (name: string, text: string) =>
    beginSpan(name, { "db.system.name": "postgresql", "db.namespace": database, "db.query.text": text });
  return (text, journal) => {
    const name = sqlName(text);
    // Without a listener a span does next to nothing, which is still too much for each statement.
    const endSpan = journal?.request.isTraced === false ? undefined : spanOf(name, text);
    const started = performance.now();
    return (error) => {
      endSpan?.(error);
      const milliseconds = performance.now() - started;
      journal?.queried(database, name, milliseconds);
      if (slowMs > 0 && milliseconds >= slowMs) tellSlow(text, milliseconds, journal);
    };
  };
};

/** For whoever wants to know of no statement. */
export const unmeasured: Measure = () => () => undefined;

const LONGEST_TEXT = 4_000;

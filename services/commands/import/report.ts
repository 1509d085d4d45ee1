import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { CommandError } from "../command-error";
import type { KeptField } from "../../runtime/records/writing/merging/merge-plan";

export interface RejectedRow {
  readonly file: string;
  readonly line: number;
  readonly locator: string;
  readonly reason: string;
  readonly row: unknown;
}

/** A record that stayed as an editor left it, in all that the file says otherwise. */
export interface KeptRecord {
  readonly record: string;
  readonly id: string;
  readonly isRetracted: boolean;
  readonly fields: readonly KeptField[];
}

/** Two records that may be of the same person or organization; they are never joined. */
export interface PossibleDuplicate {
  readonly id: string;
  readonly name: string;
  readonly otherId: string;
  readonly otherName: string | null;
  readonly why: string;
}

/** What there is to tell of single rows and records: one JSON object a line. */
export interface Report {
  rejected(row: RejectedRow): void;
  kept(record: KeptRecord): void;
  duplicate(pair: PossibleDuplicate): void;
  /** Waits until what was told is on its way to the disk. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** @throws CommandError where the file can't be written */
export const openReport = async (path: string): Promise<Report> => {
  const file = await open(path, "w").catch((error: unknown) => {
    throw new CommandError(`The report can't be written: ${error instanceof Error ? error.message : String(error)}`);
  });
  const stream: WriteStream = createWriteStream(path, { fd: file });
  const failed: unknown[] = [];
  stream.on("error", (error) => failed.push(error));
  const write = (what: string, told: object): void => void stream.write(`${JSON.stringify({ what, ...told })}\n`);
  return {
    rejected: (row) => {
      write("rejected", row);
    },
    kept: (record) => {
      write("kept by editors", record);
    },
    duplicate: (pair) => {
      write("possible duplicate", pair);
    },
    drain: async () => {
      if (failed.length > 0) throw failed[0];
      if (stream.writableNeedDrain) await once(stream, "drain");
    },
    close: async () => {
      stream.end();
      if (!stream.closed) await once(stream, "close");
      if (failed.length > 0) throw failed[0];
    },
  };
};

/** So many rejected rows are shown where nobody asked for a report. */
const MOST_SHOWN = 10;

/** In place of a report: the first rejected rows, a line each. */
export const shownReport = (tell: (line: string) => void): Report => {
  let shown = 0;
  return {
    rejected: ({ file, line, locator, reason }) => {
      shown += 1;
      if (shown <= MOST_SHOWN) tell(`${file}${line > 0 ? `:${line}` : ""} (${locator}): ${reason}`);
      if (shown === MOST_SHOWN + 1) tell("More rows are rejected: --report FILE has them all.");
    },
    kept: () => undefined,
    duplicate: () => undefined,
    drain: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
};

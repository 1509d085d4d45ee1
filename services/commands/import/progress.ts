import { Presets, SingleBar } from "cli-progress";

/** Shows how far an import is. */
export interface Progress {
  /** @param read rows so far */
  at(read: number): void;
  stop(): void;
}

/** A line every so many milliseconds, where there is no terminal. */
const LINE_EVERY_MS = 5_000;

/** A bar on a terminal, else a line every few seconds. */
export const showProgress = (rows: number, out: NodeJS.WriteStream): Progress => {
  if (out.isTTY) {
    const format = "{bar} {percentage} %, {value} of {total} rows, {duration_formatted}, {eta_formatted} left";
    const bar = new SingleBar({ format, stream: out, hideCursor: null }, Presets.shades_classic);
    bar.start(rows, 0);
    return {
      at: (read) => {
        bar.update(read);
      },
      stop: () => {
        bar.stop();
      },
    };
  }
  let toldAt = performance.now();
  return {
    at: (read) => {
      if (performance.now() - toldAt < LINE_EVERY_MS) return;
      toldAt = performance.now();
      out.write(`${read} of ${rows} rows\n`);
    },
    stop: () => undefined,
  };
};

/**
 * Calls `stop` on the first SIGINT or SIGTERM; a later one ends the process at once.
 *
 * On a terminal, Ctrl-C reaches npm and us alike, and npm passes it on: two signals within a moment are one wish.
 */
export const onStopSignal = (stop: () => void): void => {
  let firstAt: number | undefined;
  const signalled = (signal: "SIGINT" | "SIGTERM"): void => {
    if (firstAt === undefined) {
      firstAt = performance.now();
      stop();
    } else if (performance.now() - firstAt > ECHO_MS) {
      process.exit(EXIT_CODES[signal]);
    }
  };
  process.on("SIGINT", signalled).on("SIGTERM", signalled);
};

const ECHO_MS = 500;
// As a shell reports a process that a signal ended: 128 and the signal's number.
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

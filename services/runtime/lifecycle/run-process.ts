import closeWithGrace from "close-with-grace";
import { boundHeapGrowth } from "./heap-growth";
import { OpenParts, type Parts } from "./open-parts";
import { StartupError } from "./startup-error";
import { onStopSignal } from "./stop-signal";

/**
 * All parts together must be closed within this, in milliseconds; then the process ends with 1. Ten seconds of it are for
 * the requests that run, the rest for what they need.
 */
export const GRACE_MS = 15_000;
const START_PATIENCE_MS = 5_000;

/**
 * The life of a process: starts it, keeps it, and stops it in order.
 *
 * Exits with 0 after SIGINT or SIGTERM, with 1 after a crash, a failed start or a stop that took too long. A second
 * Ctrl-C ends it at once. A StartupError is told by its message alone, everything else with its stack.
 *
 * @param start opens the parts and hands each to `parts.add`, so that a stop during the start closes what is open
 */
export const runProcess = (start: (parts: Parts) => Promise<void>): void => {
  boundHeapGrowth();
  const parts = new OpenParts();
  let started: Promise<void> = Promise.resolve();
  const grace = closeWithGrace(
    {
      delay: GRACE_MS,
      logger: {
        error: (problem: unknown) => {
          parts.report(problem, "could not stop cleanly");
        },
      },
      // npm passes a Ctrl-C on that the terminal has sent already: signals are read by us, where two at once count as one.
      skip: ["SIGINT", "SIGTERM"],
    },
    async ({ err }) => {
      if (err) parts.report(err, "crashed");
      await parts.closeAll();
      // Told to stop while starting: what is being opened now closes itself in `add`, if it comes soon.
      await Promise.race([started, after(START_PATIENCE_MS)]);
    },
  );
  onStopSignal(() => {
    void parts.leave().then(() => {
      // A crash meanwhile closes them by itself, and ends with another code.
      if (!parts.closing) grace.close();
    });
  });
  started = start(parts).catch(async (error: unknown) => {
    // A Ctrl-C ends helpers of ours too, and their end may reach us before its signal does.
    await after(SIGNAL_PATIENCE_MS);
    if (parts.closing) return;
    grace.uninstall();
    // One without a message was told already, by another process of ours.
    if (error instanceof StartupError) process.stderr.write(error.message && `${error.message}\n`);
    else parts.report(error, "could not start");
    await Promise.race([parts.closeAll().catch(() => undefined), after(GRACE_MS)]);
    process.exit(1);
  });
};

const SIGNAL_PATIENCE_MS = 50;

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

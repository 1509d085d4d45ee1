import { StartupError } from "../runtime/lifecycle/startup-error";

/** What whoever called a command can mend, in words for them. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/**
 * Runs a command to its end. What the caller can mend becomes one clear message and the exit code 1; anything else is
 * thrown as it is, with its stack.
 */
export const runCommand = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    const message = messageFor(error);
    if (message === undefined) throw error;
    process.stderr.write(`${message}\n`);
    process.exitCode = 1;
  }
};

const messageFor = (error: unknown): string | undefined => {
  if (error instanceof CommandError || error instanceof StartupError) return error.message;
  // Of files, and of the way to a database.
  if (error instanceof Error && ("syscall" in error || "routine" in error)) return error.message;
  return undefined;
};

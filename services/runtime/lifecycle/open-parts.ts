import type { Logger } from "../logging/logger";
import { StartupError } from "./startup-error";

/** What a process has open. */
export interface Parts {
  /** Names how to close a part that is open now. Parts are closed one by one, the last opened first. */
  add(name: string, close: () => Promise<unknown>): Promise<void>;
  /** Names what to do, and to wait for, after the process was told to stop and before its parts are closed. */
  beforeClosing(leave: () => Promise<void>): void;
  /** From here on, a crash is logged rather than printed. */
  logTo(logger: Logger): void;
}

export class OpenParts implements Parts {
  closing = false;
  private readonly open: { readonly name: string; readonly close: () => Promise<unknown> }[] = [];
  private logger: Logger | undefined;
  /** Nothing, until it is named. */
  leave: () => Promise<void> = () => Promise.resolve();

  async add(name: string, close: () => Promise<unknown>): Promise<void> {
    this.open.push({ name, close });
    if (!this.closing) return;
    // Opened while the process was told to stop: nobody else will close it.
    await this.closeAll();
    throw new StartupError("stopped while starting");
  }

  beforeClosing(leave: () => Promise<void>): void {
    this.leave = leave;
  }

  logTo(logger: Logger): void {
    this.logger = logger;
  }

  report(problem: unknown, what: string): void {
    if (this.logger) this.logger.fatal({ err: problem }, what);
    else
      process.stderr.write(
        `${what}: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`,
      );
  }

  /** Closes what it can, even if one part fails. @throws the first failure, at the end */
  async closeAll(): Promise<void> {
    this.closing = true;
    const failures: unknown[] = [];
    for (let part = this.open.pop(); part !== undefined; part = this.open.pop()) {
      try {
        await part.close();
      } catch (error) {
        failures.push(new Error(`closing ${part.name} failed`, { cause: error }));
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}

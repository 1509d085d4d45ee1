import { setMaxListeners } from "node:events";

/**
 * Who waits for what is read for one request: the operations that are under way on its context. Several may be, and a
 * statement may be for any of them.
 */
export class Waiting {
  private readonly signals = new Set<AbortSignal>();
  private readonly together: Together[] = [];
  private latest: Together | undefined;
  private isFirm = false;

  /** Aborts when nobody waits any more; undefined where the work goes on to its end regardless. */
  get signal(): AbortSignal | undefined {
    if (this.isFirm) return undefined;
    const [only] = this.signals;
    return this.signals.size < 2 ? only : this.latestTogether().signal;
  }

  /** @param signal undefined for an operation that nobody gives up: from then on nothing is given up */
  begin(signal: AbortSignal | undefined): void {
    if (signal) this.signals.add(signal);
    else this.isFirm = true;
    this.latest = undefined;
  }

  /** The operation of this signal has been answered. */
  end(signal: AbortSignal | undefined): void {
    if (!signal) return;
    this.signals.delete(signal);
    this.latest = undefined;
    for (const each of this.together) each.leave(signal);
  }

  private latestTogether(): Together {
    if (this.latest) return this.latest;
    this.latest = new Together(this.signals);
    this.together.push(this.latest);
    return this.latest;
  }
}

/** Several who wait for the same: it is given up when the last of them does so. */
export class Together {
  private readonly controller = new AbortController();
  private readonly waiting: Set<AbortSignal>;
  private isGivenUp = false;

  constructor(signals: Iterable<AbortSignal>) {
    this.waiting = new Set(signals);
    // Each statement that runs at once listens.
    setMaxListeners(0, this.controller.signal);
    for (const signal of this.waiting)
      signal.addEventListener("abort", () => {
        this.isGivenUp = true;
        this.leave(signal);
      });
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** This one waits no more, whether it gave up or has what it waited for. */
  leave(signal: AbortSignal): void {
    if (this.waiting.delete(signal) && this.waiting.size === 0 && this.isGivenUp) this.controller.abort();
  }
}

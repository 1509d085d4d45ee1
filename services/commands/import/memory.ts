import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** So much of what nobody needs any more may lie about, in bytes. */
const MOST_LEFT = 48_000_000;

/**
 * Keeps the process small: left to itself, Node.js lets the heap grow to several times what is in use before it tidies up,
 * and an import often runs beside the services on one machine.
 */
export class TidyMemory {
  private inUse = 0;
  private readonly collect = garbageCollector();

  constructor() {
    this.tidy();
  }

  afterBatch(): void {
    if (process.memoryUsage().heapUsed - this.inUse > MOST_LEFT) this.tidy();
  }

  private tidy(): void {
    this.collect();
    this.inUse = process.memoryUsage().heapUsed;
  }
}

const garbageCollector = (): (() => void) => {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
};

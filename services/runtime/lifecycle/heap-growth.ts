import { setFlagsFromString } from "node:v8";

/** How much larger than what was in use the heap may get before what isn't is collected, in hundredths. */
const GROWTH = 150;

/**
 * Keeps what nobody uses any more from piling up. V8 lets a process that is busy grow to four times what it uses, each time
 * anew: under operations of which none comes again that was over a gigabyte.
 */
export const boundHeapGrowth = (): void => {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
};

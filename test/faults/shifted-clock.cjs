// Required by a process before all else: its clock is ahead of the machine's by CLOCK_SHIFT_MS, or behind where that is negative.
const shift = Number(process.env.CLOCK_SHIFT_MS);
const Right = Date;

globalThis.Date = class extends Right {
  constructor(...given) {
    if (given.length === 0) super(Right.now() + shift);
    else super(...given);
  }

  static now() {
    return Right.now() + shift;
  }
};

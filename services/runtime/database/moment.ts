type Deliver<Value> = (value: Value) => void;

/**
 * What somebody asks for at one moment, which comes back at one moment as well: what follows from it is then asked for
 * together, however the network cuts the answers into pieces.
 */
export class Moment {
  private open = 0;
  private deliveries: (() => void)[] = [];

  /** @returns the same two, which deliver when all that was asked for at this moment is there */
  share<Value>(resolve: Deliver<Value>, reject: Deliver<unknown>): readonly [Deliver<Value>, Deliver<unknown>] {
    this.open += 1;
    let isThere = false;
    const last =
      <Outcome>(deliver: Deliver<Outcome>): Deliver<Outcome> =>
      (outcome) => {
        if (isThere) return;
        isThere = true;
        this.deliver(() => {
          deliver(outcome);
        });
      };
    return [last(resolve), last(reject)];
  }

  private deliver(delivery: () => void): void {
    this.deliveries.push(delivery);
    this.open -= 1;
    if (this.open > 0) return;
    const { deliveries } = this;
    this.deliveries = [];
    for (const each of deliveries) each();
  }
}

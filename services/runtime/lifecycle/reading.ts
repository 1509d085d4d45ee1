import type { Asker } from "../database/asker";
import type { NarrowDatabase, Selection } from "../database/narrowing";
import type { ReadParts } from "../database/read-parts";
import type { UsedDays } from "../edtf/used-day";
import type { Waiting } from "../graphql/cancellation";
import type { Surroundings } from "../graphql/executor";
import type { Journal } from "../telemetry/journal";

/** A context that can be told to let go of what it has read, and knows which days it took for today. */
export interface ReadingContext {
  forget(): void;
  readonly days?: UsedDays;
}

/** Whoever waits just now for what is read for one request. */
export class Reader implements Asker {
  constructor(
    readonly journal: Journal | undefined,
    private readonly waiting: Waiting,
  ) {}

  get signal(): AbortSignal | undefined {
    return this.waiting.signal;
  }
}

/** The reads of one context. */
export class Reading<Context extends ReadingContext> implements Surroundings<Context> {
  /** @param read undefined where nobody wants to know */
  constructor(
    readonly context: Context,
    private readonly database: NarrowDatabase,
    readonly waiting: Waiting,
    private readonly read: ReadParts | undefined,
  ) {}

  narrow(selection: Selection): void {
    if (this.database.narrowTo(selection)) this.context.forget();
  }

  get parts(): ReadonlySet<number> | undefined {
    return this.read?.numbers();
  }

  get days(): UsedDays | undefined {
    return this.context.days;
  }
}

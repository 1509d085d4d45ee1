/** Where it is known what state the data of a service are in. */
export interface DataVersionSource {
  /**
   * The state of the data, as of a moment after the call. It rejects where it can't be had.
   * @param since what it was when it was last read; without it few writes are told of
   */
  read(since?: LastSeen): Promise<DataState>;
  /** Begins to watch for changes, and goes on until it is closed: what is lost is begun again. */
  watch(watcher: DataVersionWatcher): DataVersionWatch;
}

/** The same server and number again mean that nothing was written between. */
export interface DataState {
  /** When the database server started: what was put back to an earlier moment counts on from there. */
  readonly server: string;
  /** How many writes there were, counted from wherever. */
  readonly writes: number;
  /** The last of them: those since it was last read, as far as they can still be told apart, and a few that were before. */
  readonly newest: readonly Write[];
}

/** By what a reader of the state says which one they know. */
export interface LastSeen {
  readonly writes: number;
  /** The highest of the ids that they were told of. */
  readonly id: number;
}

/** A transaction that wrote, or a part of one. */
export interface Write {
  /** Mostly higher than those of earlier ones. */
  readonly id: number;
  /** What it has changed, as reads are told by `Statement.about`; null where it may be anything. */
  readonly parts: readonly string[] | null;
}

/** Each is called at once, and must not throw. */
export interface DataVersionWatcher {
  /** From here on each change is told of. */
  begun(): void;
  /** Something was written. It comes within moments of the commit. */
  changed(): void;
  /** No change is told of until it has begun again. */
  lost(): void;
}

export interface DataVersionWatch {
  close(): Promise<void>;
}

/** Where it is known what state the data of a service are in. */
export interface DataVersionSource {
  /**
   * The version of the data, as of a moment after the call: the same text again means that nothing was written between.
   * It rejects where the version can't be had.
   */
  read(): Promise<string>;
  /** Begins to watch for changes, and goes on until it is closed: what is lost is begun again. */
  watch(watcher: DataVersionWatcher): DataVersionWatch;
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

/** What came of a row. */
export type RowOutcome = "created" | "changed" | "unchanged" | "rejected";

/** How many rows there were, and what came of them: created + changed + unchanged + rejected = read. */
export class Account {
  readonly rows: Record<RowOutcome, number> = { created: 0, changed: 0, unchanged: 0, rejected: 0 };
  /** Records that stayed as an editor left them. */
  kept = 0;
  /** Whether those who could be somebody else were looked for to the end: where too many are alike, that takes too long. */
  isWholeOfDuplicates = true;
  private readonly begunAt = performance.now();

  count(outcome: RowOutcome): void {
    this.rows[outcome] += 1;
  }

  get read(): number {
    return Object.values(this.rows).reduce((sum, count) => sum + count, 0);
  }

  /** One line each. */
  lines(): readonly string[] {
    const seconds = (performance.now() - this.begunAt) / 1_000;
    const { read, rows, kept } = this;
    const told: readonly (readonly [string, number | string])[] = [
      ["read", read],
      ["created", rows.created],
      ["changed", rows.changed],
      ["unchanged", rows.unchanged],
      ["rejected", rows.rejected],
      ["kept by editors", kept],
      ["seconds", seconds.toFixed(1)],
      ["rows a second", Math.round(read / Math.max(seconds, 0.001))],
    ];
    const lines = told.map(([name, value]) => `${name}: ${value}`);
    return this.isWholeOfDuplicates
      ? lines
      : [...lines, "possible duplicates: not all were looked for; too many names are alike"];
  }
}

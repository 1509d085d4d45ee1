import { currentDay } from "./date";

/** Which days some work takes for today. */
export class UsedDays {
  private first: string | undefined;
  private isMixed = false;

  /** The calendar day that it is now in UTC: what is made with it is of this day alone. */
  today(): string {
    const day = currentDay();
    if (this.first !== undefined && this.first !== day) this.isMixed = true;
    this.first ??= day;
    return day;
  }

  /** YYYY-MM-DD, "mixed" where midnight came meanwhile; undefined where none was used. */
  get used(): string | undefined {
    return this.isMixed ? "mixed" : this.first;
  }
}

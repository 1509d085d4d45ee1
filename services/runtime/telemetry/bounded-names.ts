/**
 * Names that may stand in metrics: each one makes series of its own there, for as long as the process lives. Once there are
 * as many as may be, whatever comes new is `other`.
 */
export class BoundedNames {
  private readonly known = new Set<string>();

  constructor(private readonly most: number) {}

  /** @param isWelcome whether a name that isn't there yet may come in */
  of(name: string, isWelcome = true): string {
    if (this.known.has(name)) return name;
    if (!isWelcome || name.length > LONGEST || this.known.size >= this.most) return OTHER;
    this.known.add(name);
    return name;
  }
}

const LONGEST = 60;
const OTHER = "other";

import { type LikePerson, type Namesake, peopleLike } from "../../people/bulk";
import type { PlannedRecord } from "../../runtime/records/writing/merging/merge-plan";
import type { PossibleDuplicate } from "./report";
import type { Stores } from "./stores";

/** Looking for those who could be the same must not take longer than all else, in milliseconds a batch and in a run. */
const PATIENCE_MS = { batch: 3_000, run: 120_000 } as const;

/** Nor is one batch's looking waited for longer than this. */
const LONGEST_MS = 10_000;

/** Finds people whom those who were just made could be, as long as that takes a bearable time. */
export class PossibleDuplicates {
  private spent = 0;
  private hasGivenUp = false;

  constructor(private readonly stores: Stores) {}

  /** Whether nobody is looked for any more: too many are alike. */
  get isIncomplete(): boolean {
    return this.hasGivenUp;
  }

  async among(planned: readonly PlannedRecord[]): Promise<readonly PossibleDuplicate[]> {
    const made = planned.filter(({ draft, action }) => draft.shape.type === "PERSON" && action === "created");
    const named = made.map(namesakeOf).filter((each) => each !== null);
    if (named.length === 0 || this.hasGivenUp) return [];
    const begunAt = performance.now();
    const found = await peopleLike(this.stores.people.database, named, LONGEST_MS).catch(nobodyInTime);
    const taken = performance.now() - begunAt;
    this.spent += taken;
    this.hasGivenUp = taken > PATIENCE_MS.batch || this.spent > PATIENCE_MS.run;
    const names = new Map(named.map(({ id, name }) => [id, name]));
    // Two who were made together are found from both sides.
    const pairs = new Map(found.map((pair) => [[pair.id, pair.otherId].sort().join(), pair]));
    return [...pairs.values()].map((pair) => ({
      ...pair,
      name: names.get(pair.id) ?? "",
      why: "nearly the same name, and nothing speaks against the same nationality",
    }));
  }
}

const nobodyInTime = (error: unknown): readonly LikePerson[] => {
  const { code } = (error as { readonly extensions?: { readonly code?: unknown } } | null)?.extensions ?? {};
  if (code === "GATEWAY_TIMEOUT") return [];
  throw error;
};

const namesakeOf = ({ draft, document }: PlannedRecord): Namesake | null => {
  const { name, nationalities, isNamed } = document;
  if (isNamed !== true || typeof name !== "string") return null;
  return { id: draft.id, name, country: (nationalities as readonly string[])[0] ?? "" };
};

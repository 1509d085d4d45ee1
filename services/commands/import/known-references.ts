import { groupBy } from "../../runtime/batching/group-by";
import type { Reference } from "../../runtime/records/writing/field";
import type { PlannedRecord } from "../../runtime/records/writing/merging/merge-plan";
import { keysIn } from "../../runtime/records/writing/references";
import type { RunNotes } from "./run-notes";
import type { Stores } from "./stores";

/** So many ids of records that are there are remembered; then they are asked for again. */
const MOST_KNOWN = 20_000;

/** Tells which records that are named are not there: neither in the databases nor about to be made. */
export class KnownReferences {
  private readonly known = new Set<string>();

  constructor(
    private readonly stores: Stores,
    private readonly notes: RunNotes,
  ) {}

  isKnown(id: string): boolean {
    return this.known.has(id);
  }

  /** Remembers what a batch has found or made. */
  learn(planned: readonly PlannedRecord[]): void {
    for (const { draft, isRetracted } of planned) if (draft.isMention && !isRetracted) this.remember(draft.id);
  }

  /** @returns by the id of the record that names them, in words */
  async missingOf(planned: readonly PlannedRecord[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const standing = new Set(planned.filter(isThere).map(({ draft }) => draft.id));
    const sought: (Reference & { readonly by: string })[] = [];
    for (const { action, draft, references } of planned) {
      if (action === "unchanged") continue;
      for (const reference of references) {
        if (!standing.has(reference.id) && !this.known.has(reference.id)) sought.push({ ...reference, by: draft.id });
      }
    }
    const missing = await this.missingAmong(sought);
    const told = new Map<string, string[]>();
    for (const { by, id, typename } of sought) {
      if (!missing.has(id)) continue;
      const reasons = told.get(by) ?? [];
      told.set(by, [...reasons, `There is no ${typename.toLowerCase()} ${id}.`]);
    }
    return told;
  }

  private async missingAmong(references: readonly Reference[]): Promise<ReadonlySet<string>> {
    const missing = new Set<string>();
    for (const [typename, some] of groupBy(references, (reference) => reference.typename)) {
      const ids = [...new Set(some.map(({ id }) => id))];
      const found = await this.found(typename, ids);
      for (const id of ids) {
        if (found.has(id)) this.remember(id);
        else missing.add(id);
      }
    }
    const kept = await this.notes.kept([...missing].filter((id) => id.length === UUID_LENGTH));
    for (const { id } of kept) missing.delete(id);
    return missing;
  }

  private found(typename: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const store = this.stores.all.find(({ service }) => service.ownTables[typename]);
    const own = store?.service.ownTables[typename];
    if (!store || !own) throw new Error(`Nothing is known of records of type ${typename}.`);
    return keysIn(store.database, own, ids);
  }

  private remember(id: string): void {
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.add(id);
  }
}

const UUID_LENGTH = 36;

const isThere = ({ isRetracted, mistakes }: PlannedRecord): boolean => !isRetracted && mistakes.length === 0;

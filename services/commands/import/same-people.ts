import { peopleNamed } from "../../people/bulk";
import type { Given } from "../../runtime/records/writing/read-input";
import { recordsThere } from "../../runtime/records/writing/merging/current-records.sql";
import type { BatchRow } from "./batch-rows";
import type { Draft } from "./format";
import type { KnownReferences } from "./known-references";
import type { PossibleDuplicate } from "./report";
import type { Stores } from "./stores";

/**
 * Puts people who are there already under another id in the place of those whom rows know by name and country alone.
 * @returns those of whom there are several: nobody can tell which is meant
 */
export const recognisePeople = async (
  rows: readonly BatchRow[],
  stores: Stores,
  known: KnownReferences,
): Promise<readonly PossibleDuplicate[]> => {
  const sought = new Map<string, { readonly id: string; readonly name: string; readonly country: string }>();
  for (const { drafts } of rows) {
    for (const { id, sameAs } of drafts)
      if (sameAs && !sought.has(id) && !known.isKnown(id)) sought.set(id, { id, ...sameAs });
  }
  if (sought.size === 0) return [];
  const { database } = stores.people;
  const there = await recordsThere(database, stores.shapeOf("PERSON"), [...sought.keys()]);
  const unknown = [...sought.values()].filter(({ id }) => !there.has(id));
  const named = await peopleNamed(database, unknown);
  const others = new Map<string, string>();
  const doubtful: PossibleDuplicate[] = [];
  for (const { id, name } of unknown) {
    const [only, ...more] = named.get(id) ?? [];
    if (only === undefined) continue;
    if (more.length === 0) others.set(id, only);
    else {
      const why = "several people have exactly this name and nationality";
      for (const other of [only, ...more]) doubtful.push({ id, name, otherId: other, otherName: name, why });
    }
  }
  if (others.size > 0) for (const row of rows) row.drafts = row.drafts.map((draft) => meaning(draft, others));
  return doubtful;
};

/** A draft that names people by the ids that they have. */
const meaning = (draft: Draft, known: ReadonlyMap<string, string>): Draft => {
  const id = known.get(draft.id);
  const given = replaced(draft.given, known) as Given;
  // Somebody who is there is not made anew by being mentioned.
  return id === undefined ? { ...draft, given } : { ...draft, id, given };
};

const replaced = (value: unknown, known: ReadonlyMap<string, string>): unknown => {
  if (typeof value === "string") return known.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => replaced(each, known));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replaced(each, known)]));
};

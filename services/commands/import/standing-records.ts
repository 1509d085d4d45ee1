import { currentTerms } from "../../people/bulk";
import { groupBy } from "../../runtime/batching/group-by";
import {
  type CurrentRecord,
  currentRecords,
  identifiersOfOthers,
  recordsThere,
} from "../../runtime/records/writing/merging/current-records.sql";
import { identifiersIn, withoutIdentifiers } from "../../runtime/records/writing/merging/merged-document";
import type { ReadDraft } from "../../runtime/records/writing/merging/record-draft";
import type { PossibleDuplicate } from "./report";
import type { RunNotes } from "./run-notes";
import { type Stores, TERM } from "./stores";

/** Those of the records that are there; in a dry run also those that would be by now. */
export const standingRecords = async (
  drafts: readonly ReadDraft[],
  stores: Stores,
  notes: RunNotes | null,
): Promise<ReadonlyMap<string, CurrentRecord>> => {
  const standing = new Map<string, CurrentRecord>();
  for (const [shape, some] of groupBy(drafts, (draft) => draft.shape)) {
    const { database } = stores.storeOf(shape);
    const idsOf = (isMention: boolean): readonly string[] =>
      some.filter((draft) => draft.isMention === isMention).map(({ id }) => id);
    const found =
      shape === TERM
        ? [await termsStanding(stores, [...idsOf(true), ...idsOf(false)])]
        : // Of what is only mentioned nothing is compared.
          [await recordsThere(database, shape, idsOf(true)), await currentRecords(database, shape, idsOf(false))];
    for (const records of found) for (const [id, record] of records) standing.set(id, record);
  }
  const ids = drafts.map(({ id }) => id);
  for (const { id, document } of (await notes?.kept(ids)) ?? []) {
    const { revision = 1, written = null } = standing.get(id) ?? {};
    standing.set(id, { id, document, revision, isRetracted: false, written });
  }
  return standing;
};

const termsStanding = async (
  { people }: Stores,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CurrentRecord>> => {
  const terms = await currentTerms(people.database, ids);
  return new Map(
    terms.map(({ id, ...document }) => [id, { id, document, revision: 1, isRetracted: false, written: null }]),
  );
};

export interface Distinct {
  readonly drafts: readonly ReadDraft[];
  readonly duplicates: readonly PossibleDuplicate[];
}

/** The drafts without the identifiers that somebody else has: nobody else may be known so. */
export const withOwnIdentifiers = async (drafts: readonly ReadDraft[], stores: Stores): Promise<Distinct> => {
  const duplicates: PossibleDuplicate[] = [];
  const taken = new Map<string, { readonly scheme: string; readonly value: string }[]>();
  for (const [shape, some] of groupBy(drafts, (draft) => draft.shape)) {
    if (!shape.identifiers) continue;
    const wanted = some.flatMap((draft) =>
      identifiersIn(draft).map(({ scheme, value }) => ({ id: draft.id, scheme, value })),
    );
    const others = await identifiersOfOthers(stores.storeOf(shape).database, shape.identifiers, wanted);
    const first = new Map<string, string>();
    const within = wanted.flatMap((each) => {
      const key = JSON.stringify([each.scheme, each.value]);
      const ownerId = first.get(key) ?? each.id;
      first.set(key, ownerId);
      return ownerId === each.id ? [] : [{ ...each, ownerId }];
    });
    for (const { id, scheme, value, ownerId } of [...others, ...within]) {
      taken.set(id, [...(taken.get(id) ?? []), { scheme, value }]);
      const name = some.find((draft) => draft.id === id)?.given.name;
      duplicates.push({
        id,
        name: typeof name === "string" ? name : id,
        otherId: ownerId,
        otherName: null,
        why: `${scheme} ${value} is the other's`,
      });
    }
  }
  if (taken.size === 0) return { drafts, duplicates };
  return {
    drafts: drafts.map((draft) => {
      const theirs = taken.get(draft.id);
      return theirs ? withoutIdentifiers(draft, theirs) : draft;
    }),
    duplicates,
  };
};

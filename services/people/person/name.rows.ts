import { searchableName } from "../../runtime/names/searchable-name";
import { naturalId } from "../../runtime/records/identity";
import { periodColumns } from "../../runtime/records/period";
import { NameKind } from "./name.enum";
import type { IdentifierGiven, NameGiven } from "./name.fields";

/**
 * The name that somebody goes by first, whether or not the list of names repeats it.
 * @param isTitled whether they are names of people, which titles may stand in
 */
export const nameRows = (ownerId: string, name: string, names: readonly NameGiven[], isTitled: boolean) => {
  const known = names.find(({ text, kind }) => text === name && IS_PRIMARY.has(kind));
  const primary = { ...UNKNOWN, ...known, text: name, kind: NameKind.PRIMARY };
  return [primary, ...names.filter((each) => each !== known)].map(({ period, ...given }, position) => ({
    ...given,
    ...nameRow(ownerId, given.text, position, isTitled),
    period: periodColumns(period),
  }));
};

/** An alternate that is the name to show is no alternate. */
const IS_PRIMARY: ReadonlySet<NameKind> = new Set([NameKind.PRIMARY, NameKind.ALTERNATE]);
const UNKNOWN = { language: null, script: null, period: null, note: null };

/** What the rows of all names have, those of places too. */
export const nameRow = (ownerId: string, text: string, position: number, isTitled = false) => ({
  id: naturalId("name", `${ownerId}:${position}`),
  position,
  text,
  searchable: searchableName(text, isTitled),
});

export const identifierRows = (identifiers: readonly IdentifierGiven[]) =>
  identifiers.map(({ scheme, value }, position) => ({ position, scheme, value }));

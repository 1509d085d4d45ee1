import { NameKind } from "./name.enum";

/**
 * The names that may stand for a person on a page. The others are there to be found by, or speak of another time: one of
 * them in the reader's language is worse than the name that the person goes by in another.
 */
export const displayed = <Name extends { readonly kind: NameKind }>(names: readonly Name[]): Name[] =>
  names.filter(({ kind }) => DISPLAYED.has(kind));

const DISPLAYED: ReadonlySet<NameKind> = new Set([
  NameKind.PRIMARY,
  NameKind.ALTERNATE,
  NameKind.TRANSLITERATION,
  NameKind.TITLED,
]);

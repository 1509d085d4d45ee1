import { naturalId } from "../../identity";
import { isSame, storedCitations, storedCorrections } from "../provenance-documents";
import type { CitationGiven, CorrectionGiven, StoredCitation, StoredCorrection } from "../provenance.fields";
import type { Given } from "../read-input";
import type { RecordShape, StoredDocument } from "../record-shape";
import type { CurrentRecord } from "./current-records.sql";
import { leftOut, type ReadDraft } from "./record-draft";

/** Who brings a file in, and when. */
export interface Importing {
  readonly by: string;
  readonly at: Date;
}

/** A new record of a draft. */
export const firstDocument = ({ shape, id, given, citations }: ReadDraft, importing: Importing): StoredDocument => {
  const values = { ...leftOut(shape, given).values, ...given };
  if (!shape.isAssertion) return values;
  return {
    ...values,
    citations: withNaturalIds(id, storedCitations(citations, []), new Set()),
    corrections: correctionsOf(id, values, [], importing),
  };
};

/** A record that is there, with all that a draft says of it. What it rests on is as it was. */
export const nextDocument = (
  { shape, id, given }: ReadDraft,
  { document }: CurrentRecord,
  importing: Importing,
): StoredDocument => {
  if (!shape.isAssertion || given.corrections === undefined) return { ...document, ...given };
  return { ...document, ...given, corrections: correctionsOf(id, given, document.corrections ?? [], importing) };
};

/** A changed record rests on what it rested on, and on the row that changed it. */
export const withCitations = (
  { shape, id, citations }: ReadDraft,
  document: StoredDocument,
): { readonly document: StoredDocument; readonly added: readonly StoredCitation[] } => {
  if (!shape.isAssertion) return { document, added: [] };
  const before = document.citations ?? [];
  const isThere = (citation: CitationGiven): boolean =>
    before.some((each) => isSame({ ...each, id: null }, { ...citation, id: null }));
  const more = storedCitations(
    citations.filter((citation) => !isThere(citation)),
    [],
  ).slice(0, Math.max(0, MOST_CITATIONS - before.length));
  const added = withNaturalIds(id, more, new Set(before.map((citation) => citation.id)));
  return { document: { ...document, citations: [...before, ...added] }, added };
};

/** So many a record can hold. */
const MOST_CITATIONS = 200;

const correctionsOf = (
  id: string,
  { corrections }: Given,
  before: readonly StoredCorrection[],
  { by, at }: Importing,
): readonly StoredCorrection[] => {
  const given = (corrections ?? []) as readonly CorrectionGiven[];
  const known = new Set(before.map((correction) => correction.id));
  return storedCorrections({ given, before, by, at: at.toISOString() }).map((correction, index) => {
    const { field, asReported, reportedInId } = correction;
    const key = JSON.stringify([id, field, asReported, reportedInId, index]);
    const ownId = known.has(correction.id) ? correction.id : naturalId("correction", key);
    const basisKnown = new Set(before.flatMap(({ basis }) => basis.map((citation) => citation.id)));
    return { ...correction, id: ownId, basis: withNaturalIds(ownId, correction.basis, basisKnown) };
  });
};

/** Citations by what they say, so that a file brought in twice over gives the same. */
const withNaturalIds = (
  owner: string,
  citations: readonly StoredCitation[],
  known: ReadonlySet<string>,
): readonly StoredCitation[] => {
  const taken = new Set(known);
  return citations.map((citation) => {
    if (known.has(citation.id)) return citation;
    const said = JSON.stringify([owner, { ...citation, id: undefined }]);
    let id = naturalId("citation", said);
    for (let again = 2; taken.has(id); again++) id = naturalId("citation", `${said}:${again}`);
    taken.add(id);
    return { ...citation, id };
  });
};

/** Whatever a shape adds, the kind's own words for it: a draft's identifiers that nobody else has. */
export const withoutIdentifiers = (
  draft: ReadDraft,
  taken: readonly { readonly scheme: string; readonly value: string }[],
): ReadDraft => {
  const identifiers = identifiersIn(draft).filter(
    ({ scheme, value }) => !taken.some((each) => each.scheme === scheme && each.value === value),
  );
  return { ...draft, given: { ...draft.given, identifiers } };
};

export const identifiersIn = ({ given }: Pick<ReadDraft, "given">) =>
  (given.identifiers ?? []) as readonly { readonly scheme: string; readonly value: string }[];

export const shapeName = ({ typename }: RecordShape): string => typename.toLowerCase();

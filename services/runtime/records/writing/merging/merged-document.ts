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
  return shape.isAssertion
    ? Object.assign(values, {
        citations: withNaturalIds(id, citations, NONE),
        corrections: correctionsOf(id, values, [], importing),
      })
    : values;
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
  if (given.length === 0) return [];
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
  citations: readonly (CitationGiven & Partial<StoredCitation>)[],
  known: ReadonlySet<string>,
): readonly StoredCitation[] => {
  const made: StoredCitation[] = [];
  for (const citation of citations) {
    if (isKnown(citation, known)) {
      made.push(citation);
      continue;
    }
    const said = JSON.stringify([owner, { ...citation, id: undefined }]);
    let id = naturalId("citation", said);
    for (let again = 2; known.has(id) || made.some((each) => each.id === id); again++)
      id = naturalId("citation", `${said}:${again}`);
    made.push({ ...citation, id });
  }
  return made;
};

const isKnown = (
  citation: CitationGiven & Partial<StoredCitation>,
  known: ReadonlySet<string>,
): citation is StoredCitation => citation.id !== undefined && known.has(citation.id);

const NONE: ReadonlySet<string> = new Set();

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

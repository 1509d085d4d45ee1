import { naturalId } from "../../runtime/records/identity";
import { readDraft, type RecordDraft } from "../../runtime/records/writing/merging/record-draft";
import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { CommandError } from "../command-error";
import type { Collection } from "./format";

/** What somebody says of the files that they bring in; what they don't say the format may know. */
export interface SaidOfFiles {
  readonly source?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly language?: string;
}

/** The sources that the rows of a file cite: the file itself, and the collection that it is a part of. */
export interface FileSources {
  readonly id: string;
  readonly language: string | null;
  readonly drafts: readonly RecordDraft[];
}

/** @throws CommandError where an option can't be what it is said to be */
export const fileSources = (
  format: { readonly name: string; readonly collection: Collection | null },
  said: SaidOfFiles,
  fileName: string,
  shape: RecordShape,
): FileSources => {
  const title = said.source ?? format.collection?.title ?? null;
  // What the format says of its own collection is not true of another.
  const known = said.source === undefined ? format.collection : null;
  const outletName = said.outlet ?? known?.outletName ?? null;
  const url = said.url ?? known?.url ?? null;
  const language = said.language ?? known?.language ?? null;
  const about = { kind: "DATASET", outletName, url, language };
  const key = [format.name, title ?? ""];
  const collectionId = naturalId("source", JSON.stringify(key));
  const id = naturalId("source", JSON.stringify([...key, fileName]));
  const draft = { shape, citations: [], isMention: false };
  const file = { ...draft, id, given: { ...about, title: fileName, partOfId: title === null ? null : collectionId } };
  const drafts = title === null ? [file] : [{ ...draft, id: collectionId, given: { ...about, title } }, file];
  const [mistake] = drafts.flatMap((each) => readDraft(each).mistakes);
  if (mistake) throw new CommandError(`${OPTIONS[mistake.path[1] ?? ""] ?? "The file's name"}: ${mistake.message}`);
  const { language: tag } = readDraft(file).given;
  return { id, language: typeof tag === "string" ? tag : null, drafts };
};

const OPTIONS: Readonly<Record<string, string>> = {
  title: "--source",
  outletName: "--outlet",
  url: "--url",
  language: "--language",
};

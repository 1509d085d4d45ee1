import { equal, renamed, sentence, sourceKey, type Rules } from "../rule";
import type { Registered } from "./ask-registers";
import type { SourceEntry } from "./registers-file";

/** How the note tells where a date comes from. */
const BASES: Readonly<Record<string, string>> = {
  PAGE: "Date as given on the page.",
  URL: "Date taken from the address.",
  INFERRED: "Date inferred from the content.",
  RESEARCH_REPORT: "Date taken over from the research report.",
};

export const rulesOfSources: Rules<Registered, SourceEntry> = {
  "sources.key": sourceKey(({ id }) => [id]),
  "sources.kind": equal(({ kind, copyOf }) => [copyOf ? `${kind ?? ""}_COPY` : kind]),
  "sources.title": equal(({ title }) => [title]),
  "sources.outlet": equal(({ outletName }) => [outletName]),
  "sources.author": equal(({ author }) => [author]),
  "sources.publishedOn": equal(({ publishedOn }) => [publishedOn?.edtf]),
  "sources.publishedOnBasis": { ...renamed(BASES, ({ note }) => [note]), within: true },
  "sources.language": equal(({ language }) => [language]),
  "sources.url": equal(({ url }) => [url]),
  // Only of one that was not seen does the note say so.
  "sources.checked": equal(({ note }) => [!note?.includes("not found again")]),
  "sources.note": sentence(({ note }) => [note]),
  "sources.copyOf": sourceKey(({ copyOf }) => [copyOf?.id]),
  "sources.parent": sourceKey(({ partOf }) => [partOf?.id]),
};

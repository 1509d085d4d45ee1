import { isUuid } from "../../../runtime/graphql/ids";
import type { RecordHistory } from "../merge-histories";
import { readWhole } from "../../../runtime/records/writing/read-input";
import type { RecordShape } from "../../../runtime/records/writing/record-shape";
import { CommandError } from "../../command-error";
import {
  FORMAT,
  HEADER,
  LONGEST_HISTORY,
  RECORD,
  type RecordLine,
  shapeOf,
  TERM,
  TYPES,
  VERSION,
} from "../../dossier/dossier-file";
import { InvalidHistory, revisionsOf } from "../../dossier/revision-lines";
import { type Draft, type FileRow, type Format, type InputFile, RowRejected } from "../format";
import { type Line, linesOf } from "../lines";
import { isTooDeep } from "../nesting";
import { mistakesInProvenance } from "./stored-provenance";

/** A line of the file, whatever stands in it. */
export interface DossierRow extends FileRow {
  readonly raw: Readonly<Record<string, unknown>>;
}

/** What `export dossier` has written: records that keep their ids and come with all of their history. */
export const dossierFormat: Format<DossierRow> = {
  name: FORMAT,
  about: "what export dossier has written: all records with their whole history",
  collection: null,
  hasSources: true,
  rows: rowsOf,
  draftsOf: ({ raw }) => [raw.type === "TERM" ? termDraft(raw) : recordDraft(raw)],
};

async function* rowsOf(file: InputFile): AsyncGenerator<DossierRow> {
  let expected: number | null | undefined;
  let found = 0;
  for await (const line of linesOf(file, LONGEST_HISTORY)) {
    if (line.text.trim() === "") continue;
    if (expected === undefined) {
      expected = recordsIn(file, line);
      continue;
    }
    found += 1;
    const raw = objectOf(file, line);
    yield { line: line.number, locator: `${String(raw.type)} ${String(raw.id)}`, raw, length: line.text.length };
  }
  if (expected === undefined) throw isNone(file);
  if (expected !== null && expected !== found)
    throw new CommandError(
      `${file.path} has ${found} of the ${expected} records that its first line names: it ${found < expected ? "is cut off" : "was added to"}.`,
    );
}

/** How many lines follow the first, as that says; null where it doesn't. */
const recordsIn = (file: InputFile, line: Line): number | null => {
  const header = HEADER.safeParse(parsed(line.text));
  if (!header.success) throw isNone(file);
  const { version, records = null } = header.data;
  if (version === VERSION) return records;
  throw new CommandError(
    `${file.path} is of version ${version}, this release reads version ${VERSION}: import it with one that wrote it.`,
  );
};

const isNone = ({ path }: InputFile): CommandError =>
  new CommandError(
    `${path} is none that export ${FORMAT} has written: its first line is not {"format":"${FORMAT}","version":${VERSION}}.`,
  );

const objectOf = ({ path }: InputFile, { text, number }: Line): DossierRow["raw"] => {
  const value = parsed(text);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as DossierRow["raw"];
  throw new CommandError(
    `${path}, line ${number}: this is not one whole JSON object; the file is cut off, or damaged.`,
  );
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const termDraft = (raw: DossierRow["raw"]): Draft => {
  const term = TERM.safeParse(raw);
  if (!term.success) throw new RowRejected(firstOf(term.error.issues));
  const { type, id, ...given } = term.data;
  return { type, id: id.toLowerCase(), given };
};

const recordDraft = (raw: DossierRow["raw"]): Draft => {
  if (isTooDeep(raw)) throw new RowRejected("its values lie too deep in one another");
  const shape = typeof raw.type === "string" ? shapeOf(raw.type) : undefined;
  if (!shape) throw new RowRejected(`type is ${JSON.stringify(raw.type)}; it is one of ${TYPES.join(", ")}`);
  const line = RECORD.safeParse(raw);
  if (!line.success) throw new RowRejected(firstOf(line.error.issues));
  const history = historyOf(shape, line.data);
  return { type: shape.type, id: history.id, given: {}, history };
};

const historyOf = (shape: RecordShape, line: RecordLine): RecordHistory => {
  const id = shape.key === "code" ? line.id : line.id.toLowerCase();
  if (shape.key === "id" && !isUuid(id)) throw new RowRejected(`id is ${JSON.stringify(line.id)}; it is a UUID`);
  try {
    const revisions = revisionsOf({ ...line, id });
    const newest = revisions.at(-1)?.document ?? {};
    const mistakes = [...readWhole(shape, newest).mistakes, ...mistakesInProvenance(shape, newest)];
    if (mistakes.length > 0) throw new RowRejected(mistakes.map(({ message }) => message).join(" "));
    if (shape.key === "code" && newest.code !== id) throw new RowRejected("its id is not the code that it holds");
    return { id, revisions };
  } catch (error) {
    if (error instanceof InvalidHistory) throw new RowRejected(error.message);
    throw error;
  }
};

const firstOf = ([issue]: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): string =>
  issue === undefined ? "it can't be read" : `${issue.path.map(String).join(".")}: ${issue.message}`;

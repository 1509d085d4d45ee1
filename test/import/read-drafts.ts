import "reflect-metadata";
import { CountryNames } from "../../services/commands/import/countries";
import { openInputFile } from "../../services/commands/import/input-file";
import { RowRejected, type Draft, type FileRow, type Format } from "../../services/commands/import/format";
import { countries } from "../../services/geopolitics/database/reference/countries";
import { records as geopoliticsRecords } from "../../services/geopolitics/records";
import { records as peopleRecords } from "../../services/people/records";
import { readWhole } from "../../services/runtime/records/writing/read-input";

/** What a file comes to before any database is asked. */
export interface ReadFile<Row extends FileRow> {
  readonly rows: readonly Row[];
  readonly drafts: readonly Draft[];
  /** As `locator: reason`. */
  readonly rejected: readonly string[];
}

export const SOURCE_ID = "01900000-0000-7000-8000-000000000000";

export const readDrafts = async <Row extends FileRow>(format: Format<Row>, path: string): Promise<ReadFile<Row>> => {
  const [rows, drafts, rejected]: [Row[], Draft[], string[]] = [[], [], []];
  for await (const row of format.rows(await openInputFile(path))) {
    rows.push(row);
    try {
      drafts.push(
        ...format.draftsOf(row, {
          sourceId: SOURCE_ID,
          language: null,
          countryNamed: (name, day) => names.named(name, day),
        }),
      );
    } catch (error) {
      if (!(error instanceof RowRejected)) throw error;
      rejected.push(`${row.locator}: ${error.message}`);
    }
  }
  return { rows, drafts, rejected };
};

const names = CountryNames.from(countries());

const kinds = [...peopleRecords, ...geopoliticsRecords];

/** What the records' own rules have against drafts. */
export const mistakesOf = (drafts: readonly Draft[]): readonly string[] =>
  drafts.flatMap(({ type, id, given, citations }) => {
    const kind = kinds.find((each) => each.type === type);
    if (!kind) return type === "TERM" ? [] : [`${type} is no type`];
    const { values, mistakes } = readWhole(kind, { ...given, citations: citations ?? [{ sourceId: SOURCE_ID }] });
    return [...mistakes, ...(kind.mistakesIn?.(values) ?? [])].map(({ message }) => `${type} ${id}: ${message}`);
  });

export const ofType = (drafts: readonly Draft[], type: string): readonly Draft[] =>
  drafts.filter((draft) => draft.type === type);

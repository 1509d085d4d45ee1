import { stringify } from "csv-stringify/sync";
import type { Writable } from "node:stream";
import { CommandError } from "../../command-error";
import { escapedCell } from "../../import/csv/cells";
import { RECORDS_OF_FILES, type RecordsOfFile } from "../../import/csv/columns";
import { CitedSources } from "../cited-sources";
import { currentRecords, shapeOfType, together, type CurrentRecord } from "../current-records";
import type { Exporter } from "../exporter";
import { withSnapshots, type Snapshot } from "../snapshots";
import { writeText } from "../write-text";
import { cellOfColumn, WRITTEN } from "./written-cells";
import { namesBesideIds } from "./names-beside-ids";

/** One type of records as a spreadsheet, which import reads back into the same records. */
export const csvExport: Exporter = {
  name: "csv",
  about: "one type of records as a spreadsheet, with our fields as headings",
  types: RECORDS_OF_FILES.map(({ name }) => name),
  write: (databases, out, { type }) => {
    const records = RECORDS_OF_FILES.find(({ name }) => name === type);
    if (!records) throw new CommandError(`Say which: ${RECORDS_OF_FILES.map(({ name }) => name).join(", ")}.`);
    return withSnapshots(databases, (snapshots) => writeAll(snapshots, records, out));
  },
};

const writeAll = async (snapshots: readonly Snapshot[], records: RecordsOfFile, out: Writable): Promise<number> => {
  const snapshot = snapshots.find((each) => each.records.some(({ type }) => type === records.type));
  if (!snapshot) throw new Error(`No service has records of type ${records.type}.`);
  const sources = new CitedSources(snapshots);
  const columns = records.columns.filter(WRITTEN);
  await writeText(out, lineOf([...columns.map(({ name }) => name), "sources"]));
  let count = 0;
  for await (const some of together(currentRecords(snapshot, shapeOfType(snapshot, records.type)))) {
    const cited = await sources.of(some);
    const documents = records.type === "MEMBERSHIP" ? await namesBesideIds(snapshot, some) : some.map(fieldsOf);
    const lines = documents.map((fields, place) =>
      lineOf([...columns.map((column) => cellOfColumn(column, fields)), (cited[place] ?? []).map(inWords).join("; ")]),
    );
    await writeText(out, lines.join(""));
    count += some.length;
  }
  return count;
};

const fieldsOf = ({ id, document }: CurrentRecord): Readonly<Record<string, unknown>> => ({ ...document, id });

/** Commas as in RFC 4180; what another spreadsheet takes for the end of a cell stands in quotation marks as well. */
const lineOf = (cells: readonly string[]): string =>
  stringify([cells.map(escapedCell)], { quoted_match: /[;\t]/, record_delimiter: "windows" });

const inWords = ({ title, locator }: { readonly title: string; readonly locator: string | null }): string =>
  locator === null ? title : `${title} (${locator})`;

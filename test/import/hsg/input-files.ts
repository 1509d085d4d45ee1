import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { CountryNames } from "../../../services/commands/import/countries";
import type { Draft, FileRow, Format, InputFile, Surroundings } from "../../../services/commands/import/format";
import { countries } from "../../../services/geopolitics/database/reference/countries";

/** A file on disk, read in small pieces so that words are cut where they may be. */
export const fileAt = (path: string): InputFile => ({
  path,
  name: basename(path),
  size: 0,
  text: () => createReadStream(path, { encoding: "utf8", highWaterMark: 1_000 }),
});

export const fileOf = (text: string, path = "visits.xml"): InputFile => ({
  path,
  name: path,
  size: text.length,
  text: async function* () {
    for (let at = 0; at < text.length; at += 5) yield await Promise.resolve(text.slice(at, at + 5));
  },
});

const names = CountryNames.from(countries());

export const surroundings: Surroundings = {
  sourceId: "3e7b4b6e-52a6-5a6f-9d0c-2f1a0b9c8d7e",
  language: "en",
  countryNamed: (name, day) => names.named(name, day),
};

export const ofType = (drafts: readonly Draft[], type: string): readonly Draft[] =>
  drafts.filter((draft) => draft.type === type);

export const rowsOf = async <Row extends FileRow>(format: Format<Row>, file: InputFile): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for await (const row of format.rows(file)) rows.push(row);
  return rows;
};

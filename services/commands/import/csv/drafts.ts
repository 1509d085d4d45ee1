import { fold } from "../../../runtime/names/fold";
import { isUuid } from "../../../runtime/graphql/ids";
import { naturalId } from "../../../runtime/records/identity";
import { RowRejected, type Draft, type Surroundings } from "../format";
import { namedPersonId } from "../known-by-name";
import { PARTIES } from "./columns";
import type { CsvRow } from "./csv";
import { membershipByName } from "./membership-by-name";
import { withParty } from "./parties";
import { cellOf, fieldValue, type ObjectOfCells } from "./values";

/** The records that a row speaks of. @throws RowRejected with the column and what would be right */
export const draftsOf = (row: CsvRow, surroundings: Surroundings): readonly Draft[] => {
  const { records, fields } = row.heading;
  const reading = { cells: row.cells, surroundings, day: dayOf(textIn(row, "period")) };
  const values: ObjectOfCells = {};
  for (const field of fields) {
    const value = fieldValue(field, reading);
    if (value !== undefined) values[field.name] = value;
    else if (field.name === STANDARD.get(records.type)?.field) values[field.name] = STANDARD.get(records.type)?.value;
  }
  const { id, key, ...own } = values;
  const mentions: Draft[] = [];
  const given =
    records.type === "MEMBERSHIP" ? membershipByName(own, mentions) : withParties(own, surroundings, mentions);
  const draft = { type: records.type, id: idOf(row, id, key, given), given };
  return [records.type === "PERSON" ? { ...draft, ...sameAs(given) } : draft, ...mentions];
};

/** What is said of what no source says. */
const STANDARD: ReadonlyMap<string, { readonly field: string; readonly value: string }> = new Map([
  ["VISIT", { field: "kind", value: "UNSPECIFIED" }],
  ["STATEMENT", { field: "medium", value: "UNKNOWN" }],
]);

const textIn = ({ heading, cells }: CsvRow, name: string): string => {
  const place = heading.places.get(name);
  return place === undefined ? "" : cellOf({ cells }, place);
};

/** The first day that a date in EDTF has, so far as it says. */
const dayOf = (edtf: string): string | null => {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(edtf) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
};

/** With the people that are given by name. A visitor is taken to be of the country that the visit is from. */
const withParties = (own: ObjectOfCells, surroundings: Surroundings, mentions: Draft[]): ObjectOfCells => {
  const given = { ...own };
  for (const field of PARTIES) {
    const value = own[field];
    if (value === undefined) continue;
    const country = field === "visitors" ? own.from : field === "hosts" ? own.to : undefined;
    const standard = typeof country === "string" ? country : null;
    const read = (party: ObjectOfCells) => withParty(party, { field, standard, surroundings, mentions });
    given[field] = Array.isArray(value) ? (value as ObjectOfCells[]).map(read) : read(value as ObjectOfCells);
  }
  return given;
};

/** The very record, else the one of the row's key, else the one of what the row says of who, where and when. */
const idOf = (row: CsvRow, id: unknown, key: unknown, given: ObjectOfCells): string => {
  const { records, identity } = row.heading;
  const type = records.type.toLowerCase();
  if (typeof id === "string") {
    if (isUuid(id)) return id.toLowerCase();
    throw new RowRejected(`id: "${id}" is no id of a record; a key of your own goes into the column key.`);
  }
  if (typeof key === "string") return naturalId(type, `csv:${key}`);
  const [country] = Array.isArray(given.nationalities) ? (given.nationalities as unknown[]) : [];
  if (records.type === "PERSON" && typeof given.name === "string" && typeof country === "string")
    return namedPersonId(given.name, country);
  const said = identity.flatMap(({ name }, at) => {
    const text = codeIn(given[name]) ?? row.identity[at] ?? "";
    return text === "" ? [] : [[name, text]];
  });
  return naturalId(type, `csv:${JSON.stringify(row.occurrence > 0 ? [said, row.occurrence] : said)}`);
};

/**
 * What a cell says of which record it is: words without their accents, and of a period when it begins. When it ended may
 * become known.
 */
export const identityText = (name: string, text: string): string =>
  name === "period" ? (text.split("/")[0] ?? "").trim() : fold(text);

/** Countries are the same however they are written. */
const codeIn = (value: unknown): string | null =>
  typeof value === "string" && /^[A-Z]{3}$/.test(value) ? value : null;

const sameAs = ({ name, nationalities }: ObjectOfCells): Pick<Draft, "sameAs"> => {
  const [country] = Array.isArray(nationalities) ? (nationalities as unknown[]) : [];
  return typeof name === "string" && typeof country === "string" ? { sameAs: { name, country } } : {};
};

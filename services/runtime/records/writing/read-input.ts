import { referencesOfFields, type FieldOfRecord, type FieldsOfRecord, type Reference } from "./field";
import { glanceOf, UNCLEAR } from "./glance";
import { provenanceFields } from "./provenance.fields";
import type { RecordKind } from "./record-shape";
import { userError, type UserError } from "./user-error";

/** What an editor gave, field by field. */
export type Given = Readonly<Record<string, unknown>>;

/** What is left of it once it is tidied, and everything that is wrong with it. */
export interface ValuesRead {
  readonly values: Given;
  readonly mistakes: readonly UserError[];
}

/** The same with what it refers to, so far as nothing is wrong with that. */
export interface InputRead extends ValuesRead {
  readonly references: readonly Reference[];
}

/** Every field that a record of a kind has. */
export const fieldsOf = (kind: RecordKind): FieldsOfRecord => {
  if (!kind.isAssertion) return kind.fields;
  const known = withProvenance.get(kind.fields);
  if (known) return known;
  const fields = { ...kind.fields, ...provenanceFields };
  withProvenance.set(kind.fields, fields);
  return fields;
};

/** Asked for several times a record. */
const withProvenance = new WeakMap<FieldsOfRecord, FieldsOfRecord>();

/** All of a new record: a field that is left out is empty, or has its default. */
export const readWhole = (kind: RecordKind, given: Given): InputRead => readFields(fieldsOf(kind), given);

/** A part of a record: what is left out is left alone; null clears, where that can be. */
export const readPart = (kind: RecordKind, given: Given): InputRead => {
  const { fields, cleared } = partOf(kind, given);
  const read = readFields(fields, given);
  return { ...read, mistakes: [...cleared, ...read.mistakes] };
};

/** The same, for whoever asks later what the whole record refers to. */
export const readValuesOfPart = (kind: RecordKind, given: Given): ValuesRead => {
  const values: Record<string, unknown> = {};
  const mistakes: UserError[] = [];
  const cleared: UserError[] = [];
  const fields = fieldsOf(kind);
  for (const name in fields) {
    const field = fields[name];
    if (field === undefined || given[name] === undefined) continue;
    if (field.isRequired && given[name] === null) cleared.push(clearedMistake(name));
    else values[name] = readValue(name, field, given[name], mistakes);
  }
  return { values, mistakes: cleared.length > 0 ? [...cleared, ...mistakes] : mistakes };
};

const partOf = (
  kind: RecordKind,
  given: Given,
): { readonly fields: FieldsOfRecord; readonly cleared: readonly UserError[] } => {
  const fields: Record<string, FieldsOfRecord[string]> = {};
  const cleared: UserError[] = [];
  for (const [name, field] of Object.entries(fieldsOf(kind))) {
    if (given[name] === undefined) continue;
    if (!field.isRequired || given[name] !== null) fields[name] = field;
    else cleared.push(clearedMistake(name));
  }
  return { fields, cleared };
};

const clearedMistake = (name: string): UserError =>
  userError("REQUIRED", ["input", name], `${name} can't be cleared; every record has one.`);

/** A single list of a record, such as the citations that come to it. */
export const readFields = (fields: FieldsOfRecord, given: Given): InputRead => {
  const { values, mistakes } = readValues(fields, given);
  const unsound = fieldsWith(mistakes);
  const sound = Object.fromEntries(Object.entries(fields).filter(([name]) => !unsound.has(name)));
  return { values, references: referencesOfFields(sound, values, ["input"]), mistakes };
};

export const readValues = (fields: FieldsOfRecord, given: Given): ValuesRead => {
  const values: Record<string, unknown> = {};
  const mistakes: UserError[] = [];
  for (const [name, field] of Object.entries(fields)) values[name] = readValue(name, field, given[name], mistakes);
  return { values, mistakes };
};

/** @param mistakes what is wrong with it comes to these */
const readValue = (name: string, { value }: FieldOfRecord<unknown>, given: unknown, mistakes: UserError[]): unknown => {
  const seen = glanceOf(value)(given);
  if (seen !== UNCLEAR) return seen;
  const read = value.safeParse(given);
  for (const { path, message } of read.error?.issues ?? []) {
    const at = ["input", name, ...path.map(String)];
    mistakes.push(userError("INVALID", at, sentence(path.at(-1) ?? name, message)));
  }
  // Rules between fields are looked at all the same: with nothing in the place of what can't be read.
  return read.success ? read.data : value.safeParse(undefined).data;
};

/** The fields of the input that something is wrong with. */
export const fieldsWith = (mistakes: readonly UserError[]): ReadonlySet<string> =>
  mistakes.length === 0 ? NO_FIELDS : new Set(mistakes.map(({ path }) => path[1] ?? ""));

const NO_FIELDS: ReadonlySet<string> = new Set();

/** A message of a field's check has no subject where it begins with a verb. */
const sentence = (name: PropertyKey, message: string): string =>
  `${/^(is|has|lies|can)\b/.test(message) ? `${String(name)} ${message}` : message}${message.endsWith(".") || message.endsWith("?") ? "" : "."}`;

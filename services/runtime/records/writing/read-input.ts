import { referencesOfFields, type FieldsOfRecord, type Reference } from "./field";
import { provenanceFields } from "./provenance.fields";
import type { RecordKind } from "./record-shape";
import { userError, type UserError } from "./user-error";

/** What an editor gave, field by field. */
export type Given = Readonly<Record<string, unknown>>;

/** What is left of it once it is tidied, what it refers to, and everything that is wrong with it. */
export interface InputRead {
  readonly values: Given;
  readonly references: readonly Reference[];
  readonly mistakes: readonly UserError[];
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
  const fields = fieldsOf(kind);
  const present = Object.entries(fields).filter(([name]) => given[name] !== undefined);
  const cleared = present.filter(([name, { isRequired }]) => isRequired && given[name] === null);
  const left = present.filter((each) => !cleared.includes(each));
  const read = readFields(Object.fromEntries(left), given);
  const mistakes = cleared.map(([name]) =>
    userError("REQUIRED", ["input", name], `${name} can't be cleared; every record has one.`),
  );
  return { ...read, mistakes: [...mistakes, ...read.mistakes] };
};

/** A single list of a record, such as the citations that come to it. */
export const readFields = (fields: FieldsOfRecord, given: Given): InputRead => {
  const values: Record<string, unknown> = {};
  const mistakes: UserError[] = [];
  for (const [name, { value }] of Object.entries(fields)) {
    const read = value.safeParse(given[name]);
    // Rules between fields are looked at all the same: with nothing in the place of what can't be read.
    values[name] = read.success ? read.data : value.safeParse(undefined).data;
    for (const { path, message } of read.error?.issues ?? []) {
      const at = ["input", name, ...path.map(String)];
      mistakes.push(userError("INVALID", at, sentence(path.at(-1) ?? name, message)));
    }
  }
  const unsound = fieldsWith(mistakes);
  const sound = Object.fromEntries(Object.entries(fields).filter(([name]) => !unsound.has(name)));
  return { values, references: referencesOfFields(sound, values, ["input"]), mistakes };
};

/** The fields of the input that something is wrong with. */
export const fieldsWith = (mistakes: readonly UserError[]): ReadonlySet<string> =>
  new Set(mistakes.map(({ path }) => path[1] ?? ""));

/** A message of a field's check has no subject where it begins with a verb. */
const sentence = (name: PropertyKey, message: string): string =>
  `${/^(is|has|lies|can)\b/.test(message) ? `${String(name)} ${message}` : message}${message.endsWith(".") || message.endsWith("?") ? "" : "."}`;

import type { z } from "zod";
import { glanceAtEach, glanceOf, UNCLEAR, withGlance, type Glance } from "./glance";

/** A record of this or the other service that a document names, by the GraphQL name of its type. */
export interface Reference {
  readonly typename: string;
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** A kind of value: how the schema of the API has it, how it is checked and tidied, and what it refers to. */
export interface ValueKind<T> {
  /** As type-graphql takes it. */
  readonly type: () => object;
  /** Checks and tidies; its messages say what would be right. */
  readonly value: z.ZodType<T>;
  // A method, so that a kind of something narrower is a kind of unknown.
  referencesIn?(value: T, path: Reference["path"]): readonly Reference[];
}

/** A field that editors write. */
export interface FieldOfRecord<T> {
  readonly description: string;
  readonly type: () => object;
  readonly isList: boolean;
  /** Whether a new record has to have it. */
  readonly isRequired: boolean;
  readonly defaultValue?: unknown;
  /** Of the whole field: a list as a list, null where nothing is given. */
  readonly value: z.ZodType<T>;
  /** Absent where it never refers to anything. */
  referencesIn?(value: T, path: Reference["path"]): readonly Reference[];
}

export type FieldsOfRecord = Readonly<Record<string, FieldOfRecord<unknown>>>;

/** A record as its fields make it. */
export type DocumentOf<Fields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends FieldOfRecord<infer T> ? T : never;
};

const NONE: readonly Reference[] = [];

export const required = <T>(kind: ValueKind<T>, description: string) =>
  field<T>({
    description,
    type: kind.type,
    isList: false,
    isRequired: true,
    value: kind.value,
    ...referring(kind),
  });

export const optional = <T>(kind: ValueKind<T>, description: string) =>
  field<T | null>({
    description,
    type: kind.type,
    isList: false,
    isRequired: false,
    value: withGlance<T | null>(
      kind.value.nullish().transform((value): T | null => value ?? null),
      orInstead(glanceOf(kind.value), null),
    ),
    ...referring(kind),
  });

/** An optional one that every record has: where nothing is given, this. */
export const withDefault = <T>(kind: ValueKind<T>, standard: NonNullable<T>, description: string) =>
  field<T>({
    description,
    type: kind.type,
    isList: false,
    isRequired: false,
    value: withGlance<T>(
      kind.value.nullish().transform((value): T => value ?? standard),
      orInstead(glanceOf(kind.value), standard),
    ),
    ...referring(kind),
  });

export const list = <T>(kind: ValueKind<T>, description: string) => listField(kind, description, false);

/** A list that a new record has to be given; it may be empty unless the record's own rules forbid it. */
export const requiredList = <T>(kind: ValueKind<T>, description: string) => listField(kind, description, true);

/** So much of anything fits in one record. */
const MOST_IN_A_LIST = 200;

const listField = <T>(kind: ValueKind<T>, description: string, isRequired: boolean) =>
  field<readonly T[]>({
    description,
    type: kind.type,
    isList: true,
    isRequired,
    value: withGlance<readonly T[]>(
      kind.value
        .array()
        .max(MOST_IN_A_LIST, { error: `has more than ${MOST_IN_A_LIST}; a record can hold ${MOST_IN_A_LIST}` })
        .nullish()
        .transform((values): readonly T[] => values ?? []),
      orInstead(glanceAtList(glanceAtEach(glanceOf(kind.value))), []),
    ),
    ...(kind.referencesIn && {
      referencesIn: (values: readonly T[], path: Reference["path"]) =>
        values.flatMap((value, index) => kind.referencesIn?.(value, [...path, index]) ?? []),
    }),
  });

const glanceAtList =
  <T>(glance: Glance<readonly T[]>): Glance<readonly T[]> =>
  (given) =>
    Array.isArray(given) && given.length > MOST_IN_A_LIST ? UNCLEAR : glance(given);

/** Where nothing is given, something in its place. */
const orInstead =
  <T, Instead>(glance: Glance<T>, instead: Instead): Glance<T | Instead> =>
  (given) =>
    given === undefined || given === null ? instead : glance(given);

/** What a kind of value refers to. Nothing is asked of a field that is empty. */
const referring = <T>(kind: ValueKind<T>): Pick<FieldOfRecord<T | null>, "referencesIn"> =>
  kind.referencesIn
    ? { referencesIn: (value, path) => (value === null ? NONE : (kind.referencesIn?.(value, path) ?? NONE)) }
    : {};

const field = <T>(given: FieldOfRecord<T>): FieldOfRecord<T> => given;

/** What the fields of an object inside a record refer to. */
export const referencesOfFields = (
  fields: FieldsOfRecord,
  document: Readonly<Record<string, unknown>>,
  path: Reference["path"],
): readonly Reference[] => {
  const found: Reference[] = [];
  for (const name of referringNames(fields)) {
    const value = document[name];
    // Most of a record's fields are empty, and refer to nothing.
    if (!isEmpty(value)) found.push(...(fields[name]?.referencesIn?.(value, [...path, name]) ?? NONE));
  }
  return found;
};

/** The names of the fields that can refer to anything. */
export const referringNames = (fields: FieldsOfRecord): readonly string[] => {
  const known = referringIn.get(fields);
  if (known) return known;
  const names = Object.keys(fields).filter((name) => fields[name]?.referencesIn !== undefined);
  referringIn.set(fields, names);
  return names;
};

const referringIn = new WeakMap<FieldsOfRecord, readonly string[]>();

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

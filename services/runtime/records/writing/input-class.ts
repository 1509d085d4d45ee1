import "reflect-metadata";
import { Field, InputType } from "type-graphql";
import { z } from "zod";
import { glanceAtParts, withGlance } from "./glance";
import {
  referencesOfFields,
  referringNames,
  type DocumentOf,
  type FieldsOfRecord,
  type Reference,
  type ValueKind,
} from "./field";

/**
 * An input of the API made from the description of its fields.
 * @param isPartial every field may be left out: it then stays as it is
 */
export const inputClass = (
  name: string,
  description: string,
  fields: FieldsOfRecord,
  { isPartial = false }: { readonly isPartial?: boolean } = {},
): new () => object => {
  class Input {}
  for (const [field, { type, isList, isRequired, description: what, defaultValue }] of Object.entries(fields)) {
    const nullable = isPartial || !isRequired;
    const options = { nullable: nullable && defaultValue === undefined, description: what };
    Field(isList ? () => [type()] : type, defaultValue === undefined ? options : { ...options, defaultValue })(
      Input.prototype,
      field,
    );
  }
  InputType(name, { description })(Input);
  return Input;
};

/** An object inside a record, with an input type of its own. */
export const objectOf = <Fields extends FieldsOfRecord>(
  name: string,
  description: string,
  fields: Fields,
): ValueKind<DocumentOf<Fields>> => {
  const input = inputClass(name, description, fields);
  return {
    type: () => input,
    value: documentSchema(fields) as unknown as z.ZodType<DocumentOf<Fields>>,
    ...(referringNames(fields).length > 0 && {
      referencesIn: (value: Readonly<Record<string, unknown>>, path: Reference["path"]) =>
        referencesOfFields(fields, value, path),
    }),
  };
};

/** Checks all fields of a document at once. */
export const documentSchema = (fields: FieldsOfRecord): z.ZodType<Readonly<Record<string, unknown>>> => {
  const checks = Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
  return withGlance(z.object(checks), glanceAtParts(checks));
};

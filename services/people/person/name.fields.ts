import { z } from "zod";
import { list, optional, required, withDefault } from "../../runtime/records/writing/field";
import { objectOf } from "../../runtime/records/writing/input-class";
import { language, oneOf, period, text } from "../../runtime/records/writing/kinds";
import type { ValueKind } from "../../runtime/records/writing/field";
import { userError, type UserError } from "../../runtime/records/writing/user-error";
import { NameKind } from "./name.enum";

// What people and organizations have in common: what they are called, and what registers call them.

/** By ISO 15924: a capital and three small letters. */
const script: ValueKind<string> = {
  type: () => String,
  value: z.string().transform((given, context) => {
    const tidy = given.trim().toLowerCase();
    if (/^[a-z]{4}$/.test(tidy)) return tidy.charAt(0).toUpperCase() + tidy.slice(1);
    context.addIssue({
      code: "custom",
      message: "is no script; write it by ISO 15924, for example Latn, Arab or Cyrl",
    });
    return z.NEVER;
  }),
};

const name = objectOf("NameInput", "One way in which a person or an organization is or was called.", {
  text: required(text(300), "The name as it is written."),
  kind: withDefault(oneOf(NameKind), NameKind.ALTERNATE, "In what way they are called so; ALTERNATE where left out."),
  language: optional(language, "The language it is used in, as a BCP 47 tag: en, fa, ur."),
  script: optional(script, "The script it is written in, by ISO 15924: Latn, Arab, Cyrl."),
  period: optional(period, "When they were called so; left out where always or not known."),
  note: optional(text(1_000), "What there is to add: whose spelling it is, which part of a name."),
});
export type NameGiven = NonNullable<ReturnType<(typeof name)["value"]["parse"]>>;

/** Registers are compared in small letters. */
const scheme: ValueKind<string> = {
  type: () => String,
  value: text(100).value.transform((given) => given.toLowerCase()),
};

const identifier = objectOf("IdentifierInput", "What a person or an organization is known by in a register.", {
  scheme: required(scheme, "The register, in any case: wikidata; dossier is our own readable slug."),
  value: required(text(500), "What they are called there: Q155164, ali-larijani."),
});
export type IdentifierGiven = NonNullable<ReturnType<(typeof identifier)["value"]["parse"]>>;

/** What the API calls a person or an organization, with all their names. */
export const nameFields = {
  name: required(text(300), "The name to show in English, or, for somebody unnamed, a label: 'Unnamed (The Bio)'."),
  names: list(name, "All names; the one to show is among them even where it is left out."),
  identifiers: list(identifier, "What they are known by in registers and databases; nobody else may be known so."),
};

export const identifiersGivenTwice = (identifiers: readonly IdentifierGiven[]): readonly UserError[] =>
  identifiers.flatMap(({ scheme, value }, index) =>
    identifiers.findIndex((other) => other.scheme === scheme && other.value === value) < index
      ? userError("DUPLICATE", pathOfIdentifier(index), `${scheme} ${value} stands in the list already; give it once.`)
      : [],
  );

export const pathOfIdentifier = (index: number): readonly (string | number)[] => [
  "input",
  "identifiers",
  index,
  "value",
];

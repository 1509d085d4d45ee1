import {
  list,
  optional,
  required,
  requiredList,
  withDefault,
  type FieldOfRecord,
} from "../../runtime/records/writing/field";
import { objectOf } from "../../runtime/records/writing/input-class";
import { country, flag, idOf, oneOf, period, text, webAddress } from "../../runtime/records/writing/kinds";
import { citation } from "../../runtime/records/writing/provenance.fields";
import type { RecordKind } from "../../runtime/records/writing/record-shape";
import { Verification } from "../../runtime/records/verification";
import { nameFields } from "./name.fields";

const webLink = objectOf("WebLinkInput", "A page on the web about somebody, or of their own.", {
  url: required(webAddress, "Its web address."),
  note: optional(text(1_000), "What is to be found there."),
});

const contact = objectOf("ContactInput", "A way to reach somebody.", {
  kind: required(text(50), "What sort of address it is: email, phone, telegram."),
  value: required(text(300), "The address or number."),
});

const identified = objectOf("PersonIdentificationInput", "Who a person without a name probably is.", {
  personId: required(idOf("Person"), "The person that they probably are."),
  verification: required(oneOf(Verification), "How well the identification stands up."),
  citations: requiredList(citation, "What it rests on: at least one."),
});
const identification = {
  ...identified,
  value: identified.value.superRefine(({ citations }, context) => {
    if (citations.length === 0)
      context.addIssue({ code: "custom", path: ["citations"], message: "is empty; no assertion without a source" });
  }),
};

/** However often a country is named, somebody is its citizen once. */
const citizenships = list(country, "The countries that they are a citizen of, by their codes.");
const nationalities: FieldOfRecord<readonly string[]> = {
  ...citizenships,
  value: citizenships.value.transform((codes) => [...new Set(codes)]),
};

const { name, names, identifiers } = nameFields;

const fields = {
  name,
  isNamed: withDefault(flag, true, "False for somebody who is not known by name; they are where left out."),
  names,
  identifiers,
  gender: optional(text(50), "Their gender, where a source says."),
  image: optional(webAddress, "The web address of a picture of them."),
  summary: optional(text(5_000), "Who they are, in a sentence or two."),
  birth: optional(period, "When they were born."),
  death: optional(period, "When they died."),
  nationalities,
  webLinks: list(webLink, "Pages on the web about them, or of their own."),
  contacts: list(contact, "How to reach them, so far as they have made it public."),
  identification: optional(identification, "Who it probably is, for somebody without a name. Not a rename."),
};

export const personKind = {
  type: "PERSON",
  typename: "Person",
  key: "id",
  isAssertion: true,
  fields,
} satisfies RecordKind<typeof fields>;

/** What a new person is given besides. */
export const evenIfSimilar: FieldOfRecord<boolean> = {
  ...withDefault(flag, false, "Needed to create a person whose folded name and nationality are those of another."),
  defaultValue: false,
};

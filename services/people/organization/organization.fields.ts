import { optional, required } from "../../runtime/records/writing/field";
import { country, idOf, oneOf, period, text } from "../../runtime/records/writing/kinds";
import type { RecordKind } from "../../runtime/records/writing/record-shape";
import { nameFields } from "../person/name.fields";
import { OrganizationClass } from "./organization.enum";

const fields = {
  ...nameFields,
  classification: required(oneOf(OrganizationClass), "What sort of body it is."),
  country: optional(country, "The country that it belongs to."),
  parentId: optional(idOf("Organization"), "The body that it is a part of."),
  founded: optional(period, "When it was founded."),
  dissolved: optional(period, "When it ceased to be."),
  note: optional(text(5_000), "What there is to add."),
};

export const organizationKind = {
  type: "ORGANIZATION",
  typename: "Organization",
  key: "id",
  isAssertion: true,
  fields,
} satisfies RecordKind<typeof fields>;

import { Directive, Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../runtime/graphql/connection";
import { Period } from "../../runtime/records/period.type";
import { Country } from "../country/country.type";
import { Identifier, Name } from "../person/name.type";
import { Assertion } from "../provenance/provenance.type";
import { OrganizationClass } from "./organization.enum";

// What the other service declares too is described as it does there: a type of two services has one description.
@ObjectType({
  implements: [Assertion],
  simpleResolvers: true,
  description: "A body that takes part in what happens, or publishes.",
})
@Directive('@key(fields: "id")')
export class Organization {
  @Field(() => ID, { description: "The organization's id." })
  id!: string;

  @Field(() => [Name], { description: "All ways in which it is or was called, the one it goes by first." })
  names!: Name[];

  @Field(() => [Identifier], { description: "What it is known by in registers and databases." })
  identifiers!: Identifier[];

  @Field(() => OrganizationClass, { description: "What sort of body it is." })
  classification!: OrganizationClass;

  @Field(() => Country, { nullable: true, description: "The country that it belongs to; null where it is of none." })
  country!: Country | null;

  @Field(() => Organization, { nullable: true, description: "The body that it is a part of." })
  parent!: Organization | null;

  @Field(() => Period, { nullable: true, description: "When it was founded; null where no source says." })
  founded!: Period | null;

  @Field(() => Period, { nullable: true, description: "When it ceased to be; null where it lasts, or no source says." })
  dissolved!: Period | null;

  @Field(() => String, { nullable: true, description: "What an editor adds about it." })
  note!: string | null;
}

export const OrganizationConnection = connectionOf(Organization, "Organization", "organizations", {
  hasMatchedName: true,
});

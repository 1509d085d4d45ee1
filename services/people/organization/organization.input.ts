import { ArgsType, Field, ID, InputType } from "type-graphql";
import { PageArgs } from "../../runtime/pagination/page-args";
import { OrganizationClass } from "./organization.enum";

@InputType({
  description:
    "Which organizations to list. All fields given must hold; within a list any of its values, and none of an empty one.",
})
export class OrganizationFilter {
  @Field(() => [ID], { nullable: true, description: "These organizations." })
  ids?: string[] | null;

  @Field(() => [OrganizationClass], { nullable: true, description: "Organizations of these sorts." })
  classifications?: OrganizationClass[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "Organizations of this country, by its code of two or three letters, in any case.",
  })
  country?: string | null;

  @Field(() => [ID], { nullable: true, description: "Organizations whose records cite any of these sources." })
  sources?: string[] | null;
}

@ArgsType()
export class OrganizationList extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "Part of any name, in any spelling or script that we hold: 'ISI', 'Rosmorrechflot', 'پاک فوج'; letter case and accents don't matter. Best match first.",
  })
  search?: string | null;

  @Field(() => OrganizationFilter, { nullable: true, description: "Which organizations to list; all where left out." })
  filter?: OrganizationFilter | null;
}

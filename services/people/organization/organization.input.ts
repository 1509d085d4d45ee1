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
      "What to look for, as you would write it: 'ISI', 'Rosmorechflot', 'پاک فوج'. All names of an organization are compared, in any script and romanisation; words may be in any order, shortened or misspelled, and initials are found too. What is written the same comes first, then what begins so, then what sounds so. Up to 200 characters.",
  })
  search?: string | null;

  @Field(() => OrganizationFilter, { nullable: true, description: "Which organizations to list; all where left out." })
  filter?: OrganizationFilter | null;
}

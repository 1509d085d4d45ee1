import { ArgsType, Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../runtime/graphql/scalars";
import { PageArgs } from "../../runtime/pagination/page-args";
import { Verification } from "../../runtime/records/verification";
import { PostRole } from "../post/post.enum";

@InputType({
  description:
    "Which people to list. All fields given must hold; within a list any of its values, and none of an empty one.",
})
export class PersonFilter {
  @Field(() => [ID], { nullable: true, description: "These people." })
  ids?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Citizens of these countries, by their codes of two or three letters, in any case.",
  })
  nationality?: string[] | null;

  @Field(() => [PostRole], {
    nullable: true,
    description: "Holders of posts of these classes. One membership has to meet roles, organization and on together.",
  })
  roles?: PostRole[] | null;

  @Field(() => ID, { nullable: true, description: "Those who belong to this organization, or hold one of its posts." })
  organization?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Those who held such a post, or belonged to such a body, on this day; an unknown end may lie after it. Memberships without dates never match it.",
  })
  on?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Those who have a bio, or those who have none." })
  hasBio?: boolean | null;

  @Field(() => [ID], { nullable: true, description: "People whose records cite any of these sources." })
  sources?: string[] | null;

  @Field(() => [Verification], { nullable: true, description: "People whose records stand up so well." })
  verification?: Verification[] | null;
}

@ArgsType()
export class PersonList extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "Whom to look for, as you would write it: 'Sherif', 'لاریجانی', 'Araqchi', 'Mr Moghaddam'. All names of a person are compared, in any script and romanisation; words may be in any order, shortened or misspelled, titles left out or added. What is written the same comes first, then what begins so, then what sounds so. Up to 200 characters.",
  })
  search?: string | null;

  @Field(() => PersonFilter, { nullable: true, description: "Which people to list; all where left out." })
  filter?: PersonFilter | null;
}

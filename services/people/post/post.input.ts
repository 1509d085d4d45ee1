import { ArgsType, Field, ID, InputType } from "type-graphql";
import { PageArgs } from "../../runtime/pagination/page-args";
import { PostRole } from "./post.enum";

@InputType({
  description:
    "Which posts to list. All fields given must hold; within a list any of its values, and none of an empty one.",
})
export class PostFilter {
  @Field(() => [ID], { nullable: true, description: "These posts." })
  ids?: string[] | null;

  @Field(() => [PostRole], { nullable: true, description: "Posts of these classes." })
  roles?: PostRole[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "Offices of this country, by its code of two or three letters, in any case.",
  })
  country?: string | null;

  @Field(() => ID, { nullable: true, description: "Posts of this organization." })
  organization?: string | null;
}

@ArgsType()
export class PostList extends PageArgs {
  @Field(() => PostFilter, { nullable: true, description: "Which posts to list; all where left out." })
  filter?: PostFilter | null;
}

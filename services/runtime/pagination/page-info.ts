import { Directive, Field, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "Where a page stands in its list." })
@Directive("@shareable")
export class PageInfo {
  @Field(() => Boolean, { description: "Whether the list goes on after this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether anything stands before this page." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "The cursor of the first item, to go backward from." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "The cursor of the last item, to go on from." })
  endCursor!: string | null;
}

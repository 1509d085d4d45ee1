import { Directive, Field, ID, ObjectType } from "type-graphql";

@ObjectType({
  simpleResolvers: true,
  description: "Something published that records cite: an article, a post, a cable.",
})
@Directive('@key(fields: "id")')
export class Source {
  @Field(() => ID, { description: "The source's id." })
  id!: string;
}

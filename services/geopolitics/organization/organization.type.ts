import { Directive, Field, ID, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "A body that takes part in what happens, or publishes." })
@Directive('@key(fields: "id")')
export class Organization {
  @Field(() => ID, { description: "The organization's id." })
  id!: string;
}

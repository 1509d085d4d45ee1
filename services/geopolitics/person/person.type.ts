import { Directive, Field, ID, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "Somebody who takes part in what happens." })
@Directive('@key(fields: "id")')
export class Person {
  @Field(() => ID, { description: "The person's id." })
  id!: string;
}

import { Field, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "Who asks: for the frontends of editors. Null for readers." })
export class Viewer {
  @Field(() => String, { description: "The name that stands in the history of what they write." })
  name!: string;

  @Field(() => [String], { description: 'What they may do: "editor" may write, "admin" may all that an editor may.' })
  roles!: readonly string[];
}

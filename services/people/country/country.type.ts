import { Directive, Field, ID, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "A country of today, or a state that once existed." })
@Directive('@key(fields: "code")')
export class Country {
  @Field(() => ID, {
    description:
      "ISO 3166-1 alpha-3; former states keep their old alpha-3 (SUN, YUG) or have a user-assigned one (XAA to XZZ).",
  })
  code!: string;
}

import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../runtime/graphql/connection";
import { Country } from "../country/country.type";
import { Organization } from "../organization/organization.type";
import { PostRole } from "./post.enum";

@ObjectType({ simpleResolvers: true, description: "An office that exists whether or not someone holds it." })
@Directive('@key(fields: "id")')
export class Post {
  @Field(() => ID, { description: "The post's id." })
  id!: string;

  @Field(() => String, { description: "What it is called: 'President of Iran'." })
  label!: string;

  @Field(() => PostRole, { description: "The class of the post, whatever it is called in its country." })
  role!: PostRole;

  @Field(() => Organization, { nullable: true, description: "The body that it belongs to." })
  organization!: object | null;

  @Field(() => Country, { nullable: true, description: "The country whose office it is." })
  country!: Country | null;

  @Field(() => Country, { nullable: true, description: "The state that an ambassador is sent to." })
  accreditedTo!: Country | null;

  @Field(() => Int, { description: "Rises by one with every write; a write names the revision it has seen." })
  revision!: number;
}

export const PostConnection = connectionOf(Post, "Post", "posts");

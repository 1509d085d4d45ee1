import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../runtime/pagination/page-args";
import { evenRetracted, mutationsOf } from "../../runtime/records/writing/mutations";
import type { Context } from "../context";
import { HolderList } from "../membership/membership.input";
import { MembershipConnection } from "../membership/membership.type";
import { postKind } from "./post.fields";
import { PostList } from "./post.input";
import { resolvePost } from "./post.reference";
import type { PostRow } from "./post.repository";
import { Post, PostConnection } from "./post.type";

@Resolver(() => Post)
export class PostResolver {
  @Query(() => Post, { nullable: true, description: "A post by its id; null where there is none." })
  post(@Arg("id", () => ID, { description: "The post's id." }) id: string, @Ctx() context: Context) {
    return resolvePost({ id }, context);
  }

  @Query(() => PostConnection, { description: "Posts by what they are called." })
  posts(@Args(() => PostList) list: PostList, @Ctx() { posts }: Context) {
    return posts.page(list);
  }

  @FieldResolver()
  organization(@Root() { organizationId }: PostRow, @Ctx() { loaders }: Context) {
    return organizationId && loaders.organizationById.load(organizationId);
  }

  @FieldResolver()
  country(@Root() { countryCode }: PostRow) {
    return countryCode && { code: countryCode };
  }

  @FieldResolver()
  accreditedTo(@Root() { accreditedToCode }: PostRow) {
    return accreditedToCode && { code: accreditedToCode };
  }

  @FieldResolver(() => MembershipConnection, {
    description: "Those who hold it on a day (today if not given), whoever began last first.",
  })
  holders(
    @Root() { id }: PostRow,
    @Args(() => HolderList) { on, ...list }: HolderList,
    @Ctx() { loaders, days }: Context,
  ) {
    return loaders.membershipsByPost.load(id, { ...list, on: on ?? days.today() });
  }

  @FieldResolver(() => MembershipConnection, {
    description: "All who hold it or have held it, whoever began last first, the undated at the end.",
  })
  memberships(@Root() { id }: PostRow, @Args(() => PageArgs) { ...page }: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.membershipsByPost.load(id, { ...page, includeUndated: true });
  }
}

export const postMutations = mutationsOf<Context>({
  kind: postKind,
  type: Post,
  read: evenRetracted(({ posts }) => posts),
});

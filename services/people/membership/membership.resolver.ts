import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { evenRetracted, mutationsOf } from "../../runtime/records/writing/mutations";
import type { Context } from "../context";
import { membershipKind } from "./membership.fields";
import { resolveMembership } from "./membership.reference";
import type { MembershipRow, TermRow } from "./membership.repository";
import { Membership, Term } from "./membership.type";

@Resolver(() => Membership)
export class MembershipResolver {
  @Query(() => Membership, { nullable: true, description: "A membership by its id; null where there is none." })
  membership(@Arg("id", () => ID, { description: "The membership's id." }) id: string, @Ctx() context: Context) {
    return resolveMembership({ id }, context);
  }

  @FieldResolver()
  person(@Root() { personId }: MembershipRow, @Ctx() { loaders }: Context) {
    return loaders.personById.load(personId);
  }

  @FieldResolver()
  post(@Root() { postId }: MembershipRow, @Ctx() { loaders }: Context) {
    return postId && loaders.postById.load(postId);
  }

  @FieldResolver()
  organization(@Root() { organizationId }: MembershipRow, @Ctx() { loaders }: Context) {
    return organizationId && loaders.organizationById.load(organizationId);
  }

  @FieldResolver()
  onBehalfOf(@Root() { onBehalfOfId }: MembershipRow, @Ctx() { loaders }: Context) {
    return onBehalfOfId && loaders.organizationById.load(onBehalfOfId);
  }

  @FieldResolver()
  area(@Root() { areaId }: MembershipRow, @Ctx() { loaders }: Context) {
    return areaId && loaders.placeById.load(areaId);
  }

  @FieldResolver()
  term(@Root() { termId }: MembershipRow, @Ctx() { loaders }: Context) {
    return termId && loaders.termById.load(termId);
  }
}

@Resolver(() => Term)
export class TermResolver {
  @FieldResolver()
  organization(@Root() { organizationId }: TermRow, @Ctx() { loaders }: Context) {
    return organizationId && loaders.organizationById.load(organizationId);
  }
}

export const membershipMutations = mutationsOf<Context>({
  kind: membershipKind,
  type: Membership,
  read: evenRetracted(({ memberships }) => memberships),
});

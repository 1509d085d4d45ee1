import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { inLanguage } from "../../runtime/names/language";
import { PageArgs } from "../../runtime/pagination/page-args";
import { evenRetracted, mutationsOf } from "../../runtime/records/writing/mutations";
import type { Context } from "../context";
import { DatedMembershipList } from "../membership/membership.input";
import { MembershipConnection } from "../membership/membership.type";
import { IdentifierGiven } from "../person/name.input";
import { displayed } from "../person/name.service";
import { PostConnection } from "../post/post.type";
import { organizationKind } from "./organization.fields";
import { OrganizationList } from "./organization.input";
import { resolveOrganization } from "./organization.reference";
import type { OrganizationRow } from "./organization.repository";
import { Organization, OrganizationConnection } from "./organization.type";

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, { nullable: true, description: "An organization by its id; null where there is none." })
  organization(@Arg("id", () => ID, { description: "The organization's id." }) id: string, @Ctx() context: Context) {
    return resolveOrganization({ id }, context);
  }

  @Query(() => Organization, {
    nullable: true,
    description: "An organization by an identifier, such as our own readable slug: dossier the-national.",
  })
  organizationByIdentifier(
    @Args(() => IdentifierGiven) { scheme, value }: IdentifierGiven,
    @Ctx() { loaders }: Context,
  ) {
    // No text in a database has the character U+0000, and one such value would fail all that are asked for with it.
    return value.includes("\0") ? null : loaders.organizationByIdentifier.load(value, scheme.toLowerCase());
  }

  @Query(() => OrganizationConnection, { description: "Organizations by their name; best match first when searching." })
  organizations(@Args(() => OrganizationList) list: OrganizationList, @Ctx() { organizations }: Context) {
    return organizations.page(list);
  }

  @FieldResolver(() => String, {
    description: "The name to show, in the language asked for where we hold one, else in English.",
  })
  name(
    @Root() { id, name }: OrganizationRow,
    @Arg("language", () => String, {
      defaultValue: "en",
      description: "The language as a BCP 47 tag: en, fa, ur.",
    })
    language: string,
    @Ctx() { loaders }: Context,
  ) {
    return inLanguage(language, name, async () => displayed(await loaders.namesByOrganization.load(id)));
  }

  @FieldResolver()
  names(@Root() { id }: OrganizationRow, @Ctx() { loaders }: Context) {
    return loaders.namesByOrganization.load(id);
  }

  @FieldResolver()
  identifiers(@Root() { id }: OrganizationRow, @Ctx() { loaders }: Context) {
    return loaders.identifiersByOrganization.load(id);
  }

  @FieldResolver()
  country(@Root() { countryCode }: OrganizationRow) {
    return countryCode && { code: countryCode };
  }

  @FieldResolver()
  parent(@Root() { parentId }: OrganizationRow, @Ctx() { loaders }: Context) {
    return parentId && loaders.organizationById.load(parentId);
  }

  @FieldResolver(() => PostConnection, { description: "The posts that it has, by their name." })
  posts(@Root() { id }: OrganizationRow, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.postsByOrganization.load(id, page);
  }

  @FieldResolver(() => MembershipConnection, {
    description:
      "Who belongs to it or holds one of its posts, whoever began last first; of a day, or of all times where none is given.",
  })
  memberships(
    @Root() { id }: OrganizationRow,
    @Args(() => DatedMembershipList) list: DatedMembershipList,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.membershipsByOrganization.load(id, list);
  }
}

export const organizationMutations = mutationsOf<Context>({
  kind: organizationKind,
  type: Organization,
  read: evenRetracted(({ organizations }) => organizations),
});

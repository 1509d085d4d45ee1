import { Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../runtime/pagination/page-args";
import { Bio } from "../bio/bio.type";
import type { Context } from "../context";
import { MembershipConnection } from "../membership/membership.type";
import { OrganizationConnection } from "../organization/organization.type";
import { PersonConnection } from "../person/person.type";
import { Source } from "./source.type";

/** What this service adds to the sources of the geopolitics service. */
@Resolver(() => Source)
export class SourceResolver {
  @FieldResolver(() => PersonConnection, {
    nullable: true,
    description: "The people whose record, bio or membership cites the source, by name.",
  })
  people(@Root() { id }: Source, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.peopleBySource.load(id, page);
  }

  @FieldResolver(() => [Bio], { nullable: true, description: "The bios that cite the source." })
  bios(@Root() { id }: Source, @Ctx() { loaders }: Context) {
    return loaders.biosBySource.load(id);
  }

  @FieldResolver(() => MembershipConnection, {
    nullable: true,
    description: "The memberships that cite the source, whoever began last first.",
  })
  memberships(@Root() { id }: Source, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.membershipsBySource.load(id, page);
  }

  @FieldResolver(() => OrganizationConnection, {
    nullable: true,
    description: "The organizations whose records cite the source, by name.",
  })
  organizations(@Root() { id }: Source, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.organizationsBySource.load(id, page);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "How many people, bios, organizations and memberships cite it.",
  })
  async profileCitations(@Root() { id }: Source, @Ctx() { loaders }: Context) {
    return (await loaders.citationCountBySource.load(id))?.count ?? 0;
  }
}

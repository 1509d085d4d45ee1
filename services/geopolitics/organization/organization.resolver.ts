import { Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { RelationList } from "../relation/relation.input";
import { RelationConnection } from "../relation/relation.type";
import { StatementList } from "../statement/statement.input";
import { StatementConnection } from "../statement/statement.type";
import { Organization } from "./organization.type";

/** What this service adds to the organizations of the people service. */
@Resolver(() => Organization)
export class OrganizationResolver {
  @FieldResolver(() => StatementConnection, {
    nullable: true,
    description: "What it said, or somebody speaking for it.",
  })
  statements(
    @Root() { id }: Organization,
    @Args(() => StatementList) list: StatementList,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.statementsBySpeaker.load(id, list);
  }

  @FieldResolver(() => RelationConnection, {
    nullable: true,
    description: "How it stands to others, and others to it.",
  })
  relations(@Root() { id }: Organization, @Args(() => RelationList) list: RelationList, @Ctx() { loaders }: Context) {
    return loaders.relationsByParty.load(id, list);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "How many visits, meetings, statements, relations and events name it.",
  })
  async mentions(@Root() { id }: Organization, @Ctx() { loaders }: Context) {
    return (await loaders.mentionsByParty.load(id))?.count ?? 0;
  }

  @FieldResolver(() => Int, { nullable: true, description: "How many sources it has published, as their outlet." })
  async publishedSources(@Root() { id }: Organization, @Ctx() { loaders }: Context) {
    return (await loaders.sourceCountByOutlet.load(id))?.count ?? 0;
  }
}

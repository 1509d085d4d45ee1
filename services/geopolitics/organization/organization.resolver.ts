import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
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
}

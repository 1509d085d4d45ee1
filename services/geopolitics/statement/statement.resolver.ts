import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { evenRetracted, mutationsOf } from "../../runtime/records/writing/mutations";
import type { Context } from "../context";
import { statementKind } from "./statement.fields";
import { StatementSearch } from "./statement.input";
import { resolveStatement } from "./statement.reference";
import type { StatementRow } from "./statement.repository";
import { Statement, StatementConnection } from "./statement.type";

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => Statement, { nullable: true, description: "A statement by its id; null where there is none." })
  statement(@Arg("id", () => ID, { description: "The statement's id." }) id: string, @Ctx() context: Context) {
    return resolveStatement({ id }, context);
  }

  @Query(() => StatementConnection, { description: "Statements, newest first unless searched or asked otherwise." })
  statements(@Args(() => StatementSearch) list: StatementSearch, @Ctx() { statements }: Context) {
    return statements.page(list);
  }

  @FieldResolver()
  async speaker(@Root() { id }: StatementRow, @Ctx() { loaders }: Context) {
    const { SPEAKER: [speaker] = [] } = await loaders.participantsByRecord.load(id);
    return speaker;
  }

  @FieldResolver()
  async addressees(@Root() { id }: StatementRow, @Ctx() { loaders }: Context) {
    return (await loaders.participantsByRecord.load(id)).ADDRESSEES ?? [];
  }

  @FieldResolver()
  async about(@Root() { id }: StatementRow, @Ctx() { loaders }: Context) {
    return (await loaders.participantsByRecord.load(id)).ABOUT ?? [];
  }

  @FieldResolver()
  visit(@Root() { visitId }: StatementRow, @Ctx() { loaders }: Context) {
    return visitId && loaders.visitById.load(visitId);
  }

  @FieldResolver()
  meeting(@Root() { meetingId }: StatementRow, @Ctx() { loaders }: Context) {
    return meetingId && loaders.meetingById.load(meetingId);
  }

  @FieldResolver()
  variants(@Root() { id }: StatementRow, @Ctx() { loaders }: Context) {
    return loaders.variantsByStatement.load(id);
  }

  @FieldResolver()
  variantOf(@Root() { variantOfId }: StatementRow, @Ctx() { loaders }: Context) {
    return variantOfId && loaders.statementById.load(variantOfId);
  }
}

export const statementMutations = mutationsOf<Context>({
  kind: statementKind,
  type: Statement,
  read: evenRetracted(({ statements }) => statements),
});

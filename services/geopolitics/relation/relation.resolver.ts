import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { evenRetracted, mutationsOf } from "../../runtime/records/writing/mutations";
import type { Context } from "../context";
import { relationKind } from "./relation.fields";
import { RelationList } from "./relation.input";
import { resolveRelation } from "./relation.reference";
import type { RelationRow } from "./relation.repository";
import { Relation, RelationConnection } from "./relation.type";

@Resolver(() => Relation)
export class RelationResolver {
  @Query(() => Relation, { nullable: true, description: "A relation by its id; null where there is none." })
  relation(@Arg("id", () => ID, { description: "The relation's id." }) id: string, @Ctx() context: Context) {
    return resolveRelation({ id }, context);
  }

  @Query(() => RelationConnection, {
    description: "How sides stand to one another: what began last first, the undated at the end.",
  })
  relations(@Args(() => RelationList) list: RelationList, @Ctx() { relations }: Context) {
    return relations.page(list);
  }

  @FieldResolver()
  async from(@Root() { id }: RelationRow, @Ctx() { loaders }: Context) {
    const { FROM: [from] = [] } = await loaders.participantsByRecord.load(id);
    return from;
  }

  @FieldResolver()
  async to(@Root() { id }: RelationRow, @Ctx() { loaders }: Context) {
    const { TO: [to] = [] } = await loaders.participantsByRecord.load(id);
    return to;
  }

  @FieldResolver()
  async assessedBy(@Root() { id }: RelationRow, @Ctx() { loaders }: Context) {
    const { ASSESSOR: [assessor] = [] } = await loaders.participantsByRecord.load(id);
    return assessor;
  }
}

export const relationMutations = mutationsOf<Context>({
  kind: relationKind,
  type: Relation,
  read: evenRetracted(({ relations }) => relations),
});

import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { isUuid } from "../../runtime/graphql/ids";
import type { Context } from "../context";
import { SourceList } from "./source.input";
import type { SourceRow } from "./source.repository";
import { Source, SourceConnection } from "./source.type";

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: "A source by its id; null where there is none." })
  source(@Arg("id", () => ID, { description: "The source's id." }) id: string, @Ctx() { loaders }: Context) {
    return isUuid(id) ? loaders.sourceById.load(id.toLowerCase()) : null;
  }

  @Query(() => SourceConnection, { description: "Sources, newest first unless searched or asked otherwise." })
  sources(@Args(() => SourceList) list: SourceList, @Ctx() { sources }: Context) {
    return sources.page(list);
  }

  @FieldResolver()
  outlet(@Root() { outletId }: SourceRow) {
    return outletId && { __typename: "Organization", id: outletId };
  }

  @FieldResolver()
  publishedOn(@Root() { published }: SourceRow) {
    return published;
  }

  @FieldResolver()
  partOf(@Root() { partOfId }: SourceRow, @Ctx() { loaders }: Context) {
    return partOfId && loaders.sourceById.load(partOfId);
  }

  @FieldResolver()
  parts(@Root() { id }: SourceRow, @Ctx() { loaders }: Context) {
    return loaders.partsBySource.load(id);
  }

  @FieldResolver()
  copyOf(@Root() { copyOfId }: SourceRow, @Ctx() { loaders }: Context) {
    return copyOfId && loaders.sourceById.load(copyOfId);
  }
}

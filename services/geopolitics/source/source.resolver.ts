import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { isUuid } from "../../runtime/graphql/ids";
import { PageArgs } from "../../runtime/pagination/page-args";
import { evenRetracted, mutationsOf } from "../../runtime/records/writing/mutations";
import type { Context } from "../context";
import { EventConnection } from "../event/event.type";
import { MeetingConnection } from "../meeting/meeting.type";
import { RelationConnection } from "../relation/relation.type";
import { StatementConnection } from "../statement/statement.type";
import { VisitConnection } from "../visit/visit.type";
import { comparableAddress } from "./address";
import { sourceKind } from "./source.fields";
import { SourceList } from "./source.input";
import type { SourceRow } from "./source.repository";
import { Source, SourceConnection } from "./source.type";

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: "A source by its id; null where there is none." })
  source(@Arg("id", () => ID, { description: "The source's id." }) id: string, @Ctx() { loaders }: Context) {
    return isUuid(id) ? loaders.sourceById.load(id.toLowerCase()) : null;
  }

  @Query(() => Source, {
    nullable: true,
    description:
      "A source by its web address, however it is written: with or without www., a slash at the end, or what a campaign adds; null where there is none.",
  })
  sourceByUrl(
    @Arg("url", () => String, { description: "The address, as a browser shows it." }) url: string,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.sourceByUrl.load(comparableAddress(url));
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

  @FieldResolver(() => VisitConnection, { description: "Visits that cite the source, newest first." })
  visits(@Root() { id }: SourceRow, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.visitsBySource.load(id, page);
  }

  @FieldResolver(() => MeetingConnection, { description: "Meetings that cite the source, newest first." })
  meetings(@Root() { id }: SourceRow, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.meetingsBySource.load(id, page);
  }

  @FieldResolver(() => StatementConnection, {
    description: "Statements that cite the source, newest first. Variants stand with their original.",
  })
  statements(@Root() { id }: SourceRow, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.statementsBySource.load(id, page);
  }

  @FieldResolver(() => RelationConnection, { description: "Relations that cite the source, newest first." })
  relations(@Root() { id }: SourceRow, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.relationsBySource.load(id, page);
  }

  @FieldResolver(() => EventConnection, { description: "Events that cite the source, newest first." })
  events(@Root() { id }: SourceRow, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.eventsBySource.load(id, page);
  }
}

export const sourceMutations = mutationsOf<Context>({
  kind: sourceKind,
  type: Source,
  read: evenRetracted(({ sources }) => sources),
});

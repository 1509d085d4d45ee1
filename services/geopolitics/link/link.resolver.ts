import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../runtime/pagination/page-args";
import type { Context } from "../context";
import { Event } from "../event/event.type";
import { Meeting } from "../meeting/meeting.type";
import type { RecordType } from "../record-type";
import { Relation } from "../relation/relation.type";
import { Statement } from "../statement/statement.type";
import { Visit } from "../visit/visit.type";
import type { LinkRow } from "./link.repository";
import { IncomingLink, IncomingLinkConnection, Link } from "./link.type";

/** The links of every kind of record that can have some. */
const linkedResolver = (type: abstract new () => object) => {
  @Resolver(() => type)
  class LinkedResolver {
    @FieldResolver(() => [Link], { description: "The records that it bears on." })
    async links(@Root() { id }: { readonly id: string }, @Ctx() { loaders }: Context) {
      const links = await loaders.linksByRecord.load(id);
      const linked = await Promise.all(
        links.map(async (link) => ({ ...link, to: await recordOf(link.toType, link.toId, loaders) })),
      );
      // What leads to a retracted record leads nowhere.
      return linked.filter(({ to }) => to !== null);
    }

    @FieldResolver(() => IncomingLinkConnection, { description: "The records that bear on it, and how." })
    linkedFrom(
      @Root() { id }: { readonly id: string },
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() { loaders }: Context,
    ) {
      return loaders.incomingLinksByRecord.load(id, page);
    }
  }
  return LinkedResolver;
};

@Resolver(() => IncomingLink)
class IncomingLinkResolver {
  @FieldResolver()
  from(@Root() { fromType, fromId }: LinkRow, @Ctx() { loaders }: Context) {
    return recordOf(fromType, fromId, loaders);
  }
}

export const linkResolvers = [
  ...[Visit, Meeting, Statement, Event, Relation].map(linkedResolver),
  IncomingLinkResolver,
];

const recordOf = (type: RecordType, id: string, loaders: Context["loaders"]): Promise<object | null> => {
  const loaderByType = {
    VISIT: loaders.visitById,
    MEETING: loaders.meetingById,
    STATEMENT: loaders.statementById,
    EVENT: loaders.eventById,
    RELATION: loaders.relationById,
  } satisfies Record<RecordType, { load(id: string): Promise<object | null> }>;
  return loaderByType[type].load(id);
};

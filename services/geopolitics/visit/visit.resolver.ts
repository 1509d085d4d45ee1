import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../runtime/pagination/page-args";
import type { Context } from "../context";
import { EventConnection } from "../event/event.type";
import { MeetingConnection } from "../meeting/meeting.type";
import { StatementConnection } from "../statement/statement.type";
import { evenRetracted, mutationsOf } from "../../runtime/records/writing/mutations";
import { visitKind } from "./visit.fields";
import { VisitList } from "./visit.input";
import { resolveVisit } from "./visit.reference";
import type { VisitRow } from "./visit.repository";
import { Visit, VisitConnection } from "./visit.type";

@Resolver(() => Visit)
export class VisitResolver {
  @Query(() => Visit, { nullable: true, description: "A visit by its id; null where there is none." })
  visit(@Arg("id", () => ID, { description: "The visit's id." }) id: string, @Ctx() context: Context) {
    return resolveVisit({ id }, context);
  }

  @Query(() => VisitConnection, { description: "Visits, newest first unless asked otherwise." })
  visits(@Args(() => VisitList) list: VisitList, @Ctx() { visits }: Context) {
    return visits.page(list);
  }

  @FieldResolver()
  from(@Root() { fromCode }: VisitRow, @Ctx() { loaders }: Context) {
    return fromCode && loaders.countryByCode.load(fromCode);
  }

  @FieldResolver()
  to(@Root() { toCode }: VisitRow, @Ctx() { loaders }: Context) {
    return toCode && loaders.countryByCode.load(toCode);
  }

  @FieldResolver()
  async visitors(@Root() { id }: VisitRow, @Ctx() { loaders }: Context) {
    return (await loaders.participantsByRecord.load(id)).VISITORS ?? [];
  }

  @FieldResolver()
  async hosts(@Root() { id }: VisitRow, @Ctx() { loaders }: Context) {
    return (await loaders.participantsByRecord.load(id)).HOSTS ?? [];
  }

  @FieldResolver(() => MeetingConnection, { description: "Meetings held during the visit, in order of time." })
  meetings(@Root() { id }: VisitRow, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.meetingsByVisit.load(id, page);
  }

  @FieldResolver(() => StatementConnection, { description: "What was said during the visit, in order of time." })
  statements(@Root() { id }: VisitRow, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.statementsByVisit.load(id, page);
  }

  @FieldResolver(() => EventConnection, { description: "Receptions and other events of the visit, in order of time." })
  events(@Root() { id }: VisitRow, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.eventsByVisit.load(id, page);
  }
}

export const visitMutations = mutationsOf<Context>({
  kind: visitKind,
  type: Visit,
  read: evenRetracted(({ visits }) => visits),
});

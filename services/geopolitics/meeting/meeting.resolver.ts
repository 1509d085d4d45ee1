import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../runtime/pagination/page-args";
import { evenRetracted, mutationsOf } from "../../runtime/records/writing/mutations";
import type { Context } from "../context";
import { StatementConnection } from "../statement/statement.type";
import { meetingKind } from "./meeting.fields";
import { MeetingList } from "./meeting.input";
import { resolveMeeting } from "./meeting.reference";
import type { MeetingRow } from "./meeting.repository";
import { Meeting, MeetingConnection } from "./meeting.type";

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => Meeting, { nullable: true, description: "A meeting by its id; null where there is none." })
  meeting(@Arg("id", () => ID, { description: "The meeting's id." }) id: string, @Ctx() context: Context) {
    return resolveMeeting({ id }, context);
  }

  @Query(() => MeetingConnection, { description: "Meetings, newest first unless asked otherwise." })
  meetings(@Args(() => MeetingList) list: MeetingList, @Ctx() { meetings }: Context) {
    return meetings.page(list);
  }

  @FieldResolver()
  visit(@Root() { visitId }: MeetingRow, @Ctx() { loaders }: Context) {
    return visitId && loaders.visitById.load(visitId);
  }

  @FieldResolver()
  async participants(@Root() { id }: MeetingRow, @Ctx() { loaders }: Context) {
    return (await loaders.participantsByRecord.load(id)).PARTICIPANTS ?? [];
  }

  @FieldResolver(() => StatementConnection, { description: "What was said in the meeting, in order of time." })
  statements(@Root() { id }: MeetingRow, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.statementsByMeeting.load(id, page);
  }
}

export const meetingMutations = mutationsOf<Context>({
  kind: meetingKind,
  type: Meeting,
  read: evenRetracted(({ meetings }) => meetings),
});

import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context";
import { TimelineList } from "./timeline.input";
import { readTimeline } from "./read-timeline";
import { HappeningConnection } from "./timeline.type";

@Resolver()
export class TimelineResolver {
  @Query(() => HappeningConnection, {
    description:
      "Everything that happened, in order, for any set of parties: visits, meetings, statements and events in one list.",
  })
  timeline(@Args(() => TimelineList) list: TimelineList, @Ctx() context: Context) {
    return readTimeline(list, context);
  }
}

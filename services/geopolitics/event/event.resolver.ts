import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { evenRetracted, mutationsOf } from "../../runtime/records/writing/mutations";
import type { Context } from "../context";
import { eventKind } from "./event.fields";
import { EventSearch } from "./event.input";
import { resolveEvent } from "./event.reference";
import type { EventRow } from "./event.repository";
import { Event, EventConnection } from "./event.type";

@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, { nullable: true, description: "An event by its id; null where there is none." })
  event(@Arg("id", () => ID, { description: "The event's id." }) id: string, @Ctx() context: Context) {
    return resolveEvent({ id }, context);
  }

  @Query(() => EventConnection, { description: "Events, newest first unless searched or asked otherwise." })
  events(@Args(() => EventSearch) list: EventSearch, @Ctx() { events }: Context) {
    return events.page(list);
  }

  @FieldResolver()
  async participants(@Root() { id }: EventRow, @Ctx() { loaders }: Context) {
    return (await loaders.participantsByRecord.load(id)).PARTICIPANTS ?? [];
  }

  @FieldResolver()
  async assessedBy(@Root() { id }: EventRow, @Ctx() { loaders }: Context) {
    const { ASSESSOR: [assessor] = [] } = await loaders.participantsByRecord.load(id);
    return assessor;
  }

  @FieldResolver()
  partOf(@Root() { partOfId }: EventRow, @Ctx() { loaders }: Context) {
    return partOfId && loaders.eventById.load(partOfId);
  }

  @FieldResolver()
  visit(@Root() { visitId }: EventRow, @Ctx() { loaders }: Context) {
    return visitId && loaders.visitById.load(visitId);
  }
}

export const eventMutations = mutationsOf<Context>({
  kind: eventKind,
  type: Event,
  read: evenRetracted(({ events }) => events),
});

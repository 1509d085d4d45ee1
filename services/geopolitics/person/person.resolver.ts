import { Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { MeetingList } from "../meeting/meeting.input";
import { MeetingConnection } from "../meeting/meeting.type";
import { RelationList } from "../relation/relation.input";
import { RelationConnection } from "../relation/relation.type";
import { StatementList } from "../statement/statement.input";
import { StatementConnection } from "../statement/statement.type";
import { VisitList } from "../visit/visit.input";
import { VisitConnection } from "../visit/visit.type";
import { Person } from "./person.type";

/** What this service adds to the people of the people service. */
@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => VisitConnection, { nullable: true, description: "Visits they made or received." })
  visits(@Root() { id }: Person, @Args(() => VisitList) list: VisitList, @Ctx() { loaders }: Context) {
    return loaders.visitsByPerson.load(id, list);
  }

  @FieldResolver(() => MeetingConnection, { nullable: true, description: "Meetings they took part in." })
  meetings(@Root() { id }: Person, @Args(() => MeetingList) list: MeetingList, @Ctx() { loaders }: Context) {
    return loaders.meetingsByPerson.load(id, list);
  }

  @FieldResolver(() => StatementConnection, {
    nullable: true,
    description: "What they said. What is said about them is statements(filter: { about: [...] }).",
  })
  statements(@Root() { id }: Person, @Args(() => StatementList) list: StatementList, @Ctx() { loaders }: Context) {
    return loaders.statementsBySpeaker.load(id, list);
  }

  @FieldResolver(() => RelationConnection, {
    nullable: true,
    description: "How they stand to others, and others to them.",
  })
  relations(@Root() { id }: Person, @Args(() => RelationList) list: RelationList, @Ctx() { loaders }: Context) {
    return loaders.relationsByParty.load(id, list);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "How many visits, meetings, statements, relations and events name them.",
  })
  async mentions(@Root() { id }: Person, @Ctx() { loaders }: Context) {
    return (await loaders.mentionsByParty.load(id))?.count ?? 0;
  }
}

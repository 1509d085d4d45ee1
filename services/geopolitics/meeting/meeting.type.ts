import { Directive, Field, ObjectType } from "type-graphql";
import { connectionOf } from "../../runtime/graphql/connection";
import { Happening } from "../happening/happening.type";
import { Participant } from "../participant/participant.type";
import { Assertion } from "../provenance/provenance.type";
import { Visit } from "../visit/visit.type";

@ObjectType({
  implements: [Assertion, Happening],
  simpleResolvers: true,
  description: "Talks between two or more parties, during a visit or apart from one.",
})
@Directive('@key(fields: "id")')
export class Meeting {
  @Field(() => Visit, { nullable: true, description: "The visit during which they met." })
  visit!: object | null;

  @Field(() => String, { nullable: true, description: "The town or building where they met." })
  place!: string | null;

  @Field(() => String, { nullable: true, description: "What came of it, in our own words." })
  summary!: string | null;

  @Field(() => [Participant], { description: "Who met." })
  participants!: object[];
}

export const MeetingConnection = connectionOf(Meeting, "Meeting", "meetings");

import { Directive, Field, ObjectType } from "type-graphql";
import { connectionOf } from "../../runtime/graphql/connection";
import { Period } from "../../runtime/records/period.type";
import { Participant } from "../participant/participant.type";
import { Assertion } from "../provenance/provenance.type";
import { RelationKind, RelationStatus } from "./relation.enum";

@ObjectType({
  implements: [Assertion],
  simpleResolvers: true,
  description: "How two sides stand to one another for a time: recognition, ties, sanctions, and their absence.",
})
@Directive('@key(fields: "id")')
export class Relation {
  @Field(() => RelationKind, { description: "In what way." })
  kind!: RelationKind;

  @Field(() => RelationStatus, { description: "Whether it holds." })
  status!: RelationStatus;

  @Field(() => Participant, { description: "The side from which it goes out; either side where it is mutual." })
  from!: object;

  @Field(() => Participant, { description: "The side that it is directed to; the other side where it is mutual." })
  to!: object;

  @Field(() => Boolean, { description: "Whether it goes both ways; it is one record all the same." })
  isMutual!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "How strong it is, in the source's words: tight, cooler, growing.",
  })
  strength!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it is about or works through: Kashmir; the passport; military ties.",
  })
  subject!: string | null;

  @Field(() => Period, { nullable: true, description: "When it holds or held; null where no source says." })
  period!: Period | null;

  @Field(() => String, { nullable: true, description: "What it comes to, in our own words." })
  note!: string | null;

  @Field(() => Participant, {
    nullable: true,
    description: "Whose judgement it is, where it is an opinion; null where a source reports it as fact.",
  })
  assessedBy!: object | null;
}

export const RelationConnection = connectionOf(Relation, "Relation", "relations");

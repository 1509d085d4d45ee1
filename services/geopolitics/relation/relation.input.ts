import { ArgsType, Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../runtime/graphql/scalars";
import { PageArgs } from "../../runtime/pagination/page-args";
import { Verification } from "../../runtime/records/verification";
import { RelationKind, RelationStatus } from "./relation.enum";

@InputType({
  description:
    "Which relations to list. All fields given must hold; within a list any of its values, and none of an empty one.",
})
export class RelationFilter {
  @Field(() => [ID], { nullable: true, description: "These relations." })
  ids?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Relations with these people, countries or organizations, or somebody who acts for them, on any side.",
  })
  parties?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Relations between two parties, whichever of them they go out from; exactly two codes or ids.",
  })
  between?: string[] | null;

  @Field(() => [RelationKind], { nullable: true, description: "Relations of these kinds." })
  kinds?: RelationKind[] | null;

  @Field(() => [RelationStatus], {
    nullable: true,
    description: "Relations that hold, are absent, were refused: [ABSENT, REFUSED] is what is known not to be.",
  })
  statuses?: RelationStatus[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Relations that held on this day, the first and the last one included; an unknown end may lie after it.",
  })
  on?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: "Whether relations without any date are listed too when asking for a day.",
  })
  includeUndated!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: "Relations that are somebody's judgement, or those that sources report as fact.",
  })
  isAssessment?: boolean | null;

  @Field(() => [Verification], { nullable: true, description: "Relations that stand up so well." })
  verification?: Verification[] | null;

  @Field(() => [ID], { nullable: true, description: "Relations that cite any of these sources." })
  sources?: string[] | null;
}

@ArgsType()
export class RelationList extends PageArgs {
  @Field(() => RelationFilter, { nullable: true, description: "Which relations to list; all where left out." })
  filter?: RelationFilter | null;
}

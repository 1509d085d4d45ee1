import { ArgsType, Field, ID, InputType } from "type-graphql";
import { PageArgs } from "../../runtime/pagination/page-args";
import { DateRange } from "../../runtime/records/date-range.input";
import { Verification } from "../../runtime/records/verification";
import { ChronologicalOrder } from "../happening/happening.enum";

@InputType({
  description:
    "Which meetings to list. All fields given must hold; within a list any of its values, and none of an empty one.",
})
export class MeetingFilter {
  @Field(() => [ID], { nullable: true, description: "These meetings." })
  ids?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Meetings in which these people took part, or somebody who acted for these countries or organizations.",
  })
  parties?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Meetings between two parties; exactly two codes or ids." })
  between?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Meetings held during this visit." })
  visit?: string | null;

  @Field(() => DateRange, { nullable: true, description: "Meetings that overlap this span; the undated never do." })
  during?: DateRange | null;

  @Field(() => String, { nullable: true, description: "Whole words of a topic: flood relief." })
  topic?: string | null;

  @Field(() => [Verification], { nullable: true, description: "Meetings that stand up so well." })
  verification?: Verification[] | null;

  @Field(() => [ID], { nullable: true, description: "Meetings that cite any of these sources." })
  sources?: string[] | null;
}

@ArgsType()
export class MeetingList extends PageArgs {
  @Field(() => MeetingFilter, { nullable: true, description: "Which meetings to list; all where left out." })
  filter?: MeetingFilter | null;

  @Field(() => ChronologicalOrder, {
    defaultValue: ChronologicalOrder.NEWEST_FIRST,
    description: "The order in time.",
  })
  orderBy!: ChronologicalOrder;
}

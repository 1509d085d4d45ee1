import { ArgsType, Field, ID, InputType } from "type-graphql";
import { PageArgs } from "../../runtime/pagination/page-args";
import { DateRange } from "../../runtime/records/date-range.input";
import { Verification } from "../../runtime/records/verification";
import { ChronologicalOrder, HappeningType } from "../happening/happening.enum";

@InputType({
  description:
    "What a timeline holds; everything where nothing is given. All fields given must hold; within a list any of its values, and none of an empty one.",
})
export class TimelineFilter {
  @Field(() => [ID], {
    nullable: true,
    description:
      "What these countries, people or organizations took part in, said or were spoken of in, themselves or by somebody who acted for them; codes and ids mix.",
  })
  parties?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "What two parties took part in together, or one said to or of the other; exactly two codes or ids. A visit between two countries goes from one to the other.",
  })
  between?: string[] | null;

  @Field(() => [HappeningType], { nullable: true, description: "Only these kinds; all where left out." })
  types?: HappeningType[] | null;

  @Field(() => DateRange, { nullable: true, description: "What overlaps this span; the undated never do." })
  during?: DateRange | null;

  @Field(() => String, { nullable: true, description: "Whole words of a topic: flood relief." })
  topic?: string | null;

  @Field(() => [Verification], { nullable: true, description: "What stands up so well." })
  verification?: Verification[] | null;

  @Field(() => [ID], { nullable: true, description: "What cites any of these sources." })
  sources?: string[] | null;
}

/** A timeline of which the parties are known. */
@ArgsType()
export class HappeningList extends PageArgs {
  @Field(() => ChronologicalOrder, {
    defaultValue: ChronologicalOrder.NEWEST_FIRST,
    description: "The order in time.",
  })
  orderBy!: ChronologicalOrder;
}

@ArgsType()
export class TimelineList extends HappeningList {
  @Field(() => TimelineFilter, { description: "Whose timeline, of what, and when." })
  filter!: TimelineFilter;
}

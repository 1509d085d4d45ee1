import { ArgsType, Field } from "type-graphql";
import { DateRange } from "../../runtime/records/date-range.input";
import { HappeningType } from "../happening/happening.enum";
import { HappeningList } from "../timeline/timeline.input";

@ArgsType()
export class DyadTimelineList extends HappeningList {
  @Field(() => [HappeningType], { nullable: true, description: "Only these kinds; all where left out." })
  types?: HappeningType[] | null;

  @Field(() => DateRange, { nullable: true, description: "What overlaps this span; the undated never do." })
  during?: DateRange | null;
}

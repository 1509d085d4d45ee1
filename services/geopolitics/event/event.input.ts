import { ArgsType, Field, ID, InputType } from "type-graphql";
import { PageArgs } from "../../runtime/pagination/page-args";
import { DateRange } from "../../runtime/records/date-range.input";
import { Verification } from "../../runtime/records/verification";
import { SearchOrder } from "../happening/happening.enum";
import { EventKind, EventStatus } from "./event.enum";

@InputType({
  description:
    "Which events to list. All fields given must hold; within a list any of its values, and none of an empty one.",
})
export class EventFilter {
  @Field(() => [ID], { nullable: true, description: "These events." })
  ids?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Events in which these people took part, or somebody who acted for these countries or organizations.",
  })
  parties?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Events with two parties in them; exactly two codes or ids." })
  between?: string[] | null;

  @Field(() => [EventKind], { nullable: true, description: "Events of these kinds." })
  kinds?: EventKind[] | null;

  @Field(() => [EventStatus], { nullable: true, description: "Events that are planned, under way, over." })
  statuses?: EventStatus[] | null;

  @Field(() => DateRange, { nullable: true, description: "Events that overlap this span; the undated never do." })
  during?: DateRange | null;

  @Field(() => String, { nullable: true, description: "Whole words of a topic: flood relief." })
  topic?: string | null;

  @Field(() => [Verification], { nullable: true, description: "Events that stand up so well." })
  verification?: Verification[] | null;

  @Field(() => [ID], { nullable: true, description: "Events that cite any of these sources." })
  sources?: string[] | null;
}

@ArgsType()
export class EventSearch extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the title, of another name or of the summary, in any of their forms: visits finds visited. All have to be there; "full solidarity" in quotation marks in a row; -Israel leaves out; or gives a choice. Capitals, accents and kinds of quotation marks make no difference.',
  })
  search?: string | null;

  @Field(() => EventFilter, { nullable: true, description: "Which events to list; all where left out." })
  filter?: EventFilter | null;

  @Field(() => SearchOrder, {
    nullable: true,
    description: "The order. Left out: the best match first when searching, else the newest.",
  })
  orderBy?: SearchOrder | null;
}

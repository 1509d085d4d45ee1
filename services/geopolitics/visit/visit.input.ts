import { ArgsType, Field, ID, InputType } from "type-graphql";
import { PageArgs } from "../../runtime/pagination/page-args";
import { DateRange } from "../../runtime/records/date-range.input";
import { Verification } from "../../runtime/records/verification";
import { ChronologicalOrder } from "../happening/happening.enum";
import { PostRole } from "../participant/participant.enum";
import { VisitKind, VisitStatus } from "./visit.enum";

@InputType({
  description:
    "Which visits to list. All fields given must hold; within a list any of its values, and none of an empty one.",
})
export class VisitFilter {
  @Field(() => [ID], { nullable: true, description: "These visits." })
  ids?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Visits from these countries, by their codes." })
  from?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Visits to these countries, by their codes." })
  to?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Visits in either direction between two countries; exactly two codes.",
  })
  between?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Visits on which these people went, or on which somebody acted for these countries or organizations.",
  })
  visitors?: string[] | null;

  @Field(() => [PostRole], { nullable: true, description: "Visits of somebody who held a post of these classes then." })
  visitorRoles?: PostRole[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Visits received by these people, or by officials of these countries.",
  })
  hosts?: string[] | null;

  @Field(() => [VisitKind], { nullable: true, description: "Visits of these kinds." })
  kinds?: VisitKind[] | null;

  @Field(() => [VisitStatus], { nullable: true, description: "Visits that took place, are planned or were cancelled." })
  statuses?: VisitStatus[] | null;

  @Field(() => DateRange, { nullable: true, description: "Visits that overlap this span; the undated never do." })
  during?: DateRange | null;

  @Field(() => String, { nullable: true, description: "Whole words of a place that was visited: Islamabad." })
  place?: string | null;

  @Field(() => String, { nullable: true, description: "Whole words of a topic: flood relief." })
  topic?: string | null;

  @Field(() => [Verification], { nullable: true, description: "Visits that stand up so well." })
  verification?: Verification[] | null;

  @Field(() => [ID], { nullable: true, description: "Visits that cite any of these sources." })
  sources?: string[] | null;
}

@ArgsType()
export class VisitList extends PageArgs {
  @Field(() => VisitFilter, { nullable: true, description: "Which visits to list; all where left out." })
  filter?: VisitFilter | null;

  @Field(() => ChronologicalOrder, {
    defaultValue: ChronologicalOrder.NEWEST_FIRST,
    description: "The order in time.",
  })
  orderBy!: ChronologicalOrder;
}

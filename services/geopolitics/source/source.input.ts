import { ArgsType, Field, ID, InputType } from "type-graphql";
import { PageArgs } from "../../runtime/pagination/page-args";
import { DateRange } from "../../runtime/records/date-range.input";
import { SearchOrder } from "../happening/happening.enum";
import { SourceKind } from "./source.enum";

@InputType({
  description:
    "Which sources to list. All fields given must hold; within a list any of its values, and none of an empty one.",
})
export class SourceFilter {
  @Field(() => [ID], { nullable: true, description: "These sources." })
  ids?: string[] | null;

  @Field(() => [SourceKind], { nullable: true, description: "Sources of these kinds." })
  kinds?: SourceKind[] | null;

  @Field(() => [ID], { nullable: true, description: "Sources published by these organizations." })
  outlets?: string[] | null;

  @Field(() => DateRange, { nullable: true, description: "Sources published in this span; the undated never are." })
  published?: DateRange | null;
}

@ArgsType()
export class SourceList extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "Words of the title, of the outlet's or author's name or of the address, in any of their forms: visits finds visited. All have to be there; \"full solidarity\" in quotation marks in a row; -Israel leaves out; or gives a choice. Capitals, accents and kinds of quotation marks make no difference.",
  })
  search?: string | null;

  @Field(() => SourceFilter, { nullable: true, description: "Which sources to list; all where left out." })
  filter?: SourceFilter | null;

  @Field(() => SearchOrder, {
    nullable: true,
    description: "The order. Left out: the best match first when searching, else the newest.",
  })
  orderBy?: SearchOrder | null;
}

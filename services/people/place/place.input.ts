import { ArgsType, Field, ID, InputType } from "type-graphql";
import { PageArgs } from "../../runtime/pagination/page-args";
import { PlaceKind } from "./place.enum";

@InputType({
  description:
    "Which places to list. All fields given must hold; within a list any of its values, and none of an empty one.",
})
export class PlaceFilter {
  @Field(() => [ID], { nullable: true, description: "These places." })
  ids?: string[] | null;

  @Field(() => [PlaceKind], { nullable: true, description: "Places of these kinds." })
  kinds?: PlaceKind[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "Places in this country, by its code of two or three letters, in any case.",
  })
  country?: string | null;
}

@ArgsType()
export class PlaceList extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "What to look for, as you would write it: 'Teheran', 'اسلام آباد'. All names of a place are compared, in any script and romanisation; words may be in any order, shortened or misspelled. What is written the same comes first, then what begins so, then what sounds so. Up to 200 characters.",
  })
  search?: string | null;

  @Field(() => PlaceFilter, { nullable: true, description: "Which places to list; all where left out." })
  filter?: PlaceFilter | null;
}

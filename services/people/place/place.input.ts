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
    description: "Part of any name, in any script; letter case and accents don't matter. Best match first.",
  })
  search?: string | null;

  @Field(() => PlaceFilter, { nullable: true, description: "Which places to list; all where left out." })
  filter?: PlaceFilter | null;
}

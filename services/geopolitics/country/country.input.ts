import { ArgsType, Field, ID, InputType } from "type-graphql";
import { PageArgs } from "../../runtime/pagination/page-args";
import { VisitList } from "../visit/visit.input";
import { CountryStatus, VisitDirection } from "./country.enum";

@InputType({
  description:
    "Which countries to list. All fields given must hold; within a list any of its values, and none of an empty one.",
})
export class CountryFilter {
  @Field(() => [ID], { nullable: true, description: "ISO 3166-1 codes of two or three letters, in any case." })
  codes?: string[] | null;

  @Field(() => String, { nullable: true, description: "The part of the world, such as Asia; case doesn't matter." })
  region?: string | null;

  @Field(() => CountryStatus, { nullable: true, description: "Countries of today, or former states." })
  status?: CountryStatus | null;

  @Field(() => Boolean, { nullable: true, description: "Members of the United Nations, or those that are not." })
  isUnMember?: boolean | null;
}

@ArgsType()
export class CountryList extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "What to look for, as you would write it: 'Turkiye', 'Россия', 'PAK'. Names in all languages and codes are compared, in any script and romanisation; words may be in any order, shortened or misspelled. What is written the same comes first, then what begins so, then what sounds so. Up to 200 characters.",
  })
  search?: string | null;

  @Field(() => CountryFilter, { nullable: true, description: "Which countries to list; all where left out." })
  filter?: CountryFilter | null;
}

@ArgsType()
export class CountryVisitList extends VisitList {
  @Field(() => VisitDirection, {
    defaultValue: VisitDirection.BOTH,
    description: "Visits to the country, from it, or both.",
  })
  direction!: VisitDirection;
}

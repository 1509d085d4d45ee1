import { Field, Int, ObjectType } from "type-graphql";
import { Country } from "../country/country.type";
import { VisitKind } from "./visit.enum";

@ObjectType({
  simpleResolvers: true,
  description:
    "How many visits have these in common. What was not counted by is null, and so is what a visit does not have.",
})
export class VisitCount {
  @Field(() => Int, { nullable: true, description: "The year in which they began; null for the undated." })
  year!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The month in which they began, 1 to 12; null where no more than the year is known.",
  })
  month!: number | null;

  @Field(() => Country, { nullable: true, description: "The country that the visitors came from." })
  from!: object | null;

  @Field(() => Country, { nullable: true, description: "The country that they visited." })
  to!: object | null;

  @Field(() => VisitKind, { nullable: true, description: "How formal they were." })
  kind!: VisitKind | null;

  @Field(() => Int, { description: "How many visits; never none." })
  count!: number;
}

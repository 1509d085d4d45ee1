import { Field, InputType } from "type-graphql";
import { DateScalar } from "../graphql/scalars";

@InputType({ description: "A span of days, both ends included; an end left out is open." })
export class DateRange {
  @Field(() => DateScalar, { nullable: true, description: "The first day." })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day." })
  to?: string | null;
}

import { Field, ID, InterfaceType } from "type-graphql";
import { Period } from "../../runtime/records/period.type";

@InterfaceType({ description: "Anything with a place in time." })
export abstract class Happening {
  @Field(() => ID, { description: "The record's id." })
  id!: string;

  @Field(() => Period, { nullable: true, description: "When it was; null where no source says." })
  period!: Period | null;

  @Field(() => [String], { description: "What it was about, in a few words each." })
  topics!: string[];
}

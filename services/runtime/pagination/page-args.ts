import { ArgsType, Field, Int } from "type-graphql";

/** The arguments of every connection. Forward: `first` after a cursor; backward: `last` before one. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: "How many to give from the start of the list: 1 to 100; 20 where neither first nor last is given.",
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Gives what comes after this cursor of an earlier answer." })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many to give from the end of the list: 1 to 100. Not together with first.",
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Gives what comes before this cursor of an earlier answer." })
  before?: string | null;
}

import { ArgsType, Field, ID, InputType } from "type-graphql";
import { PageArgs } from "../../runtime/pagination/page-args";
import { DateRange } from "../../runtime/records/date-range.input";
import { Verification } from "../../runtime/records/verification";
import { ChronologicalOrder, SearchOrder } from "../happening/happening.enum";
import { PostRole } from "../participant/participant.enum";
import { Medium, StatementForm } from "./statement.enum";

@InputType({
  description:
    "Which statements to list. All fields given must hold; within a list any of its values, and none of an empty one.",
})
export class StatementFilter {
  @Field(() => [ID], { nullable: true, description: "These statements." })
  ids?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Statements by these people, or by somebody who spoke for these countries or organizations.",
  })
  speakers?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Statements about these people, countries or organizations." })
  about?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Statements addressed to these people, countries or organizations.",
  })
  addressees?: string[] | null;

  @Field(() => [StatementForm], { nullable: true, description: "Quotes, paraphrases or assessments." })
  forms?: StatementForm[] | null;

  @Field(() => [Medium], { nullable: true, description: "Statements made in these ways." })
  media?: Medium[] | null;

  @Field(() => DateRange, { nullable: true, description: "Statements that overlap this span; the undated never do." })
  during?: DateRange | null;

  @Field(() => ID, { nullable: true, description: "Statements made during this visit." })
  visit?: string | null;

  @Field(() => ID, { nullable: true, description: "Statements made in this meeting." })
  meeting?: string | null;

  @Field(() => [PostRole], {
    nullable: true,
    description: "Statements by somebody who held a post of these classes then.",
  })
  speakerRoles?: PostRole[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether to list the same utterance again as other sources have it.",
  })
  includeVariants!: boolean;

  @Field(() => String, { nullable: true, description: "Whole words of a topic: flood relief." })
  topic?: string | null;

  @Field(() => [Verification], { nullable: true, description: "Statements that stand up so well." })
  verification?: Verification[] | null;

  @Field(() => [ID], { nullable: true, description: "Statements that cite any of these sources." })
  sources?: string[] | null;
}

/** The statements of a person, a country or an organization. */
@ArgsType()
export class StatementList extends PageArgs {
  @Field(() => StatementFilter, { nullable: true, description: "Which statements to list; all where left out." })
  filter?: StatementFilter | null;

  @Field(() => ChronologicalOrder, {
    defaultValue: ChronologicalOrder.NEWEST_FIRST,
    description: "The order in time.",
  })
  orderBy!: ChronologicalOrder;
}

/** All statements, which can be searched. */
@ArgsType()
export class StatementSearch extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the text, the original or the gloss, in any language and any of their forms: visits finds visited. All have to be there; "full solidarity" in quotation marks in a row; -Israel leaves out; or gives a choice. Capitals, accents and kinds of quotation marks make no difference.',
  })
  search?: string | null;

  @Field(() => StatementFilter, { nullable: true, description: "Which statements to list; all where left out." })
  filter?: StatementFilter | null;

  @Field(() => SearchOrder, {
    nullable: true,
    description: "The order. Left out: the best match first when searching, else the newest.",
  })
  orderBy?: SearchOrder | null;
}

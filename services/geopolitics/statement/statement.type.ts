import { Directive, Field, ObjectType } from "type-graphql";
import { connectionOf } from "../../runtime/graphql/connection";
import { Happening } from "../happening/happening.type";
import { Meeting } from "../meeting/meeting.type";
import { Participant } from "../participant/participant.type";
import { Assertion } from "../provenance/provenance.type";
import { Visit } from "../visit/visit.type";
import { Medium, StatementForm } from "./statement.enum";

@ObjectType({
  implements: [Assertion, Happening],
  simpleResolvers: true,
  description: "What somebody said, wrote or judged.",
})
@Directive('@key(fields: "id")')
export class Statement {
  @Field(() => StatementForm, { description: "Whether these are the very words." })
  form!: StatementForm;

  @Field(() => String, { description: "Verbatim for a quote, in the language given; our own words otherwise." })
  text!: string;

  @Field(() => String, { nullable: true, description: "The language of the text, as a BCP 47 tag." })
  language!: string | null;

  @Field(() => String, { nullable: true, description: "The words in the original, where the text is a translation." })
  originalText!: string | null;

  @Field(() => String, { nullable: true, description: "The language of the original, as a BCP 47 tag." })
  originalLanguage!: string | null;

  @Field(() => String, { nullable: true, description: "What it comes to, in our own words." })
  gloss!: string | null;

  @Field(() => Participant, { description: "Who said it." })
  speaker!: object;

  @Field(() => [Participant], { description: "To whom it was said." })
  addressees!: object[];

  @Field(() => [Participant], { description: "Whom it is about." })
  about!: object[];

  @Field(() => Medium, { description: "How it was made." })
  medium!: Medium;

  @Field(() => Visit, { nullable: true, description: "The visit during which it was said." })
  visit!: object | null;

  @Field(() => Meeting, { nullable: true, description: "The meeting in which it was said." })
  meeting!: object | null;

  @Field(() => [Statement], { description: "The same utterance as other sources have it." })
  variants!: object[];

  @Field(() => Statement, {
    nullable: true,
    description: "The statement that this is a variant of. A variant stands in no list or count unless asked for.",
  })
  variantOf!: object | null;
}

export const StatementConnection = connectionOf(Statement, "Statement", "statements", { hasHighlight: true });

import { Directive, Field, ID, Int, InterfaceType, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../graphql/scalars";
import { Stance } from "./citation.enum";
import { CorrectionReason } from "./correction.enum";
import { Verification } from "./verification";

type SourceClass = abstract new () => object;

/**
 * The types that every assertion of both services carries. Federation wants each service to declare them, word for word,
 * with a Source of its own: so they are made once, and given that Source.
 */
export const provenanceTypes = (source: SourceClass) => {
  @ObjectType({ simpleResolvers: true, description: "Where an assertion comes from, to the sentence." })
  @Directive("@shareable")
  class Citation {
    @Field(() => ID, { description: "The citation's id." })
    id!: string;

    @Field(() => source, { nullable: true, description: "The article, post, book or file that is cited." })
    source!: object | null;

    @Field(() => String, { nullable: true, description: "The source's own words, verbatim and short." })
    excerpt!: string | null;

    @Field(() => String, { nullable: true, description: "Where in the source: a page, a paragraph, a row, a minute." })
    locator!: string | null;

    @Field(() => [String], {
      description: "Whom the source itself names as its source, outermost first: 'Iranian media', 'political sources'.",
    })
    via!: string[];

    @Field(() => Stance, { description: "Whether the source supports the assertion." })
    stance!: Stance;

    @Field(() => String, {
      nullable: true,
      description: "The field it speaks to, as a path such as visitors[0].as; null for the whole record.",
    })
    field!: string | null;

    @Field(() => String, { nullable: true, description: "What the source has in that field, where it differs." })
    value!: string | null;

    @Field(() => String, {
      nullable: true,
      description: "What the source says, in our words, where it differs or adds.",
    })
    note!: string | null;
  }

  @ObjectType({
    simpleResolvers: true,
    description:
      "What a source printed where we hold something else. A later change of the field moves the corrected value, never the reported one.",
  })
  @Directive("@shareable")
  class Correction {
    @Field(() => String, { description: "The field that was corrected, as a path such as visitors[0].label." })
    field!: string;

    @Field(() => String, { description: "What the source printed." })
    asReported!: string;

    @Field(() => String, { nullable: true, description: "The value held now, as text." })
    corrected!: string | null;

    @Field(() => CorrectionReason, { description: "What was wrong with it." })
    reason!: CorrectionReason;

    @Field(() => String, { nullable: true, description: "What an editor adds to explain it." })
    note!: string | null;

    @Field(() => source, { nullable: true, description: "The source that printed it." })
    reportedIn!: object | null;

    @Field(() => Verification, {
      description: "How the reported wording stands; the record's own verification speaks of the value held now.",
    })
    verification!: Verification;

    @Field(() => [Citation], { description: "The sources that the correction rests on." })
    basis!: Citation[];

    @Field(() => String, { nullable: true, description: "Who corrected it. For editors only; null for readers." })
    madeBy!: string | null;

    @Field(() => DateTimeScalar, { description: "When it was corrected." })
    madeAt!: Date;
  }

  @InterfaceType({
    description: "Anything that somebody claims to be so: it has sources, a verification, corrections and a history.",
  })
  abstract class Assertion {
    @Field(() => ID, { description: "The record's id." })
    id!: string;

    @Field(() => Verification, { description: "How well what we hold now stands up." })
    verification!: Verification;

    @Field(() => [Citation], { description: "Where it comes from: at least one, at most 200." })
    citations!: Citation[];

    @Field(() => [Correction], { description: "What sources printed where we hold something else." })
    corrections!: Correction[];

    @Field(() => Int, { description: "Rises by one with every write; a write names the revision it has seen." })
    revision!: number;

    @Field(() => DateTimeScalar, { description: "When the record was first entered." })
    createdAt!: Date;

    @Field(() => DateTimeScalar, { description: "When the record was last changed." })
    updatedAt!: Date;

    @Field(() => DateTimeScalar, {
      nullable: true,
      description:
        "When the record was retracted. Retracted records are hidden from readers, so that they always see null.",
    })
    retractedAt!: Date | null;
  }

  return { Citation, Correction, Assertion };
};

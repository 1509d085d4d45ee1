import { Directive, Field, ObjectType } from "type-graphql";
import { DateScalar, EdtfScalar } from "../graphql/scalars";

@ObjectType({ simpleResolvers: true, description: "A date that may be partial, uncertain or a span." })
@Directive("@shareable")
export class Period {
  @Field(() => EdtfScalar, { description: "The date in the Extended Date/Time Format." })
  edtf!: string;

  @Field(() => DateScalar, { nullable: true, description: "The first day it can mean; null where open or unknown." })
  earliest!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day it can mean; null where open or unknown." })
  latest!: string | null;

  @Field(() => String, { nullable: true, description: "The source's own wording: 'back in August'." })
  asReported!: string | null;
}

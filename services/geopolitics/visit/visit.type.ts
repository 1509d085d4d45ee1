import { Directive, Field, ObjectType } from "type-graphql";
import { connectionOf } from "../../runtime/graphql/connection";
import { Country } from "../country/country.type";
import { Happening } from "../happening/happening.type";
import { Participant } from "../participant/participant.type";
import { Assertion } from "../provenance/provenance.type";
import { VisitKind, VisitStatus } from "./visit.enum";

@ObjectType({
  implements: [Assertion, Happening],
  simpleResolvers: true,
  description: "A journey of officials of one state to another.",
})
@Directive('@key(fields: "id")')
export class Visit {
  @Field(() => VisitKind, { description: "How formal the visit was." })
  kind!: VisitKind;

  @Field(() => VisitStatus, { description: "Whether it came about." })
  status!: VisitStatus;

  @Field(() => String, { nullable: true, description: "The journey it is a stop of; stops of one journey share it." })
  trip!: string | null;

  @Field(() => String, { nullable: true, description: "What an editor adds about the visit." })
  note!: string | null;

  @Field(() => Country, { nullable: true, description: "The country that the visitors come from." })
  from!: object | null;

  @Field(() => Country, { nullable: true, description: "The country that they visit." })
  to!: object | null;

  @Field(() => [String], { description: "The towns and buildings they visit, in order." })
  places!: string[];

  @Field(() => String, { nullable: true, description: "What the visit was for." })
  purpose!: string | null;

  @Field(() => [Participant], { description: "Who travels." })
  visitors!: object[];

  @Field(() => [Participant], { description: "Who receives them." })
  hosts!: object[];
}

export const VisitConnection = connectionOf(Visit, "Visit", "visits");

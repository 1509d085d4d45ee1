import { Directive, Field, Float, ObjectType } from "type-graphql";
import { connectionOf } from "../../runtime/graphql/connection";
import { Happening } from "../happening/happening.type";
import { Participant } from "../participant/participant.type";
import { Assertion } from "../provenance/provenance.type";
import { Visit } from "../visit/visit.type";
import { EventKind, EventStatus } from "./event.enum";

@ObjectType({ simpleResolvers: true, description: "How much or how many: 60 t of aid, 12 days, 10,000,000,000 USD." })
export class Quantity {
  @Field(() => Float, { description: "The number." })
  value!: number;

  @Field(() => String, {
    description: "What it counts: a UCUM code (t, d), an ISO 4217 currency (USD), or a plural noun.",
  })
  unit!: string;

  @Field(() => String, { nullable: true, description: "What the number stands for." })
  note!: string | null;
}

@ObjectType({
  implements: [Assertion, Happening],
  simpleResolvers: true,
  description: "Anything else that happens or is planned: a war, a flood, aid, a nomination, a pipeline.",
})
@Directive('@key(fields: "id")')
export class Event {
  @Field(() => EventKind, { description: "What sort of event it is." })
  kind!: EventKind;

  @Field(() => String, { description: "What it is called, or a headline for it." })
  title!: string;

  @Field(() => [String], { description: "What else it is called." })
  alsoKnownAs!: string[];

  @Field(() => String, { nullable: true, description: "What happened, in our own words." })
  summary!: string | null;

  @Field(() => EventStatus, { nullable: true, description: "How far it has come; null where that is no question." })
  status!: EventStatus | null;

  @Field(() => String, { nullable: true, description: "Where it happened." })
  place!: string | null;

  @Field(() => [Participant], { description: "Who took part; in a conflict each with its side, 1 or 2." })
  participants!: object[];

  @Field(() => [Quantity], {
    description: "The figures that belong to it: 60 t of aid; a target of 10,000,000,000 USD.",
  })
  quantities!: Quantity[];

  @Field(() => Event, { nullable: true, description: "The larger event that it is a part of." })
  partOf!: object | null;

  @Field(() => Visit, { nullable: true, description: "The visit that it belongs to." })
  visit!: object | null;

  @Field(() => Participant, {
    nullable: true,
    description: "Whose judgement it is, where it is expected or feared; null where a source reports it as fact.",
  })
  assessedBy!: object | null;
}

export const EventConnection = connectionOf(Event, "Event", "events", { hasHighlight: true });

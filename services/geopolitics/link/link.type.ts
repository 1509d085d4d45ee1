import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../../runtime/graphql/connection";
import { Assertion } from "../provenance/provenance.type";
import { LinkKind } from "./link.enum";

@ObjectType({ simpleResolvers: true, description: "How a record bears on another." })
export class Link {
  @Field(() => LinkKind, { description: "In what way." })
  kind!: LinkKind;

  @Field(() => Assertion, { description: "The other record." })
  to!: object;

  @Field(() => String, { nullable: true, description: "What an editor adds about it." })
  note!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "How another record bears on this one." })
export class IncomingLink {
  @Field(() => LinkKind, { description: "In what way: ABOUT where the other speaks about this one." })
  kind!: LinkKind;

  @Field(() => Assertion, { description: "The other record." })
  from!: object;

  @Field(() => String, { nullable: true, description: "What an editor adds about it." })
  note!: string | null;
}

export const IncomingLinkConnection = connectionOf(IncomingLink, "IncomingLink", "links from other records");

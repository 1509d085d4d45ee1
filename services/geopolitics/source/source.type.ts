import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../runtime/graphql/connection";
import { Period } from "../../runtime/records/period.type";
import { Organization } from "../organization/organization.type";
import { SourceKind } from "./source.enum";

@ObjectType({
  simpleResolvers: true,
  description: "Something published that records cite: an article, a post, a cable.",
})
@Directive('@key(fields: "id")')
export class Source {
  @Field(() => ID, { description: "The source's id." })
  id!: string;

  @Field(() => SourceKind, { description: "What sort of publication it is." })
  kind!: SourceKind;

  @Field(() => String, { nullable: true, description: "Its headline or title; null where we don't know it." })
  title!: string | null;

  @Field(() => Organization, { nullable: true, description: "Who published it, where that is a record of ours." })
  outlet!: Organization | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Who published it, as the source prints it; stays where the outlet is no record of ours or can't be reached.",
  })
  outletName!: string | null;

  @Field(() => String, { nullable: true, description: "Who wrote it." })
  author!: string | null;

  @Field(() => Period, { nullable: true, description: "When it was published." })
  publishedOn!: Period | null;

  @Field(() => String, { nullable: true, description: "Its web address." })
  url!: string | null;

  @Field(() => String, { nullable: true, description: "The language it is in, as a BCP 47 tag." })
  language!: string | null;

  @Field(() => String, { nullable: true, description: "What an editor adds about it." })
  note!: string | null;

  @Field(() => Source, { nullable: true, description: "The article that a side-box belongs to." })
  partOf!: Source | null;

  @Field(() => [Source], { description: "The side-boxes and other parts that belong to it." })
  parts!: Source[];

  @Field(() => Source, {
    nullable: true,
    description: "The original of a copy. A copy says nothing that its original does not: it corroborates nothing.",
  })
  copyOf!: Source | null;

  @Field(() => Int, { description: "Rises by one with every write; a write names the revision it has seen." })
  revision!: number;
}

export const SourceConnection = connectionOf(Source, "Source", "sources", { hasHighlight: true });

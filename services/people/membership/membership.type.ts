import { Directive, Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../runtime/graphql/connection";
import { Period } from "../../runtime/records/period.type";
import { Organization } from "../organization/organization.type";
import { Person } from "../person/person.type";
import { Place } from "../place/place.type";
import { Post } from "../post/post.type";
import { Assertion } from "../provenance/provenance.type";

@ObjectType({
  simpleResolvers: true,
  description: "The term of a legislature; a membership without dates takes those of its term.",
})
export class Term {
  @Field(() => ID, { description: "The term's id." })
  id!: string;

  @Field(() => String, { description: "What it is called: '15th National Assembly'." })
  name!: string;

  @Field(() => Organization, { nullable: true, description: "The legislature." })
  organization!: object | null;

  @Field(() => Period, { nullable: true, description: "From its first sitting to its end; null where no source says." })
  period!: Period | null;
}

@ObjectType({
  implements: [Assertion],
  simpleResolvers: true,
  description: "One person in one organization or post, for a time.",
})
@Directive('@key(fields: "id")')
export class Membership {
  @Field(() => Person, { description: "Who." })
  person!: object;

  @Field(() => Post, { nullable: true, description: "The post that they hold; null for a member without one." })
  post!: object | null;

  @Field(() => Organization, { nullable: true, description: "The body that they belong to, or that the post is of." })
  organization!: object | null;

  @Field(() => Organization, {
    nullable: true,
    description: "Whom they stand for there: the party of a member of parliament.",
  })
  onBehalfOf!: object | null;

  @Field(() => String, { description: "What they are there, in words: 'Prime Minister of Pakistan'." })
  label!: string;

  @Field(() => Place, { nullable: true, description: "The constituency or area that they are there for." })
  area!: object | null;

  @Field(() => Term, { nullable: true, description: "The term of the legislature that they sit in it for." })
  term!: Term | null;

  @Field(() => Period, {
    nullable: true,
    description: "From when to when; its own dates, else those of its term, and null where no source says.",
  })
  period!: Period | null;

  @Field(() => String, { nullable: true, description: "What an editor adds about it." })
  note!: string | null;
}

export const MembershipConnection = connectionOf(Membership, "Membership", "memberships");

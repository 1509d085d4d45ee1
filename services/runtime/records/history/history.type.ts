import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../graphql/connection";
import { DateTimeScalar, JsonScalar } from "../../graphql/scalars";
import { RecordType, RevisionAction } from "./record-type.enum";

// Both services declare these alike.

@ObjectType({
  simpleResolvers: true,
  description: "One write to a record: who, when, why, and what it was like after.",
})
@Directive("@shareable")
export class Revision {
  @Field(() => Int, { description: "Counted from 1 for each record." })
  number!: number;

  @Field(() => RevisionAction, { description: "What was done." })
  action!: RevisionAction;

  @Field(() => [String], { description: "The fields that it changed." })
  changedFields!: string[];

  @Field(() => JsonScalar, { description: "The record as it stood after this revision, in the shape of the inputs." })
  snapshot!: object;

  @Field(() => String, { description: "Who wrote it." })
  madeBy!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  madeAt!: Date;

  @Field(() => String, { nullable: true, description: "Why, where somebody said so." })
  reason!: string | null;
}

export const RevisionConnection = connectionOf(Revision, "Revision", "revisions", { isShareable: true });

@ObjectType({ simpleResolvers: true, description: "A write to any record, in the list of all of them." })
@Directive("@shareable")
export class Change {
  @Field(() => RecordType, { description: "What kind of record was written." })
  type!: RecordType;

  @Field(() => ID, { description: "The record's id; a country's code." })
  id!: string;

  @Field(() => String, { description: "What the record was called then." })
  label!: string;

  @Field(() => Revision, { description: "The write itself." })
  revision!: object;
}

export const ChangeConnection = connectionOf(Change, "Change", "changes", { isShareable: true });

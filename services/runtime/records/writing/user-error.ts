import { Directive, Field, ID, ObjectType, registerEnumType } from "type-graphql";

export enum UserErrorCode {
  INVALID = "INVALID",
  NOT_FOUND = "NOT_FOUND",
  STALE_REVISION = "STALE_REVISION",
  DUPLICATE = "DUPLICATE",
  REQUIRED = "REQUIRED",
  UNKNOWN_REFERENCE = "UNKNOWN_REFERENCE",
  CONFLICT = "CONFLICT",
}
registerEnumType(UserErrorCode, {
  name: "UserErrorCode",
  description: "What kind of mistake it is.",
  valuesConfig: {
    INVALID: { description: "The value can't be: the message says what would be right." },
    NOT_FOUND: { description: "There is no such record." },
    STALE_REVISION: { description: "Somebody else has changed the record meanwhile. Look at it as it stands now." },
    DUPLICATE: { description: "There is one already: `existingId`." },
    REQUIRED: { description: "Something has to be given here." },
    UNKNOWN_REFERENCE: { description: "The record that is referred to does not exist." },
    CONFLICT: { description: "Other records are in the way: the message says how many of which kind." },
  },
});

/** What the editor can mend. Both services declare it alike. */
@ObjectType({
  simpleResolvers: true,
  description: "What the editor can mend. Bugs, missing rights and limits are GraphQL errors instead.",
})
@Directive("@shareable")
export class UserError {
  @Field(() => UserErrorCode, { description: "What kind of mistake it is." })
  readonly code!: UserErrorCode;

  @Field(() => String, { description: "What is wrong, and what would be right." })
  readonly message!: string;

  @Field(() => [String], { description: "Where it is: input, visitors, 0, as." })
  readonly path!: readonly string[];

  @Field(() => ID, { nullable: true, description: "The record that is there already, where it is a duplicate." })
  readonly existingId?: string | null;
}

export const userError = (
  code: keyof typeof UserErrorCode,
  path: readonly (string | number)[],
  message: string,
  existingId: string | null = null,
): UserError => ({ code: UserErrorCode[code], message, path: path.map(String), existingId });

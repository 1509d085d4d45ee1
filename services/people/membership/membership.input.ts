import { ArgsType, Field } from "type-graphql";
import { DateScalar } from "../../runtime/graphql/scalars";
import { PageArgs } from "../../runtime/pagination/page-args";
import { PostRole } from "../post/post.enum";

const ON_A_DAY =
  "Those that held on this day, the first and the last one included; an unknown end may lie after it. All where left out.";
const UNDATED = "Whether those without any date are listed too when asking for a day.";
const HELD_ON = "The day; today (UTC) where left out. The first and the last day in office count.";
const HELD_UNDATED = "Whether those of whom no source says when they held it are listed too.";

/** The memberships of a person, all of them at once. */
@ArgsType()
export class PersonMemberships {
  @Field(() => DateScalar, { nullable: true, description: ON_A_DAY })
  on?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: UNDATED })
  includeUndated!: boolean;

  @Field(() => [PostRole], { nullable: true, description: "Those in a post of any of these classes." })
  roles?: PostRole[] | null;
}

@ArgsType()
export class DatedMembershipList extends PageArgs {
  @Field(() => DateScalar, { nullable: true, description: ON_A_DAY })
  on?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: UNDATED })
  includeUndated!: boolean;
}

@ArgsType()
export class HolderList extends PageArgs {
  @Field(() => DateScalar, { nullable: true, description: HELD_ON })
  on?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: HELD_UNDATED })
  includeUndated!: boolean;
}

@ArgsType()
export class OfficeHolderList extends HolderList {
  @Field(() => [PostRole], { nullable: true, description: "Offices of these classes; all where left out." })
  roles?: PostRole[] | null;
}

import { ArgsType, Field } from "type-graphql";
import { DateTimeScalar } from "../../graphql/scalars";
import { PageArgs } from "../../pagination/page-args";
import { RecordType, RevisionAction } from "./record-type.enum";

/** Which writes to list. */
@ArgsType()
export class ChangeList extends PageArgs {
  @Field(() => DateTimeScalar, { nullable: true, description: "Writes at this moment or later." })
  since?: Date | null;

  @Field(() => [RecordType], { nullable: true, description: "Writes to records of these kinds." })
  types?: RecordType[] | null;

  @Field(() => [RevisionAction], {
    nullable: true,
    description: "Writes of these sorts: [RETRACTED] is what was taken out of sight.",
  })
  actions?: RevisionAction[] | null;

  @Field(() => String, { nullable: true, description: "Writes of one editor, by the name in their token." })
  by?: string | null;
}

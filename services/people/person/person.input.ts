import { ArgsType, Field, ID, InputType } from "type-graphql";
import { PageArgs } from "../../runtime/pagination/page-args";
import { Verification } from "../../runtime/records/verification";

@InputType({
  description:
    "Which people to list. All fields given must hold; within a list any of its values, and none of an empty one.",
})
export class PersonFilter {
  @Field(() => [ID], { nullable: true, description: "These people." })
  ids?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Citizens of these countries, by their codes of two or three letters, in any case.",
  })
  nationality?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Those who have a bio, or those who have none." })
  hasBio?: boolean | null;

  @Field(() => [ID], { nullable: true, description: "People whose records cite any of these sources." })
  sources?: string[] | null;

  @Field(() => [Verification], { nullable: true, description: "People whose records stand up so well." })
  verification?: Verification[] | null;
}

/** A class rather than two parameters, whose decorators would put the value first in the schema. */
@ArgsType()
export class PersonIdentifier {
  @Field(() => String, { description: "The register, in any case: wikidata, dossier." })
  scheme!: string;

  @Field(() => String, { description: "What they are called there, exactly as it is written." })
  value!: string;
}

@ArgsType()
export class PersonList extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "Part of any name, in any spelling or script that we hold: 'Sherif', 'لاریجانی', 'Araqchi'; letter case and accents don't matter. Best match first.",
  })
  search?: string | null;

  @Field(() => PersonFilter, { nullable: true, description: "Which people to list; all where left out." })
  filter?: PersonFilter | null;
}

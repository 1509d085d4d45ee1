import { ArgsType, Field } from "type-graphql";

/**
 * What a person or an organization is asked for by. A class rather than two parameters, whose decorators would put the
 * value first in the schema.
 */
@ArgsType()
export class IdentifierGiven {
  @Field(() => String, { description: "The register, in any case: wikidata, dossier." })
  scheme!: string;

  @Field(() => String, { description: "What they are called there, exactly as it is written." })
  value!: string;
}

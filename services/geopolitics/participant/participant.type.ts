import { createUnionType, Field, ID, Int, ObjectType } from "type-graphql";
import { Verification } from "../../runtime/records/verification";
import { Country } from "../country/country.type";
import { Organization } from "../organization/organization.type";
import { Person } from "../person/person.type";
import { Citation } from "../provenance/provenance.type";
import { ParticipantRole, PostRole } from "./participant.enum";

export const Party = createUnionType({
  name: "Party",
  description: "Who can take part in something: a country, an organization or a person.",
  types: () => [Country, Organization, Person] as const,
});

@ObjectType({ simpleResolvers: true, description: "Who an unnamed participant probably is." })
export class Identification {
  @Field(() => Party, { nullable: true, description: "The party that it probably is." })
  party!: object | null;

  @Field(() => Verification, { description: "How well the identification stands up." })
  verification!: Verification;

  @Field(() => [Citation], { description: "The sources that it rests on." })
  citations!: object[];
}

@ObjectType({
  simpleResolvers: true,
  description: "One party to something. An unnamed official has a label and no party.",
})
export class Participant {
  @Field(() => ID, { description: "The participant's id." })
  id!: string;

  @Field(() => Party, { nullable: true, description: "The country, organization or person; null for the unnamed." })
  party!: object | null;

  @Field(() => String, {
    description:
      "Their name then, spelt right; what a source printed instead is a correction at the path visitors[0].label.",
  })
  label!: string;

  @Field(() => ParticipantRole, { description: "What part they have." })
  role!: ParticipantRole;

  @Field(() => String, {
    nullable: true,
    description: "The post as it was then: 'Secretary of the Supreme National Security Council'.",
  })
  as!: string | null;

  @Field(() => PostRole, {
    nullable: true,
    description: "The class of that post, for filters such as visits by foreign ministers.",
  })
  postRole!: PostRole | null;

  @Field(() => Participant, {
    nullable: true,
    description: "The state or organization they act for; filters by party find the record through it.",
  })
  onBehalfOf!: Participant | null;

  @Field(() => Int, { nullable: true, description: "1 or 2 in a conflict." })
  side!: number | null;

  @Field(() => Identification, {
    nullable: true,
    description: "Who an unnamed participant probably is. Not a rename: the label stays.",
  })
  identification!: Identification | null;
}

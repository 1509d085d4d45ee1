import { Directive, Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../runtime/graphql/connection";
import { Period } from "../../runtime/records/period.type";
import { Verification } from "../../runtime/records/verification";
import { Country } from "../country/country.type";
import { Assertion, Citation } from "../provenance/provenance.type";
import { Identifier, Name } from "./name.type";

@ObjectType({ simpleResolvers: true, description: "A page on the web about somebody, or of their own." })
export class WebLink {
  @Field(() => String, { description: "Its web address." })
  url!: string;

  @Field(() => String, { nullable: true, description: "What is to be found there." })
  note!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A way to reach somebody." })
export class Contact {
  @Field(() => String, { description: "What sort of address it is: email, phone, telegram." })
  kind!: string;

  @Field(() => String, { description: "The address or number." })
  value!: string;
}

@ObjectType({ simpleResolvers: true, description: "Who a person without a name probably is. Not a rename." })
export class PersonIdentification {
  @Field(() => Person, { nullable: true, description: "The person that they probably are." })
  person!: object | null;

  @Field(() => Verification, { description: "How well the identification stands up." })
  verification!: Verification;

  @Field(() => [Citation], { description: "The sources that it rests on." })
  citations!: object[];
}

@ObjectType({
  implements: [Assertion],
  simpleResolvers: true,
  description: "Somebody who takes part in what happens.",
})
@Directive('@key(fields: "id")')
export class Person {
  // Described here too, since the other service describes it so: a field of two services has one description.
  @Field(() => ID, { description: "The person's id." })
  id!: string;

  @Field(() => Boolean, { description: "False for somebody who is known by what they did or said, but not by name." })
  isNamed!: boolean;

  @Field(() => PersonIdentification, {
    nullable: true,
    description: "Who somebody without a name probably is; null for the named, and where nobody knows.",
  })
  identification!: PersonIdentification | null;

  @Field(() => [Name], { description: "All ways in which they are or were called, the one they go by first." })
  names!: Name[];

  @Field(() => [Identifier], { description: "What they are known by in registers and databases." })
  identifiers!: Identifier[];

  @Field(() => String, { nullable: true, description: "Their gender, where a source says." })
  gender!: string | null;

  @Field(() => String, { nullable: true, description: "The web address of a picture of them." })
  image!: string | null;

  @Field(() => String, { nullable: true, description: "Who they are, in a sentence or two." })
  summary!: string | null;

  @Field(() => Period, { nullable: true, description: "When they were born; null where no source says." })
  birth!: Period | null;

  @Field(() => Period, { nullable: true, description: "When they died; null where they live, or no source says." })
  death!: Period | null;

  @Field(() => [Country], { nullable: "items", description: "The countries that they are a citizen of." })
  nationalities!: (Country | null)[];

  @Field(() => [WebLink], { description: "Pages on the web about them, or of their own." })
  webLinks!: WebLink[];

  @Field(() => [Contact], { description: "How to reach them, so far as they have made it public." })
  contacts!: Contact[];
}

export const PersonConnection = connectionOf(Person, "Person", "people", { hasMatchedName: true });

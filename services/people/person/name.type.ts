import { Field, ObjectType } from "type-graphql";
import { Period } from "../../runtime/records/period.type";
import { NameKind } from "./name.enum";

@ObjectType({ simpleResolvers: true, description: "One way in which a person or an organization is or was called." })
export class Name {
  @Field(() => String, { description: "The name as it is written." })
  text!: string;

  @Field(() => NameKind, { description: "In what way they are called so." })
  kind!: NameKind;

  @Field(() => String, {
    nullable: true,
    description: "The language it is used in, as a BCP 47 tag: en, fa, ur; null where it belongs to no one language.",
  })
  language!: string | null;

  @Field(() => String, { nullable: true, description: "The script it is written in, by ISO 15924: Latn, Arab, Cyrl." })
  script!: string | null;

  @Field(() => Period, { nullable: true, description: "When they were called so; null where always or not known." })
  period!: Period | null;

  @Field(() => String, {
    nullable: true,
    description: "What an editor adds: whose spelling it is, which part of a name.",
  })
  note!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "What a person or an organization is known by in a register or a database.",
})
export class Identifier {
  @Field(() => String, { description: "The register, in small letters: wikidata; dossier is our own readable slug." })
  scheme!: string;

  @Field(() => String, { description: "What they are called there: Q155164, ali-larijani." })
  value!: string;
}

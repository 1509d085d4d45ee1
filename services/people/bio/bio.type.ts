import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Period } from "../../runtime/records/period.type";
import { Verification } from "../../runtime/records/verification";
import { Person } from "../person/person.type";
import { Place } from "../place/place.type";
import { Assertion } from "../provenance/provenance.type";
import { PreferenceScope } from "./bio.enum";

@ObjectType({
  simpleResolvers: true,
  description: "An age as printed; no birth date is derived from it unless the day it was printed is known.",
})
export class ReportedAge {
  @Field(() => Int, { description: "The age in years." })
  years!: number;

  @Field(() => Period, { nullable: true, description: "The day on which they were that old; null where not known." })
  on!: Period | null;
}

@ObjectType({ simpleResolvers: true, description: "The quotation that somebody likes best, and whose it is." })
export class FavouriteQuote {
  @Field(() => String, { description: "The words, as printed." })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: "Whose words they are, so far as that is known; what was printed instead is a correction.",
  })
  attributedTo!: string | null;

  @Field(() => Person, { nullable: true, description: "The same person, where that is a record of ours." })
  attributedPerson!: object | null;

  @Field(() => Verification, { description: "How well the attribution stands." })
  attribution!: Verification;

  @Field(() => String, { nullable: true, description: "What an editor adds on where the words come from." })
  note!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "An answer such as 'All of them': the words, the choices they name, and how many they are.",
})
export class Preference {
  @Field(() => String, { description: "The answer in their own words." })
  answer!: string;

  @Field(() => [String], { description: "The things that they name; empty where they name none." })
  choices!: string[];

  @Field(() => PreferenceScope, { description: "How many things they chose." })
  scope!: PreferenceScope;
}

@ObjectType({ simpleResolvers: true, description: "The place that somebody likes best." })
export class FavouritePlace {
  @Field(() => Place, { description: "Where it is, and what." })
  place!: object;

  @Field(() => String, { nullable: true, description: "The answer in their own words." })
  answer!: string | null;

  @Field(() => String, { nullable: true, description: "What they say about it, in our words." })
  comment!: string | null;
}

@ObjectType({
  implements: [Assertion],
  simpleResolvers: true,
  description:
    "The side-box beside an article: what a person says of themselves. An answer that they don't give is null.",
})
@Directive('@key(fields: "id")')
export class Bio {
  @Field(() => Person, { description: "Whom it is about." })
  person!: object;

  @Field(() => ReportedAge, { nullable: true, description: "Their age as printed." })
  age!: ReportedAge | null;

  @Field(() => FavouriteQuote, { nullable: true, description: "Their favourite quotation." })
  favouriteQuote!: FavouriteQuote | null;

  @Field(() => Preference, { nullable: true, description: "Their favourite breed of dog." })
  favouriteDogBreed!: Preference | null;

  @Field(() => Preference, {
    nullable: true,
    description: "The colour or colours that they like best, in their own words.",
  })
  favouriteColour!: Preference | null;

  @Field(() => FavouritePlace, { nullable: true, description: "Where they like to be best." })
  favouritePlace!: FavouritePlace | null;
}

import { Field, ObjectType } from "type-graphql";
import { Country } from "../country/country.type";

@ObjectType({ simpleResolvers: true, description: "Two states, side by side; the same whichever is named first." })
export class Dyad {
  @Field(() => [Country], { description: "The two, in the order of their codes." })
  countries!: object[];
}

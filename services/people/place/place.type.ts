import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../runtime/graphql/connection";
import { Country } from "../country/country.type";
import { PlaceKind } from "./place.enum";

@ObjectType({ simpleResolvers: true, description: "A place on the map: a city, a building, a constituency." })
@Directive('@key(fields: "id")')
export class Place {
  @Field(() => ID, { description: "The place's id." })
  id!: string;

  @Field(() => String, { description: "The name to show." })
  name!: string;

  @Field(() => [String], { description: "Its other names and spellings, in any script." })
  alsoKnownAs!: string[];

  @Field(() => PlaceKind, { description: "What sort of place it is." })
  kind!: PlaceKind;

  @Field(() => String, { nullable: true, description: "The city, town or village that it lies in." })
  locality!: string | null;

  @Field(() => String, { nullable: true, description: "The province, state or emirate that it lies in." })
  region!: string | null;

  @Field(() => Country, { nullable: true, description: "The country that it lies in; null where that is disputed." })
  country!: Country | null;

  @Field(() => Float, { nullable: true, description: "Degrees north of the equator." })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: "Degrees east of Greenwich." })
  longitude!: number | null;

  @Field(() => String, { nullable: true, description: "The web address of a page about it." })
  url!: string | null;

  @Field(() => String, { nullable: true, description: "What an editor adds about it." })
  note!: string | null;

  @Field(() => Int, { description: "Rises by one with every write; a write names the revision it has seen." })
  revision!: number;
}

export const PlaceConnection = connectionOf(Place, "Place", "places", { hasMatchedName: true });

import { Directive, Extensions, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../runtime/graphql/connection";
import { Period } from "../../runtime/records/period.type";
import { CountryStatus } from "./country.enum";

@ObjectType({ simpleResolvers: true, description: "A country of today, or a state that once existed." })
@Directive('@key(fields: "code")')
// Countries change now and then, and every page names some.
@Extensions({ cacheControl: { maxAge: 600 } })
export class Country {
  @Field(() => ID, {
    description:
      "ISO 3166-1 alpha-3; former states keep their old alpha-3 (SUN, YUG) or have a user-assigned one (XAA to XZZ).",
  })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: "ISO 3166-1 alpha-2; null for former states, whose alpha-2 may mean another state now.",
  })
  alpha2!: string | null;

  @Field(() => String, { nullable: true, description: "The full name in English: 'Islamic Republic of Pakistan'." })
  officialName!: string | null;

  @Field(() => CountryStatus, { description: "Whether it exists today." })
  status!: CountryStatus;

  @Field(() => Period, { nullable: true, description: "When a former state existed." })
  existed!: Period | null;

  @Field(() => String, { nullable: true, description: "The part of the world: 'Asia'." })
  region!: string | null;

  @Field(() => String, { nullable: true, description: "The part of the region: 'Southern Asia'." })
  subregion!: string | null;

  @Field(() => [String], { description: "Its capital, or capitals where it has several." })
  capitals!: string[];

  @Field(() => Boolean, { description: "Whether it is a member of the United Nations today." })
  isUnMember!: boolean;

  @Field(() => String, { nullable: true, description: "Its flag as an emoji." })
  flag!: string | null;

  @Field(() => Float, { nullable: true, description: "Degrees north of the equator, about the middle of the country." })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: "Degrees east of Greenwich, about the middle of the country." })
  longitude!: number | null;

  @Field(() => [Country], { description: "The countries that it has a land border with." })
  borders!: Country[];

  @Field(() => Int, { description: "Rises by one with every write; a write names the revision it has seen." })
  revision!: number;
}

export const CountryConnection = connectionOf(Country, "Country", "countries", { hasMatchedName: true });

import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../runtime/pagination/page-args";
import type { Context } from "../context";
import { OfficeHolderList } from "../membership/membership.input";
import { MembershipConnection } from "../membership/membership.type";
import { PersonConnection } from "../person/person.type";
import { Country } from "./country.type";

/** What this service adds to the countries of the geopolitics service. */
@Resolver(() => Country)
export class CountryResolver {
  @FieldResolver(() => MembershipConnection, {
    nullable: true,
    description:
      "Who held an office of this country on a day (today if not given), by the class of the office, whoever has held it longest first.",
  })
  officeHolders(
    @Root() { code }: Country,
    @Args(() => OfficeHolderList) { on, ...list }: OfficeHolderList,
    @Ctx() { loaders, days }: Context,
  ) {
    return loaders.officeHoldersByCountry.load(code, { ...list, on: on ?? days.today() });
  }

  @FieldResolver(() => PersonConnection, { nullable: true, description: "Its citizens, by their name." })
  nationals(@Root() { code }: Country, @Args(() => PageArgs) page: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.peopleByCountry.load(code, page);
  }
}

import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { toAlpha3 } from "../../runtime/iso3166/iso3166";
import { inLanguage } from "../../runtime/names/language";
import { mutationsOf } from "../../runtime/records/writing/mutations";
import type { Context } from "../context";
import { RelationList } from "../relation/relation.input";
import { RelationConnection } from "../relation/relation.type";
import { StatementList } from "../statement/statement.input";
import { StatementConnection } from "../statement/statement.type";
import { VisitConnection } from "../visit/visit.type";
import { countryKind } from "./country.fields";
import { CountryList, CountryVisitList } from "./country.input";
import type { CountryRow } from "./country.repository";
import { Country, CountryConnection } from "./country.type";

@Resolver(() => Country)
export class CountryResolver {
  @Query(() => Country, { nullable: true, description: "A country by its code; null where no country has it." })
  country(
    @Arg("code", () => ID, { description: "ISO 3166-1 alpha-3 or alpha-2, in any case: PAK, pak, PK." }) code: string,
    @Ctx() { loaders }: Context,
  ) {
    const alpha3 = toAlpha3(code);
    return alpha3 && loaders.countryByCode.load(alpha3);
  }

  @Query(() => CountryConnection, { description: "Countries by their English name; best match first when searching." })
  countries(@Args(() => CountryList) list: CountryList, @Ctx() { countries }: Context) {
    return countries.page(list);
  }

  @FieldResolver(() => String, { description: "The name in the language asked for, else in English." })
  name(
    @Root() { code, name }: CountryRow,
    @Arg("language", () => String, {
      defaultValue: "en",
      description: "The language as a BCP 47 tag: en, fa, ur.",
    })
    language: string,
    @Ctx() { loaders }: Context,
  ) {
    return inLanguage(language, name, () => loaders.namesByCountry.load(code));
  }

  @FieldResolver()
  async borders(@Root() { borders }: CountryRow, @Ctx() { loaders }: Context) {
    const neighbours = await loaders.countryByCode.loadMany(borders);
    return neighbours.filter((neighbour) => neighbour !== null);
  }

  @FieldResolver(() => VisitConnection, {
    nullable: true,
    description: "Visits to and from the country, and those that its officials made or received.",
  })
  visits(
    @Root() { code }: CountryRow,
    @Args(() => CountryVisitList) list: CountryVisitList,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.visitsByCountry.load(code, list);
  }

  @FieldResolver(() => StatementConnection, {
    nullable: true,
    description: "What the country, or somebody acting for it, has said.",
  })
  statements(
    @Root() { code }: CountryRow,
    @Args(() => StatementList) list: StatementList,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.statementsByCountry.load(code, list);
  }

  @FieldResolver(() => RelationConnection, {
    nullable: true,
    description: "How it stands to others, and others to it.",
  })
  relations(@Root() { code }: CountryRow, @Args(() => RelationList) list: RelationList, @Ctx() { loaders }: Context) {
    return loaders.relationsByParty.load(code, list);
  }
}

export const countryMutations = mutationsOf<Context>({
  kind: countryKind,
  type: Country,
  read: (code, { loaders }) => loaders.countryByCode.load(code),
  isRetractable: false,
});

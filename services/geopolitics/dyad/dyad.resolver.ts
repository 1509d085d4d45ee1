import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { badInput } from "../../runtime/graphql/bad-input";
import { toAlpha3 } from "../../runtime/iso3166/iso3166";
import type { Context } from "../context";
import type { CountryRow } from "../country/country.repository";
import type { Pair } from "../participant/country-pairs";
import { RelationList } from "../relation/relation.input";
import { RelationConnection } from "../relation/relation.type";
import { readTimeline } from "../timeline/read-timeline";
import { HappeningConnection } from "../timeline/timeline.type";
import { VisitGrouping } from "../visit/visit-count.input";
import { VisitCount } from "../visit/visit-count.type";
import { VisitList } from "../visit/visit.input";
import { VisitConnection } from "../visit/visit.type";
import { DyadTimelineList } from "./dyad.input";
import { Dyad } from "./dyad.type";

/** In the order of their codes. */
interface DyadRow {
  readonly countries: readonly [CountryRow, CountryRow];
}

@Resolver(() => Dyad)
export class DyadResolver {
  @Query(() => Dyad, {
    nullable: true,
    description: "Two states, side by side; null where no country has one of the codes.",
  })
  async dyad(
    @Arg("countries", () => [ID], {
      description: "Exactly two different country codes of two or three letters, in any case.",
    })
    countries: string[],
    @Ctx() { loaders }: Context,
  ): Promise<DyadRow | null> {
    const codes = countries.map(toAlpha3);
    if (codes.length !== 2 || (codes[0] !== null && codes[0] === codes[1])) {
      throw badInput("countries takes exactly two, and two different ones.");
    }
    const [first, second] = await Promise.all(
      codes.filter((code) => code !== null).map((code) => loaders.countryByCode.load(code)),
    );
    if (!first || !second) return null;
    return { countries: first.code < second.code ? [first, second] : [second, first] };
  }

  @FieldResolver(() => RelationConnection, { description: "How the two stand to each other." })
  relations(@Root() dyad: DyadRow, @Args(() => RelationList) list: RelationList, @Ctx() { relations }: Context) {
    return relations.pageBetween(pairOf(dyad), list);
  }

  @FieldResolver(() => VisitConnection, { description: "Visits from either to the other." })
  visits(@Root() dyad: DyadRow, @Args(() => VisitList) list: VisitList, @Ctx() { visits }: Context) {
    return visits.pageBetween(pairOf(dyad), list);
  }

  @FieldResolver(() => [VisitCount], { description: "How many visits from either to the other took place." })
  visitCounts(@Root() dyad: DyadRow, @Args(() => VisitGrouping) { by }: VisitGrouping, @Ctx() context: Context) {
    return context.visitCounts.by(by, { between: [...pairOf(dyad)] });
  }

  @FieldResolver(() => HappeningConnection, {
    description: "What the two took part in together, or said to or of each other, in order.",
  })
  timeline(
    @Root() dyad: DyadRow,
    @Args(() => DyadTimelineList) { types, during, ...list }: DyadTimelineList,
    @Ctx() context: Context,
  ) {
    return readTimeline({ ...list, filter: { between: [...pairOf(dyad)], types, during } }, context);
  }
}

const pairOf = ({ countries: [one, other] }: DyadRow): Pair => [one.code, other.code];

import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { VisitCounting } from "./visit-count.input";
import type { VisitCountRow } from "./visit-count.repository";
import { VisitCount } from "./visit-count.type";

@Resolver(() => VisitCount)
export class VisitCountResolver {
  @Query(() => [VisitCount], {
    description:
      "How many visits there were, by year, month, country or kind in any combination: those that took place, unless the filter names statuses. No more than 10,000 counts.",
  })
  visitCounts(@Args(() => VisitCounting) { filter, by }: VisitCounting, @Ctx() { visitCounts }: Context) {
    return visitCounts.by(by, filter ?? {});
  }

  @FieldResolver()
  from(@Root() { fromCode }: VisitCountRow, @Ctx() { loaders }: Context) {
    return fromCode ? loaders.countryByCode.load(fromCode) : null;
  }

  @FieldResolver()
  to(@Root() { toCode }: VisitCountRow, @Ctx() { loaders }: Context) {
    return toCode ? loaders.countryByCode.load(toCode) : null;
  }
}

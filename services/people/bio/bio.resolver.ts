import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { resolveBio } from "./bio.reference";
import type { BioRow, FavouriteQuoteRow } from "./bio.repository";
import { Bio, FavouriteQuote } from "./bio.type";

@Resolver(() => Bio)
export class BioResolver {
  @Query(() => Bio, { nullable: true, description: "A bio by its id; null where there is none." })
  bio(@Arg("id", () => ID, { description: "The bio's id." }) id: string, @Ctx() context: Context) {
    return resolveBio({ id }, context);
  }

  @FieldResolver()
  person(@Root() { personId }: BioRow, @Ctx() { loaders }: Context) {
    return loaders.personById.load(personId);
  }

  @FieldResolver()
  async favouritePlace(@Root() { favouritePlace }: BioRow, @Ctx() { loaders }: Context) {
    // A favourite place says nothing without its place, so it goes where that is retracted.
    const place = favouritePlace && (await loaders.placeById.load(favouritePlace.placeId));
    return place && { ...favouritePlace, place };
  }
}

@Resolver(() => FavouriteQuote)
export class FavouriteQuoteResolver {
  @FieldResolver()
  attributedPerson(@Root() { attributedPersonId }: FavouriteQuoteRow, @Ctx() { loaders }: Context) {
    return attributedPersonId && loaders.personById.load(attributedPersonId);
  }
}

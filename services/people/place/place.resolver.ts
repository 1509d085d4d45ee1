import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { evenRetracted, mutationsOf } from "../../runtime/records/writing/mutations";
import type { Context } from "../context";
import { placeKind } from "./place.fields";
import { PlaceList } from "./place.input";
import { resolvePlace } from "./place.reference";
import type { PlaceRow } from "./place.repository";
import { Place, PlaceConnection } from "./place.type";

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, { nullable: true, description: "A place by its id; null where there is none." })
  place(@Arg("id", () => ID, { description: "The place's id." }) id: string, @Ctx() context: Context) {
    return resolvePlace({ id }, context);
  }

  @Query(() => PlaceConnection, { description: "Places by their name; best match first when searching." })
  places(@Args(() => PlaceList) list: PlaceList, @Ctx() { places }: Context) {
    return places.page(list);
  }

  @FieldResolver()
  country(@Root() { countryCode }: PlaceRow) {
    return countryCode && { code: countryCode };
  }
}

export const placeMutations = mutationsOf<Context>({
  kind: placeKind,
  type: Place,
  read: evenRetracted(({ places }) => places),
});

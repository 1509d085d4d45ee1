import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context";
import { Viewer } from "./viewer.type";

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: "Who asks, as the request's token says; null without a token." })
  viewer(@Ctx() { caller }: Context) {
    return caller;
  }
}

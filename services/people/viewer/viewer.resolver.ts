import { Ctx, Extensions, Query, Resolver } from "type-graphql";
import { FOR_ONE } from "../../runtime/graphql/cache-policy";
import type { Context } from "../context";
import { Viewer } from "./viewer.type";

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: "Who asks, as the request's token says; null without a token." })
  @Extensions(FOR_ONE)
  viewer(@Ctx() { caller }: Context) {
    return caller;
  }
}

import { isUuid } from "../../runtime/graphql/ids";
import type { Context } from "../context";

export const resolvePlace = ({ id }: { readonly id: string }, { loaders }: Context) =>
  isUuid(id) ? loaders.placeById.load(id.toLowerCase()) : null;

import { isUuid } from "../../runtime/graphql/ids";
import type { Context } from "../context";

export const resolvePost = ({ id }: { readonly id: string }, { loaders }: Context) =>
  isUuid(id) ? loaders.postById.load(id.toLowerCase()) : null;

import { isUuid } from "../../runtime/graphql/ids";
import type { Context } from "../context";

export const resolveRelation = ({ id }: { readonly id: string }, { loaders }: Context) =>
  isUuid(id) ? loaders.relationById.load(id.toLowerCase()) : null;

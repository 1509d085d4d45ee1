import { isUuid } from "../../runtime/graphql/ids";
import type { Context } from "../context";

export const resolveBio = ({ id }: { readonly id: string }, { loaders }: Context) =>
  isUuid(id) ? loaders.bioById.load(id.toLowerCase()) : null;

import { isUuid } from "../../runtime/graphql/ids";
import type { Context } from "../context";

export const resolveSource = ({ id }: { readonly id: string }, { loaders }: Context) =>
  isUuid(id) ? loaders.sourceById.load(id.toLowerCase()) : null;

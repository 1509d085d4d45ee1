import { isUuid } from "../../runtime/graphql/ids";
import type { Context } from "../context";

export const resolveVisit = ({ id }: { readonly id: string }, { loaders }: Context) =>
  isUuid(id) ? loaders.visitById.load(id.toLowerCase()) : null;

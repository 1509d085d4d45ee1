import { isUuid } from "../../runtime/graphql/ids";
import type { Context } from "../context";

export const resolveStatement = ({ id }: { readonly id: string }, { loaders }: Context) =>
  isUuid(id) ? loaders.statementById.load(id.toLowerCase()) : null;

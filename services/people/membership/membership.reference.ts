import { isUuid } from "../../runtime/graphql/ids";
import type { Context } from "../context";

export const resolveMembership = ({ id }: { readonly id: string }, { loaders }: Context) =>
  isUuid(id) ? loaders.membershipById.load(id.toLowerCase()) : null;

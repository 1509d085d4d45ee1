import { isUuid } from "../../runtime/graphql/ids";
import type { Context } from "../context";

export const resolvePerson = ({ id }: { readonly id: string }, { loaders }: Context) =>
  isUuid(id) ? loaders.personById.load(id.toLowerCase()) : null;

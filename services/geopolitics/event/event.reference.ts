import { isUuid } from "../../runtime/graphql/ids";
import type { Context } from "../context";

export const resolveEvent = ({ id }: { readonly id: string }, { loaders }: Context) =>
  isUuid(id) ? loaders.eventById.load(id.toLowerCase()) : null;

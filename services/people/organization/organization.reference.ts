import { isUuid } from "../../runtime/graphql/ids";
import type { Context } from "../context";

export const resolveOrganization = ({ id }: { readonly id: string }, { loaders }: Context) =>
  isUuid(id) ? loaders.organizationById.load(id.toLowerCase()) : null;

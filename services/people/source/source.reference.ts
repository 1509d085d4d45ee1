import { isUuid } from "../../runtime/graphql/ids";

/** Sources are the geopolitics service's: what is added to them here needs their id only. */
export const resolveSource = ({ id }: { readonly id: string }) => (isUuid(id) ? { id: id.toLowerCase() } : null);

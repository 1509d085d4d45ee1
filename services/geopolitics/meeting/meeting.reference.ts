import { isUuid } from "../../runtime/graphql/ids";
import type { Context } from "../context";

export const resolveMeeting = ({ id }: { readonly id: string }, { loaders }: Context) =>
  isUuid(id) ? loaders.meetingById.load(id.toLowerCase()) : null;

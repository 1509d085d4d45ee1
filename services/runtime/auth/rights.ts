import { GraphQLError } from "graphql";
import type { Caller, Role } from "./caller";
import { unauthenticated } from "./refusals";

/** @throws GraphQLError UNAUTHENTICATED without a token, FORBIDDEN where it gives no right to write */
export const requireEditor = (caller: Caller | null): Caller => withRole(caller, ["editor", "admin"]);

/** @throws GraphQLError UNAUTHENTICATED without a token, FORBIDDEN where it is no admin's */
export const requireAdmin = (caller: Caller | null): Caller => withRole(caller, ["admin"]);

/**
 * For what readers may not see, whether they have a token or not.
 * @throws GraphQLError FORBIDDEN
 */
export const editorsOnly = (caller: Caller | null): void => {
  if (caller !== null && caller.roles.length > 0) return;
  throw new GraphQLError("Only editors can see this; send the token of one.", { extensions: { code: "FORBIDDEN" } });
};

/** @param roles of which one is enough; the first is the least */
const withRole = (caller: Caller | null, roles: readonly [Role, ...Role[]]): Caller => {
  const [least] = roles;
  if (caller === null)
    throw unauthenticated(
      `This needs the role "${least}", and the request came without a token: send "Authorization: Bearer <token>".`,
    );
  if (roles.some((role) => caller.roles.includes(role))) return caller;
  const has = caller.roles.length === 0 ? "none" : caller.roles.map((role) => `"${role}"`).join(", ");
  throw new GraphQLError(`This needs the role "${least}"; the roles of your token: ${has}.`, {
    extensions: { code: "FORBIDDEN" },
  });
};

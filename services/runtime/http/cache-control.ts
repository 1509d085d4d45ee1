import type { CachePolicy } from "../graphql/cache-policy";

export const NO_STORE = "no-store";

/** The header of an answer: https://www.rfc-editor.org/rfc/rfc9111#section-5.2 */
export const cacheControlOf = (policy: CachePolicy | undefined): string =>
  policy === undefined ? NO_STORE : `max-age=${policy.maxAge}, ${policy.scope.toLowerCase()}`;

/** What `cacheControlOf` wrote; anything else is no leave to keep the answer. */
export const cachePolicyIn = (header: string | undefined): CachePolicy | undefined => {
  const [, maxAge, scope] = /^max-age=(\d{1,9}), (public|private)$/.exec(header ?? "") ?? [];
  if (maxAge === undefined) return undefined;
  return { maxAge: Number(maxAge), scope: scope === "public" ? "PUBLIC" : "PRIVATE" };
};

import type { Caller } from "./caller";

/** Tokens that were found good, for a while: an editor sends the same one with every request. */
export interface VerifiedTokens {
  find(token: string): Caller | undefined;
  /** @param expires in seconds since 1970, as the token says */
  keep(token: string, caller: Caller, expires: number | undefined): void;
}

const MOST = 1_000;
/** A token whose key was withdrawn is refused within it. */
const LONGEST_MS = 60_000;

export const createVerifiedTokens = (): VerifiedTokens => {
  const known = new Map<string, { readonly caller: Caller; readonly until: number }>();
  return {
    find: (token) => {
      const found = known.get(token);
      if (found === undefined || Date.now() < found.until) return found?.caller;
      known.delete(token);
      return undefined;
    },
    keep: (token, caller, expires = 0) => {
      const oldest = known.keys().next();
      if (known.size >= MOST && !oldest.done) known.delete(oldest.value);
      known.set(token, { caller, until: Math.min(expires * 1000, Date.now() + LONGEST_MS) });
    },
  };
};

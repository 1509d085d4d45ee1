import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from "jose";
import type { Logger } from "../logging/logger";
import { tokensUnverifiable } from "./refusals";

/** How long keys are good without a look at the provider's, in milliseconds: a key that was withdrawn ends within it. */
const FRESH_MS = 10 * 60_000;
/** How long the last good keys serve while the provider can't be reached. */
const LAST_GOOD_MS = 24 * 3_600_000;
/** After a failure the next request doesn't wait for the provider again. */
const RETRY_MS = 30_000;
const TIMEOUT_MS = 2_000;

/**
 * The keys that an identity provider publishes (RFC 7517, 5). Nothing is fetched before the first token comes, an unknown
 * key id makes them be fetched again at most every half minute, and an outage leaves us the last good ones for a day.
 *
 * What it gives throws SUBGRAPH_UNAVAILABLE where there are no keys at all: a token is never accepted unseen.
 */
export const createProviderKeys = (url: URL, logger: Logger): JWTVerifyGetKey => {
  const keys = createRemoteJWKSet(url, {
    timeoutDuration: TIMEOUT_MS,
    cooldownDuration: RETRY_MS,
    cacheMaxAge: LAST_GOOD_MS,
  });
  let nextLook = 0;

  const lookAgain = async (): Promise<void> => {
    // The library fetches them itself while it has none.
    if (keys.jwks() === undefined || performance.now() < nextLook) return;
    // Set ahead, so that those who come meanwhile go on with what there is.
    nextLook = performance.now() + RETRY_MS;
    try {
      await keys.reload();
      nextLook = performance.now() + FRESH_MS;
    } catch (error) {
      logger.warn(
        { reason: reasonOf(error) },
        "the identity provider's keys can't be fetched; the last good ones serve",
      );
    }
  };

  return async (header, token) => {
    await lookAgain();
    const isFirst = keys.jwks() === undefined;
    try {
      const key = await keys(header, token);
      if (isFirst) nextLook = performance.now() + FRESH_MS;
      return key;
    } catch (error) {
      if (TOKENS_FAULT.some((fault) => error instanceof fault)) throw error;
      logger.error(
        { reason: reasonOf(error) },
        "a token can't be checked: the identity provider's keys can't be fetched",
      );
      throw tokensUnverifiable(error instanceof Error ? error : new Error(String(error)));
    }
  };
};

const TOKENS_FAULT = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

/** What fetch throws says nothing; its cause does. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
};

import { errors, jwtVerify, type JWTPayload, type JWTVerifyOptions } from "jose";
import { z } from "zod";
import type { TokenSettings } from "../config/access-settings";
import type { Logger } from "../logging/logger";
import type { Journal } from "../telemetry/journal";
import { type Caller, type Role, ROLES } from "./caller";
import { createProviderKeys } from "./provider-keys";
import { unauthenticated } from "./refusals";
import { readSecrets, type SecretSource } from "./secrets";
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from "./own-tokens";
import { createVerifiedTokens } from "./verified-tokens";

export interface TokenVerifier {
  /**
   * @param authorization the header as it came
   * @returns who asks; null where there is no token, which is a reader
   * @throws GraphQLError UNAUTHENTICATED for a bad token, SUBGRAPH_UNAVAILABLE where none can be checked
   */
  callerOf(authorization: string | undefined, journal?: Journal): Promise<Caller | null>;
}

/** What is fixed here and never read from a token: algorithms, issuer, audience (RFC 8725, 3.1, 3.8, 3.9). */
export const createTokenVerifier = (settings: TokenSettings, logger: Logger): TokenVerifier => {
  const verify = verificationBy(settings, logger);
  const verified = createVerifiedTokens();
  return {
    callerOf: async (authorization, journal) => {
      const token = tokenIn(authorization);
      if (token === undefined) return null;
      const known = verified.find(token);
      if (known !== undefined) return known;
      try {
        const payload = await verify(token);
        const caller = callerIn(payload);
        verified.keep(token, caller, payload.exp);
        return caller;
      } catch (error) {
        if (!(error instanceof errors.JOSEError)) throw error;
        logger.debug({ ...journal?.ids, code: error.code, reason: error.message }, "refused a token");
        throw unauthenticated(`${reasonOf(error)} ${WHAT_IS_RIGHT}`);
      }
    },
  };
};

/** Node takes headers of 16 kB in all. */
const LONGEST_TOKEN = 4_096;
const CLOCK_TOLERANCE_S = 30;
const COMMON: JWTVerifyOptions = { clockTolerance: CLOCK_TOLERANCE_S, requiredClaims: ["exp"] };
const WHAT_IS_RIGHT = 'Send a good one as "Authorization: Bearer <token>", or none to read.';

/** RFC 6750, 2.1: one token after the scheme, and the scheme in any case. Alone it is an explorer's header, not filled in. */
const tokenIn = (authorization = ""): string | undefined => {
  const text = authorization.trim();
  if (text === "" || /^bearer$/i.test(text)) return undefined;
  if (text.length > LONGEST_TOKEN) throw unauthenticated(`The token is longer than ${LONGEST_TOKEN} letters.`);
  const [, token] = /^bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(text) ?? [];
  if (token === undefined) throw unauthenticated(`The header holds no token, or more than one. ${WHAT_IS_RIGHT}`);
  return token;
};

type Verification = (token: string) => Promise<JWTPayload>;

const verificationBy = (settings: TokenSettings, logger: Logger): Verification => {
  switch (settings.signedBy) {
    case "identity provider": {
      const { issuer, audience } = settings;
      const keys = createProviderKeys(settings.jwksUrl, logger);
      const options = { ...COMMON, issuer, audience, algorithms: ["RS256", "ES256", "EdDSA"] };
      return async (token) => (await jwtVerify(token, keys, options)).payload;
    }
    case "secret":
      return (token) => verifyBySecret(token, settings.secrets);
    case "nobody":
      return () => Promise.reject(unauthenticated("This server takes no tokens: it is for reading only. Send none."));
  }
};

/** Read each time, so that a new secret counts at once; verified tokens aren't verified again for a while. */
const verifyBySecret = async (token: string, source: SecretSource): Promise<JWTPayload> => {
  const options = { ...COMMON, issuer: TOKEN_ISSUER, audience: TOKEN_AUDIENCE, algorithms: ["HS256"] };
  let failure = new errors.JWSSignatureVerificationFailed();
  for (const secret of readSecrets(source)) {
    try {
      return (await jwtVerify(token, Buffer.from(secret), options)).payload;
    } catch (error) {
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
      failure = error;
    }
  }
  throw failure;
};

// A name goes into the history of records, and from there into everybody's view: one line.
const NAME = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}]+$/u);
const CLAIMS = z.object({
  name: NAME.optional(),
  sub: NAME.optional(),
  iat: z.number().optional(),
  roles: z.array(z.string()).max(100).default([]),
});

/** A provider may have roles for others of its applications: they are none of ours. */
const callerIn = (payload: JWTPayload): Caller => {
  const { success, data } = CLAIMS.safeParse(payload);
  const name = data?.name ?? data?.sub;
  if (!success || name === undefined)
    throw unauthenticated(
      'The token must say who it is for in "name" or "sub", and the roles, if any, as a list of names in "roles".',
    );
  if (data.iat !== undefined && data.iat > Date.now() / 1000 + CLOCK_TOLERANCE_S)
    throw unauthenticated(`The token was issued in the future. ${WHAT_IS_RIGHT}`);
  const isRole = (role: string): role is Role => ROLES.some((known) => known === role);
  return { name, subject: data.sub ?? name, roles: [...new Set(data.roles.filter(isRole))] };
};

/** Of what is wrong, only what its owner can mend: not which keys and names would be accepted. */
const reasonOf = (error: errors.JOSEError): string => {
  if (error instanceof errors.JWTExpired) return "The token has expired.";
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === "nbf") return "The token is not valid yet.";
    if (error.claim === "exp") return "The token must say when it expires.";
    if (error.claim === "iss" || error.claim === "aud") return "The token is not made for this server.";
  }
  return "The token can't be accepted.";
};

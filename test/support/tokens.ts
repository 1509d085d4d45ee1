import { SignJWT, type JWTPayload } from "jose";
import type { Role } from "../../services/runtime/auth/caller";
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from "../../services/runtime/auth/own-tokens";

/** What tests start their processes with. */
export const TEST_SECRETS = {
  JWT_SECRET: "the-tests-own-secret-which-signs-tokens",
  SUBGRAPH_SECRET: "the-tests-own-secret-of-the-gateway",
};

/** A good token, as `npm run token` makes it, unless told otherwise. */
export const tokenFor = (role: Role, claims: JWTPayload = {}, secret = TEST_SECRETS.JWT_SECRET): Promise<string> =>
  new SignJWT({ name: "Dana", roles: [role], iss: TOKEN_ISSUER, aud: TOKEN_AUDIENCE, exp: inSeconds(3_600), ...claims })
    .setProtectedHeader({ alg: "HS256" })
    .sign(Buffer.from(secret));

/** A moment from now, as tokens have it. */
export const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

export const bearer = (token: string): Readonly<Record<string, string>> => ({ authorization: `Bearer ${token}` });

import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { listen } from "../../../services/runtime/http/listen";

const [ISSUER, AUDIENCE] = ["https://bench.example", "dossier"];

/** What production needs to let somebody write: an identity provider that publishes a key, and a token of an editor's. */
export const startIdentityProvider = async () => {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: "bench", alg: "RS256", use: "sig" }] });
  const listener = await listen({ host: "127.0.0.1", port: 0 });
  listener.serve((_request, response) => response.setHeader("content-type", "application/json").end(keys));
  const token = await new SignJWT({ name: "Bench", roles: ["editor"], sub: "bench" })
    .setProtectedHeader({ alg: "RS256", kid: "bench" })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setExpirationTime("24h")
    .sign(privateKey);
  return {
    token,
    settings: { JWKS_URL: `${listener.url}/keys`, JWT_ISSUER: ISSUER, JWT_AUDIENCE: AUDIENCE },
    stop: () => listener.close(),
  };
};

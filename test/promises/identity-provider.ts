import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, SignJWT, type JWTHeaderParameters, type JWTPayload } from "jose";
import { inSeconds, tokenFor } from "../support/tokens";

const ISSUER = "https://login.example.org/";
const AUDIENCE = "dossier-of-the-desk";

export const DANA = { name: "Dana", roles: ["editor"] };

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
const ed = generateKeyPairSync("ed25519");
const foreign = generateKeyPairSync("rsa", { modulusLength: 2048 });
const PEM = rsa.publicKey.export({ type: "spki", format: "pem" });
const DER = rsa.publicKey.export({ type: "spki", format: "der" });

export const EC_KEY = ec.privateKey;
export const ED_KEY = ed.privateKey;

/** It publishes its keys over HTTP, until it is closed. */
export interface IdentityProvider {
  readonly keysUrl: string;
  readonly close: () => Promise<void>;
}

export const startIdentityProvider = async (): Promise<IdentityProvider> => {
  const keys = [
    { ...(await exportJWK(rsa.publicKey)), kid: "rsa", alg: "RS256", use: "sig" },
    { ...(await exportJWK(ec.publicKey)), kid: "ec", alg: "ES256", use: "sig" },
    { ...(await exportJWK(ed.publicKey)), kid: "ed", alg: "EdDSA", use: "sig" },
  ];
  const server = createServer((_request, response) => response.end(JSON.stringify({ keys })));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    keysUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** What believes in its tokens, and in no others. */
export const settingsOf = ({ keysUrl }: IdentityProvider) => ({
  JWT_SECRET: "",
  JWKS_URL: keysUrl,
  JWT_ISSUER: ISSUER,
  JWT_AUDIENCE: AUDIENCE,
});

const GOOD: JWTPayload = { ...DANA, sub: "u-17", iss: ISSUER, aud: AUDIENCE, iat: inSeconds(0), exp: inSeconds(600) };
const HEADER: JWTHeaderParameters = { alg: "RS256", kid: "rsa" };

/** A good token, unless told otherwise. */
export const signed = (claims: JWTPayload = {}, header: Partial<JWTHeaderParameters> = {}, key = rsa.privateKey) =>
  new SignJWT({ ...GOOD, ...claims }).setProtectedHeader({ ...HEADER, ...header }).sign(key);
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const unsigned = (alg: string): string => `${part({ alg, typ: "JWT" })}.${part(GOOD)}.`;
const byPublicKey = (secret: string | Buffer): Promise<string> =>
  new SignJWT(GOOD).setProtectedHeader({ alg: "HS256", kid: "rsa" }).sign(Buffer.from(secret));

/** Each by what is wrong with it. */
export const BAD_TOKENS: readonly (readonly [string, () => string | Promise<string>])[] = [
  ["alg none", () => unsigned("none")],
  ["alg None", () => unsigned("None")],
  ["HS256 with the public RSA key as PEM", () => byPublicKey(PEM)],
  ["HS256 with the public RSA key as PEM after a space", () => byPublicKey(` ${String(PEM)}`)],
  ["HS256 with the public RSA key as DER", () => byPublicKey(DER)],
  ["HS256 with the secret of development", () => tokenFor("admin", { iss: ISSUER, aud: AUDIENCE })],
  ["PS256, which is not on our list", () => signed({}, { alg: "PS256" })],
  ["an unknown kid", () => signed({}, { kid: "another" })],
  ["a kid that is a path", () => signed({}, { kid: "../../etc/passwd" })],
  ["a kid that is SQL", () => signed({}, { kid: "' OR 1=1 --" })],
  ["a key of somebody else's under a known kid", () => signed({}, {}, foreign.privateKey)],
  [
    "a key that it brings along",
    async () => signed({}, { jwk: await exportJWK(foreign.publicKey) }, foreign.privateKey),
  ],
  [
    "a key that it says where to find",
    () => signed({}, { jku: "http://127.0.0.1/keys", kid: "x" }, foreign.privateKey),
  ],
  ["an extension that we don't know", () => `${part({ ...HEADER, crit: ["x"], x: 1 })}.${part(GOOD)}.AAAA`],
  ["a time that is over", () => signed({ exp: inSeconds(-60) })],
  ["a time that hasn't come", () => signed({ nbf: inSeconds(60) })],
  ["a day of issue that hasn't come", () => signed({ iat: inSeconds(86_400) })],
  ["no time of expiry", () => signed({ exp: undefined })],
  ["a time of expiry that is no number", () => signed({ exp: "2099" as never })],
  ["another issuer", () => signed({ iss: "https://login.example.org" })],
  ["no issuer", () => signed({ iss: undefined })],
  ["another audience", () => signed({ aud: "another" })],
  ["no audience", () => signed({ aud: undefined })],
  ["nobody's name", () => signed({ name: undefined, sub: undefined })],
  ["a name of two lines", () => signed({ name: "Dana\nAda" })],
  ["roles that are no list", () => signed({ roles: "admin" })],
  ["roles that are no names", () => signed({ roles: [{ admin: true }] })],
  ["8 kB", () => signed({ note: "x".repeat(6_000) })],
  ["other letters at its end", async () => `${(await signed()).slice(0, -4)}AAAA`],
  ["garbage", () => "garbage"],
  ["dots", () => ".."],
  ["letters of other scripts", () => "%F0%9F%94%91.e30.e30"],
  ["another token behind it", async () => `${await signed()} ${await signed()}`],
  ["another token behind a comma", async () => `${await signed()}, Bearer ${await signed()}`],
];

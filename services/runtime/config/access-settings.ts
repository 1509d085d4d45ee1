import { join } from "node:path";
import { z } from "zod";
import { SHORTEST_SECRET, type SecretSource } from "../auth/secrets";
import type { Mistake, Settings } from "./environment";
import { keysUrl, secrets } from "./settings";
import { weakSecretMistakes } from "./weak-secrets";

/** Whose tokens are believed. */
export type TokenSettings =
  | {
      readonly signedBy: "identity provider";
      readonly jwksUrl: URL;
      readonly issuer: string;
      readonly audience: string;
    }
  | { readonly signedBy: "secret"; readonly secrets: SecretSource }
  | { readonly signedBy: "nobody" };

/** Who may ask for what: of every process. */
export interface AccessConfig {
  readonly tokens: TokenSettings;
  /** What the gateway shows to a service that runs apart. */
  readonly subgraphSecrets: SecretSource;
}

export const ACCESS = {
  DATA_DIR: z.string().default(".data"),
  JWKS_URL: keysUrl().optional(),
  JWT_ISSUER: z.string().optional(),
  JWT_AUDIENCE: z.string().optional(),
  JWT_SECRET: secrets().optional(),
  SUBGRAPH_SECRET: secrets().optional(),
};

export const accessOf = (read: z.output<z.ZodObject<typeof ACCESS>>, isProduction: boolean): AccessConfig => ({
  tokens: tokensOf(read, isProduction),
  subgraphSecrets: { given: read.SUBGRAPH_SECRET, file: join(read.DATA_DIR, "subgraph-secret") },
});

export const accessMistakes = (set: Settings): readonly Mistake[] => [
  ...providerMistakes(set),
  ...weakSecretMistakes("SUBGRAPH_SECRET", set),
  ...(set.JWT_SECRET === undefined ? [] : secretMistakes(set)),
];

/** Where the services run apart: a secret that the processes make for themselves is one of a single machine. */
export const subgraphSecretMistakes = (set: Settings): readonly Mistake[] =>
  set.NODE_ENV === "production" && set.SUBGRAPH_SECRET === undefined
    ? [
        {
          name: "SUBGRAPH_SECRET",
          problem: `is missing: in production the gateway and the services share a secret of ${SHORTEST_SECRET} letters or more`,
        },
      ]
    : [];

const tokensOf = (read: z.output<z.ZodObject<typeof ACCESS>>, isProduction: boolean): TokenSettings => {
  const { JWKS_URL: jwksUrl, JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = read;
  if (jwksUrl && issuer !== undefined && audience !== undefined)
    return { signedBy: "identity provider", jwksUrl, issuer, audience };
  if (isProduction) return { signedBy: "nobody" };
  return { signedBy: "secret", secrets: { given: read.JWT_SECRET, file: join(read.DATA_DIR, "token-secret") } };
};

/** Keys alone would let in whoever has a token of the same provider for something else. */
const providerMistakes = (set: Settings): readonly Mistake[] => {
  const names = ["JWKS_URL", "JWT_ISSUER", "JWT_AUDIENCE"];
  const missing = names.filter((name) => set[name] === undefined);
  if (missing.length === 0 || missing.length === names.length) return [];
  const given = names.filter((name) => set[name] !== undefined).join(" and ");
  const problem = `is missing: with ${given}, an identity provider's tokens need all of ${names.join(", ")}`;
  return missing.map((name) => ({ name, problem }));
};

const secretMistakes = (set: Settings): readonly Mistake[] => {
  const name = "JWT_SECRET";
  if (set.NODE_ENV === "production")
    return [{ name, problem: "is for development: in production tokens are those of an identity provider (JWKS_URL)" }];
  if (set.JWKS_URL === undefined) return [];
  return [{ name, problem: "is set beside JWKS_URL: tokens are signed by a secret or by an identity provider" }];
};

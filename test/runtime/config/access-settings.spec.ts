import {
  ACCESS,
  accessMistakes,
  accessOf,
  subgraphSecretMistakes,
} from "../../../services/runtime/config/access-settings";
import { readEnvironment, type Settings } from "../../../services/runtime/config/environment";

const PROVIDER = {
  JWKS_URL: "https://login.example.org/keys",
  JWT_ISSUER: "https://login.example.org/",
  JWT_AUDIENCE: "dossier",
};
const SECRET = "s".repeat(32);

const read = (settings: Settings) =>
  accessOf(readEnvironment(settings, ACCESS, accessMistakes), settings.NODE_ENV === "production");
const mistakes = (settings: Settings): string => {
  try {
    read(settings);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("there were no mistakes");
};

test("nothing set: secrets of our own in the data directory, but in production nobody's tokens", () => {
  expect(read({ DATA_DIR: "/data" })).toEqual({
    tokens: { signedBy: "secret", secrets: { given: undefined, file: "/data/token-secret" } },
    subgraphSecrets: { given: undefined, file: "/data/subgraph-secret" },
  });
  expect(read({ NODE_ENV: "production" }).tokens).toEqual({ signedBy: "nobody" });
});

test("an identity provider needs keys, issuer and audience", () => {
  expect(read(PROVIDER).tokens).toEqual({
    signedBy: "identity provider",
    jwksUrl: new URL(PROVIDER.JWKS_URL),
    issuer: PROVIDER.JWT_ISSUER,
    audience: "dossier",
  });
  expect(mistakes({ ...PROVIDER, JWT_ISSUER: "", JWT_AUDIENCE: "" }).split("\n")).toEqual([
    "The configuration has 2 mistakes:",
    expect.stringMatching(/^ {2}JWT_ISSUER is missing: with JWKS_URL/),
    expect.stringMatching(/^ {2}JWT_AUDIENCE is missing: with JWKS_URL/),
  ]);
});

test.each(["keys", "ftp://login.example.org/keys", "http://login.example.org/keys"])(
  "keys don't come from %s",
  (url) => {
    expect(mistakes({ ...PROVIDER, JWKS_URL: url })).toMatch(/JWKS_URL is .*: it must be an https:\/\/ address/);
  },
);

test("secrets are long, two at the most, and not for production; a mistake doesn't repeat them", () => {
  expect(read({ SUBGRAPH_SECRET: `${SECRET}1, ${SECRET}2` }).subgraphSecrets.given).toEqual([
    `${SECRET}1`,
    `${SECRET}2`,
  ]);
  const message = mistakes({
    NODE_ENV: "production",
    JWT_SECRET: "hush",
    SUBGRAPH_SECRET: `${SECRET},${SECRET},${SECRET}`,
  });
  expect(message).toMatch(/JWT_SECRET is not right: it must be one secret of 32 letters, digits and signs or more/);
  expect(message).toMatch(/SUBGRAPH_SECRET is not right/);
  expect(message).toMatch(/JWT_SECRET is for development/);
  expect(message).not.toMatch(/hush|sss/);
  expect(mistakes({ ...PROVIDER, JWT_SECRET: SECRET })).toMatch(/JWT_SECRET is set beside JWKS_URL/);
});

test("where the services run apart in production, the secret between them is needed", () => {
  expect(subgraphSecretMistakes({ NODE_ENV: "production" })).toMatchObject([{ name: "SUBGRAPH_SECRET" }]);
  expect(subgraphSecretMistakes({ NODE_ENV: "production", SUBGRAPH_SECRET: SECRET })).toEqual([]);
  expect(subgraphSecretMistakes({})).toEqual([]);
});

import { randomBytes } from "node:crypto";
import { weakPasswordMistakes, weakSecretMistakes } from "../../../services/runtime/config/weak-secrets";

const production = (name: string, value: string) => ({ NODE_ENV: "production", [name]: value });
const ofSecret = (value: string) => weakSecretMistakes("SUBGRAPH_SECRET", production("SUBGRAPH_SECRET", value));
const ofPassword = (value: string) =>
  weakPasswordMistakes("PEOPLE_DATABASE_URL", production("PEOPLE_DATABASE_URL", value));

const WEAK = [
  "a".repeat(40),
  "1234".repeat(10),
  "change-me-change-me-change-me-change-me",
  "please-replace-me-by-a-secret-of-yours",
  "this-is-only-an-example-of-32-letters",
  "<put your secret of 32 letters in here>".replaceAll(" ", "-"),
];

test.each(WEAK)("the secret %s is guessed, alone or beside a good one", (secret) => {
  const good = randomBytes(32).toString("base64url");
  for (const value of [secret, `${secret}, ${good}`, `${good},${secret}`]) {
    const [mistake] = ofSecret(value);
    expect(mistake?.problem).toMatch(/^is too easy to guess for production: take a random one, such as node -p /);
    expect(mistake?.problem).not.toContain(secret);
  }
  expect(weakSecretMistakes("SUBGRAPH_SECRET", { SUBGRAPH_SECRET: secret })).toEqual([]);
});

test("random ones are not", () => {
  for (let made = 0; made < 2_000; made++) {
    expect(ofSecret(randomBytes(32).toString("base64url"))).toEqual([]);
    expect(ofSecret(randomBytes(16).toString("hex"))).toEqual([]);
  }
});

test.each(["people:people", "people:postgres", "people:Password", "people:changeme", "people:test"])(
  "the password of %s is guessed",
  (account) => {
    const url = `postgresql://${account}@db:5432/people`;
    expect(ofPassword(url).map(({ name }) => name)).toEqual(["PEOPLE_DATABASE_URL"]);
    expect(weakPasswordMistakes("PEOPLE_DATABASE_URL", { PEOPLE_DATABASE_URL: url })).toEqual([]);
  },
);

test.each(["people:k3Tq9vLx", "people"])("that of %s is not", (account) => {
  expect(ofPassword(`postgresql://${account}@db:5432/people`)).toEqual([]);
});

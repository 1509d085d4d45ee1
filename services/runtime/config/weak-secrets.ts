import type { Mistake, Settings } from "./environment";

// In production nobody starts with what stands in examples, or with what is tried first by whoever wants in.

const HOW = "take a random one, such as node -p \"crypto.randomBytes(32).toString('base64url')\" gives";

/** @param name of a setting that holds a secret, or two with a comma between */
export const weakSecretMistakes = (name: string, set: Settings): readonly Mistake[] => {
  const parts = set[name]?.split(",").map((part) => part.trim()) ?? [];
  return set.NODE_ENV === "production" && parts.some(isWeak)
    ? [{ name, problem: `is too easy to guess for production: ${HOW}` }]
    : [];
};

/** @param name of a setting that holds the address of a database, with a password or none */
export const weakPasswordMistakes = (name: string, set: Settings): readonly Mistake[] => {
  const address = set[name];
  if (set.NODE_ENV !== "production" || address === undefined || !URL.canParse(address)) return [];
  const { username, password } = new URL(address);
  // Without one, the server knows the role by other means, or lets nobody in.
  if (password === "" || !(password === username || COMMON.has(password.toLowerCase()) || PLACEHOLDER.test(password)))
    return [];
  return [{ name, problem: `has a password that is too easy to guess for production: ${HOW}` }];
};

const isWeak = (secret: string): boolean => new Set(secret).size < FEWEST_LETTERS || PLACEHOLDER.test(secret);

/** A random secret of 32 letters has more than twenty different ones; one of hexadecimal digits all but a few of sixteen. */
const FEWEST_LETTERS = 8;
const PLACEHOLDER = /change.?(me|this|it)|replace.?(me|this|it)|example|placeholder|your.?(secret|password)|<.*>/i;
const COMMON = new Set(["admin", "dossier", "password", "postgres", "root", "secret", "test"]);

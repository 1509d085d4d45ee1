import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { makePrivateDirectory, readFileIfAny, writeFirstPrivateFile } from "../files/private-file";
import { StartupError } from "../lifecycle/startup-error";

/** Where secrets are from. The first of them is in use, the second still good: so they are rotated. */
export interface SecretSource {
  /** Those of the settings. */
  readonly given: readonly string[] | undefined;
  /** Where one is kept that nobody gave: one a line, made at the first need. */
  readonly file: string;
}

/** In letters. A random one of 32 has the 256 bits that HS256 wants at least (RFC 7518, 3.2). */
export const SHORTEST_SECRET = 32;

/** @throws StartupError where the file holds none */
export const readSecrets = ({ given, file }: SecretSource): readonly string[] => {
  if (given !== undefined) return given;
  const secrets = secretsIn(readFileIfAny(file) ?? makeFile(file));
  if (secrets.length === 0)
    throw new StartupError(
      `${file} holds no secret of ${SHORTEST_SECRET} letters or more: delete it, and a new one is made.`,
    );
  return secrets;
};

/** Takes the same time whatever is wrong. */
export const isOneOf = (secrets: readonly string[], offered: string): boolean => {
  const [given, ...known] = [offered, ...secrets].map((text) => createHash("sha256").update(text).digest());
  return known.filter((secret) => given !== undefined && timingSafeEqual(secret, given)).length > 0;
};

const secretsIn = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST_SECRET)
    .slice(0, 2);

const makeFile = (file: string): string => {
  const path = join(makePrivateDirectory(dirname(file)), basename(file));
  writeFirstPrivateFile(path, `${randomBytes(32).toString("base64url")}\n`);
  return readFileIfAny(path) ?? "";
};

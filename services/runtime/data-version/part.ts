/**
 * A part of a service's data as a number of 32 bits: a table, by its name; or what has an id, with all that hangs on it, by the
 * id. Two parts may share a number: then more is taken for changed than is.
 * FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
 */
export const numberOf = (part: string): number => {
  let hash = 0x811c9dc5;
  const text = part.toLowerCase();
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0;
};

/** Numbers of parts as text, and back: four bytes each, in base64url. */
export const packParts = (parts: ReadonlySet<number>): string =>
  Buffer.from(Uint32Array.from(parts).buffer).toString("base64url");

/** @returns undefined for what is no such text */
export const unpackParts = (text: string): ReadonlySet<number> | undefined => {
  const bytes = Buffer.from(text, "base64url");
  if (bytes.length % 4 !== 0 || bytes.toString("base64url") !== text) return undefined;
  return new Set(Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32LE(index * 4)));
};

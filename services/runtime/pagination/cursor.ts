import { createHash } from "node:crypto";
import { isDate } from "../edtf/date";
import { badInput } from "../graphql/bad-input";
import { isUuid } from "../graphql/ids";

/** The place of one row in one order, as the values of the order's keys. */
export type Place = readonly string[];

/** What the text of a key is cast to. */
export type KeyType = "date" | "uuid" | "text" | "integer";

/**
 * A cursor is opaque to clients: a checksum, the name of the order that it belongs to, and the keys of its row. It holds
 * nothing that its row does not show, so it is checked against mistakes, not signed against readers.
 */
export const encodeCursor = (order: string, place: Place): string => {
  const payload = JSON.stringify([order, ...place]);
  return Buffer.from(checksum(payload) + payload).toString("base64url");
};

/** @throws BAD_USER_INPUT for a cursor that was altered, or that belongs to another list or order */
export const decodeCursor = (order: string, keys: readonly KeyType[], cursor: string): Place => {
  const text = Buffer.from(cursor, "base64url").toString();
  const payload = text.slice(CHECKSUM_LENGTH);
  const isIntact =
    text.startsWith(checksum(payload)) && Buffer.from(text).toString("base64url") === cursor && cursor !== "";
  if (!isIntact) throw badInput("This is no cursor of ours; pass on an endCursor or startCursor just as it was given.");
  const [cursorOrder, ...place] = partsOf(payload);
  if (cursorOrder !== order || place.length !== keys.length || !keys.every((type, key) => IS[type](place[key] ?? ""))) {
    throw badInput("This cursor belongs to another list or order; start this list anew, without a cursor.");
  }
  return place;
};

/** Anyone can work out a checksum, so what stands behind one is not yet what we wrote. */
const partsOf = (payload: string): readonly string[] => {
  try {
    const parts: unknown = JSON.parse(payload);
    return Array.isArray(parts) && parts.every((part) => typeof part === "string") ? parts : [];
  } catch {
    return [];
  }
};

/** What the database would refuse to read as a key is no key. */
const IS: Readonly<Record<KeyType, (text: string) => boolean>> = {
  date: (text) => text === "infinity" || text === "-infinity" || isDate(text),
  uuid: isUuid,
  integer: (text) => /^-?\d{1,9}$/.test(text),
  text: () => true,
};

const CHECKSUM_LENGTH = 8;
const checksum = (payload: string): string =>
  createHash("sha256").update(`dossier cursor ${payload}`).digest("base64url").slice(0, CHECKSUM_LENGTH);

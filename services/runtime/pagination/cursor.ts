import { createHash } from "node:crypto";
import { badInput } from "../graphql/bad-input";

/** The place of one row in one order, as the values of the order's keys. */
export type Place = readonly string[];

/**
 * A cursor is opaque to clients: a checksum, the name of the order that it belongs to, and the keys of its row. It holds
 * nothing that its row does not show, so it is checked against mistakes, not signed against readers.
 */
export const encodeCursor = (order: string, place: Place): string => {
  const payload = JSON.stringify([order, ...place]);
  return Buffer.from(checksum(payload) + payload).toString("base64url");
};

/** @throws BAD_USER_INPUT for a cursor that was altered, or that belongs to another list or order */
export const decodeCursor = (order: string, keys: number, cursor: string): Place => {
  const text = Buffer.from(cursor, "base64url").toString();
  const payload = text.slice(CHECKSUM_LENGTH);
  const isIntact =
    text.startsWith(checksum(payload)) && Buffer.from(text).toString("base64url") === cursor && cursor !== "";
  if (!isIntact) throw badInput("This is no cursor of ours; pass on an endCursor or startCursor just as it was given.");
  const [cursorOrder, ...place] = JSON.parse(payload) as string[];
  if (cursorOrder !== order || place.length !== keys) {
    throw badInput("This cursor belongs to another list or order; start this list anew, without a cursor.");
  }
  return place;
};

const CHECKSUM_LENGTH = 8;
const checksum = (payload: string): string =>
  createHash("sha256").update(`dossier cursor ${payload}`).digest("base64url").slice(0, CHECKSUM_LENGTH);

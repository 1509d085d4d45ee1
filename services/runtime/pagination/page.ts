import { badInput } from "../graphql/bad-input";
import { decodeCursor, type Place } from "./cursor";
import type { Order } from "./order";
import type { PageArgs } from "./page-args";

export const DEFAULT_SIZE = 20;
export const MAX_SIZE = 100;

/** A page as asked for, checked. */
export interface Page {
  readonly size: number;
  readonly isBackward: boolean;
  readonly after: Place | null;
  readonly before: Place | null;
}

/** @throws BAD_USER_INPUT for sizes out of bounds, first with last, and cursors that don't fit the order */
export const pageOf = (args: PageArgs, order: Order): Page => {
  const { first, last, after, before } = args;
  if (isGiven(first) && isGiven(last)) throw badInput("Give first or last, not both.");
  const place = (cursor: string | null | undefined): Place | null =>
    isGiven(cursor)
      ? decodeCursor(
          order.name,
          order.keys.map(({ type }) => type),
          cursor,
        )
      : null;
  return {
    size: sizeOf("first", first) ?? sizeOf("last", last) ?? DEFAULT_SIZE,
    // What stands before a cursor is read towards the start, so `before` alone means the ones next to it.
    isBackward: isGiven(last) || (isGiven(before) && !isGiven(first) && !isGiven(after)),
    after: place(after),
    before: place(before),
  };
};

const sizeOf = (name: string, size: number | null | undefined): number | undefined => {
  if (!isGiven(size)) return undefined;
  if (size < 1 || size > MAX_SIZE) throw badInput(`${name} is ${size}; it can be 1 to ${MAX_SIZE}.`);
  return size;
};

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

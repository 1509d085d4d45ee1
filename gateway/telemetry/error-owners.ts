import type { Journal } from "../../services/runtime/telemetry/journal";

// The server shows an error to whoever words it, and not the request in which it came about.

const owners = new WeakMap<object, Journal>();

/** @param journal of the request that the error belongs to */
export const noteOwner = (error: object, journal: Journal | undefined): void => {
  if (journal) owners.set(error, journal);
};

/** The journal of the request in which an error came about; undefined where nobody noted it. */
export const ownerOf = (error: unknown): Journal | undefined => {
  if (typeof error !== "object" || error === null) return undefined;
  return owners.get(error) ?? ownerOf((error as { readonly originalError?: unknown }).originalError);
};

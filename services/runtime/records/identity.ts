import { createHash } from "node:crypto";
import { v5, v7 } from "uuid";

/** The namespace of all ids that Dossier derives from a natural key. Changing it would orphan every loaded record. */
const NAMESPACE = "5e0d6f1c-6a55-5c0b-9f0e-2f9d6c1b7a34";

/** A UUIDv5 of a record's natural key, so that loading the same record twice gives the same id. */
export const naturalId = (type: string, key: string): string => v5(`${type}:${key}`, NAMESPACE);

/** A new UUIDv7: unique, and sorted by the time it was made. */
export const newId = (): string => v7();

/** A UUIDv7 of a moment and a natural key: the same each time, and sorted by the moment among all others. */
export const naturalIdAt = (moment: Date, type: string, key: string): string =>
  v7({
    msecs: moment.getTime(),
    seq: 0,
    random: createHash("sha256").update(`${type}:${key}`).digest().subarray(0, 16),
  });

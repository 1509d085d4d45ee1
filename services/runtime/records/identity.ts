import { hash } from "node:crypto";
import { parse, v7 } from "uuid";

/** The namespace of all ids that Dossier derives from a natural key. Changing it would orphan every loaded record. */
const NAMESPACE = Buffer.from(parse("5e0d6f1c-6a55-5c0b-9f0e-2f9d6c1b7a34"));

/** Where the namespace and a key are put together, so that an import doesn't ask for memory a dozen times a row. */
const together = Buffer.alloc(2_048);
NAMESPACE.copy(together);

/** A UUIDv5 of a record's natural key, so that loading the same record twice gives the same id. */
export const naturalId = (type: string, key: string): string => {
  const hex = hash("sha1", withNamespace(`${type}:${key}`), "hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variantOf(hex.charAt(16))}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const withNamespace = (text: string): Uint8Array => {
  const isRoomy = NAMESPACE.length + MOST_BYTES_A_CHARACTER * text.length <= together.length;
  if (!isRoomy) return Buffer.concat([NAMESPACE, Buffer.from(text)]);
  return together.subarray(0, NAMESPACE.length + together.write(text, NAMESPACE.length));
};

/** In UTF-8, of a text in UTF-16. */
const MOST_BYTES_A_CHARACTER = 3;

/** The two highest bits of the digit are 10. @see https://www.rfc-editor.org/rfc/rfc9562#section-5.5 */
const variantOf = (digit: string): string => ((parseInt(digit, 16) & 0x3) | 0x8).toString(16);

/** A new UUIDv7: unique, and sorted by the time it was made. */
export const newId = (): string => v7();

/** A new UUIDv7 of a moment that the clock may not have reached. */
export const newIdAt = (moment: Date): string => v7({ msecs: moment.getTime() });

/** The id of a revision that was loaded or imported. @param type as the history names it: VISIT */
export const importedRevisionId = (type: string, recordId: string, number: number, madeAt: Date): string =>
  naturalIdAt(madeAt, "revision", `${type}:${recordId}:${number}`);

/** A UUIDv7 of a moment and a natural key: the same each time, and sorted by the moment among all others. */
export const naturalIdAt = (moment: Date, type: string, key: string): string =>
  v7({
    msecs: moment.getTime(),
    seq: 0,
    random: hash("sha256", `${type}:${key}`, "buffer").subarray(0, 16),
  });

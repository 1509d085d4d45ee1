import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes as fast as it is taken. @throws what made the stream fail */
export const writeText = async (out: Writable, text: string): Promise<void> => {
  if (out.errored) throw out.errored;
  if (!out.write(text)) await once(out, "drain");
};

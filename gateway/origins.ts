import { z } from "zod";

/**
 * A setting that lists origins, letter by letter as a browser sends them. A pattern, `*` or `null` would let in pages of
 * whoever wants.
 */
export const origins = () =>
  z
    .string()
    .default("")
    .transform((text) => text.split(",").flatMap((part) => part.trim() || []))
    .refine((parts) => parts.every(isOrigin), {
      error:
        "origins with commas between, each as a browser names it, such as https://www.example.org or http://localhost:5173: no path, no *, no null",
    });

const isOrigin = (text: string): boolean =>
  !text.includes("*") &&
  URL.canParse(text) &&
  /^https?:$/.test(new URL(text).protocol) &&
  new URL(text).origin === text;

import { isIP } from "node:net";
import { z } from "zod";

/** Whose word on a client's address is taken: addresses and ranges of them, as Express takes them for `trust proxy`. */
export const trustedProxies = () =>
  z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .refine((parts) => parts.every(isRange), {
      error: "addresses or ranges of them with commas between, such as 10.0.0.5,192.168.0.0/16,fd00::/8",
    });

/** A range of everybody would let each client say where it is. */
const isRange = (text: string): boolean => {
  const [address = "", bits, ...rest] = text.split("/");
  const version = isIP(address);
  if (version === 0 || address.includes("%") || rest.length > 0) return false;
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
};

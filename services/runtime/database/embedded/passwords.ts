import { randomBytes } from "node:crypto";
import { readFileIfAny, writePrivateFile } from "../../files/private-file";
import type { Place } from "./place";

/** By role. */
export type Passwords = Readonly<Record<string, string>>;

/** The passwords that are set in the cluster; none when the file is lost or spoilt, and then they are set anew. */
export function readPasswords(place: Place): Passwords {
  try {
    return JSON.parse(readFileIfAny(place.passwords) ?? "{}") as Passwords;
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** To be called after the cluster knows them: one that is written but not set would lock us out. */
export function keepPasswords(place: Place, passwords: Passwords): void {
  writePrivateFile(place.passwords, `${JSON.stringify(passwords, null, 2)}\n`);
}

/** Hexadecimal, so that it needs quoting neither in SQL nor in a URL. */
export function makePassword(): string {
  return randomBytes(24).toString("hex");
}

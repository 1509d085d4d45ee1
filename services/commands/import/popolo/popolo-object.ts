import { textOf } from "../../../runtime/records/writing/document-path";

/** Written out so that no control character stands in this file. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]+/g; // eslint-disable-line no-control-regex

/** An object of a Popolo file, which knows what of it has been read, so that nothing is lost without a word. */
export class PopoloObject {
  private readonly read = new Set<string>();
  private readonly parts: PopoloObject[] = [];
  private readonly remarks: string[] = [];

  constructor(private readonly value: Readonly<Record<string, unknown>>) {}

  /** The first of the fields that has a text or a number, tidied; null where none has. */
  text(...names: readonly string[]): string | null {
    const found = names.find((name) => tidy(this.value[name]) !== null);
    if (found === undefined) return null;
    this.read.add(found);
    return tidy(this.value[found]);
  }

  /** The objects that a field lists; what else stands there is left over. */
  objects(name: string): readonly PopoloObject[] {
    const given = this.value[name];
    if (!Array.isArray(given)) return [];
    const values: readonly unknown[] = given;
    this.read.add(name);
    const parts = values.flatMap((each) => {
      if (isObject(each)) return new PopoloObject(each);
      this.leave(name, each);
      return [];
    });
    this.parts.push(...parts);
    return parts;
  }

  /** The texts that a field lists. */
  texts(name: string): readonly string[] {
    const given = this.value[name];
    this.read.add(name);
    return (Array.isArray(given) ? (given as unknown[]) : [given]).flatMap((each) => tidy(each) ?? []);
  }

  /** A field as it stands; undefined where there is none. */
  raw(name: string): unknown {
    if (this.value[name] === undefined) return undefined;
    this.read.add(name);
    return this.value[name];
  }

  /** Says what has no place in a record. */
  leave(name: string, value: unknown): void {
    const text = textOf(value) ?? (isObject(value) ? JSON.stringify(value) : null);
    if (text !== null) this.remarks.push(`${name}: ${text}`);
  }

  /** What nobody has read, and what was left, as people read it. */
  leftovers(): readonly string[] {
    const unread = Object.entries(this.value).flatMap(([name, value]) => {
      if (this.read.has(name) || isNothing(value)) return [];
      const text = tidy(value) ?? JSON.stringify(value).replace(CONTROL, " ");
      return `${name}: ${text}`;
    });
    return [...this.remarks, ...unread, ...this.parts.flatMap((part) => part.leftovers())];
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A text of so many characters at most. */
export const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…`;

const tidy = (value: unknown): string | null => {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") return null;
  return value.replace(CONTROL, " ").normalize("NFC").trim() || null;
};

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

import type { z } from "zod";

/** What can't be told without the check itself: something is wrong, or is rarely given. */
export const UNCLEAR = Symbol("unclear");

/** What a check makes of a value with which nothing is wrong. */
export type Glance<T> = (given: unknown) => T | typeof UNCLEAR;

/**
 * A check that can also be made at a glance: an import makes millions, nearly all of values with which nothing is wrong, and
 * the check makes several objects for each of them. Only the check itself says what is wrong. A check that is made of this
 * one has no glance unless it is given its own.
 */
export const withGlance = <T>(check: z.ZodType<T>, glance: Glance<T>): z.ZodType<T> => {
  glances.set(check, glance);
  return check;
};

export const glanceOf = <T>(check: z.ZodType<T>): Glance<T> => (glances.get(check) as Glance<T> | undefined) ?? unclear;

const glances = new WeakMap<z.ZodType, Glance<unknown>>();

const unclear = (): typeof UNCLEAR => UNCLEAR;

/** Of a list, where all that is in it is clear. */
export const glanceAtEach =
  <T>(glance: Glance<T>): Glance<readonly T[]> =>
  (given) => {
    if (!Array.isArray(given)) return UNCLEAR;
    const made: T[] = [];
    for (const each of given as readonly unknown[]) {
      const seen = glance(each);
      if (seen === UNCLEAR) return UNCLEAR;
      made.push(seen);
    }
    return made;
  };

/** Of an object, where all of its parts are clear. What it has besides is left out. */
export const glanceAtParts = (
  checks: Readonly<Record<string, z.ZodType>>,
): Glance<Readonly<Record<string, unknown>>> => {
  const parts = Object.entries(checks).map(([name, check]) => ({ name, glance: glanceOf(check) }));
  return (given) => {
    if (typeof given !== "object" || given === null || Array.isArray(given)) return UNCLEAR;
    const made: Record<string, unknown> = {};
    for (const { name, glance } of parts) {
      const seen = glance((given as Readonly<Record<string, unknown>>)[name]);
      if (seen === UNCLEAR) return UNCLEAR;
      made[name] = seen;
    }
    return made;
  };
};

import { badInput } from "../graphql/bad-input";
import { toAlpha3 } from "./iso3166";

/** The codes of a filter as records hold them; a code that no country has is left out, and so matches nothing. */
export const codesOf = (codes: readonly string[]): string[] =>
  codes.map(toAlpha3).filter((code): code is string => code !== null);

/**
 * The two different things of a `between`.
 * @throws BAD_USER_INPUT for more, fewer, or one of them twice
 */
export const exactlyTwo = <T>(between: readonly T[]): readonly [T, T] => {
  const [first, second, ...rest] = between;
  if (first === undefined || second === undefined || rest.length > 0 || first === second) {
    throw badInput("between takes exactly two, and two different ones.");
  }
  return [first, second];
};

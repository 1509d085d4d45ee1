import countries from "world-countries";
import { fold } from "../names/fold";

/** The code that somebody may have meant: of the country of that name, or the nearest in letters; null for neither. */
export const suggestedCode = (given: string): string | null => {
  const wanted = fold(given.trim());
  if (wanted === "") return null;
  const named = countries.find(({ name, altSpellings }) =>
    [name.common, name.official, ...altSpellings].some((each) => fold(each) === wanted),
  );
  if (named) return named.cca3;
  const near = countries.find(({ cca3 }) => differences(cca3, given.trim().toUpperCase()) === 1);
  return near?.cca3 ?? null;
};

/** In how many places two codes differ; letters that are missing or too many count. */
const differences = (code: string, given: string): number =>
  Array.from(code).filter((letter, index) => given.charAt(index) !== letter).length +
  Math.max(0, given.length - code.length);

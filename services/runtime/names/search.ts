import { badInput } from "../graphql/bad-input";

const LONGEST_SEARCH = 200;

/**
 * A search text as it was given; null where there is nothing to search for.
 * @throws BAD_USER_INPUT for more than 200 characters
 */
export const givenSearch = (search: string | null | undefined): string | null => {
  if (!search?.trim()) return null;
  if (search.length > LONGEST_SEARCH) {
    throw badInput(`search has ${search.length} characters; it can have up to ${LONGEST_SEARCH}.`);
  }
  return search;
};

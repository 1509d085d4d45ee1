/**
 * Makes something the first time that it is asked for, and gives the same ever after. What type-graphql builds from is kept
 * for the whole process, so that a schema built again would be no other.
 */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

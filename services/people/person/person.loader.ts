import { childLoader, groupedLoader, rowLoader } from "../../runtime/batching/loaders";
import type { PersonRepository, PersonRow } from "./person.repository";

export const personById = (people: PersonRepository) =>
  rowLoader(
    (ids) => people.byIds(ids),
    ({ id }) => id,
  );

/** By a value, and a scheme in small letters. */
export const personByIdentifier = (people: PersonRepository) =>
  groupedLoader<string, PersonRow | null>(async (values, scheme) => {
    const rows = new Map((await people.byIdentifiers(scheme, values)).map((row) => [row.value, row]));
    return values.map((value) => rows.get(value) ?? null);
  });

export const namesByPerson = (people: PersonRepository) =>
  childLoader(
    (ids) => people.namesOf(ids),
    ({ personId }) => personId,
  );

export const identifiersByPerson = (people: PersonRepository) =>
  childLoader(
    (ids) => people.identifiersOf(ids),
    ({ personId }) => personId,
  );

export const nationalitiesByPerson = (people: PersonRepository) =>
  childLoader(
    (ids) => people.nationalitiesOf(ids),
    ({ personId }) => personId,
  );

import type { Visibility } from "../../runtime/records/visibility";
import sql from "sql-template-tag";
import { childLoader, groupedLoader, rowLoader } from "../../runtime/batching/loaders";
import type { Database } from "../../runtime/database/database";
import { childPages } from "../../runtime/pagination/child-pages";
import type { PageArgs } from "../../runtime/pagination/page-args";
import { nationals, peopleCiting, type PersonRepository, type PersonRow } from "./person.repository";

/** @param visibility whether an admin asks, who sees what was retracted */
export const personById = (people: PersonRepository, visibility: Visibility) =>
  rowLoader(
    (ids) => people.byIds(ids, visibility),
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

export const peopleByCountry = (database: Database) => childPages<PersonRow, PageArgs>(database, sql`text`, nationals);

export const peopleBySource = (database: Database) =>
  childPages<PersonRow, PageArgs>(database, sql`uuid`, peopleCiting);

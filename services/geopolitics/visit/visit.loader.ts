import type { Visibility } from "../../runtime/records/visibility";
import sql from "sql-template-tag";
import { rowLoader } from "../../runtime/batching/loaders";
import type { Database } from "../../runtime/database/database";
import { childPages } from "../../runtime/pagination/child-pages";
import type { PageArgs } from "../../runtime/pagination/page-args";
import type { VisitDirection } from "../country/country.enum";
import type { CountryVisitList } from "../country/country.input";
import type { ParticipantList } from "../participant/participant.enum";
import type { VisitList } from "./visit.input";
import { visitsCiting, visitsInvolving, type VisitRepository, type VisitRow } from "./visit.repository";

/** @param visibility whether an admin asks, who sees what was retracted */
export const visitById = (visits: VisitRepository, visibility: Visibility) =>
  rowLoader(
    (ids) => visits.byIds(ids, visibility),
    ({ id }) => id,
  );

/** The visits of a person, as visitor or host. */
export const visitsByPerson = (database: Database) =>
  childPages<VisitRow, VisitList>(database, sql`text`, (person, list) =>
    visitsInvolving({ party: person, lists: [...TRAVELLING, ...RECEIVING], isShort: true }, list),
  );

export const visitsByCountry = (database: Database) =>
  childPages<VisitRow, CountryVisitList>(database, sql`text`, (country, list) =>
    visitsInvolving({ party: country, lists: BY_DIRECTION[list.direction] }, list),
  );

const TRAVELLING: readonly ParticipantList[] = ["FROM", "VISITORS"];
const RECEIVING: readonly ParticipantList[] = ["TO", "HOSTS"];
const BY_DIRECTION: Readonly<Record<VisitDirection, readonly ParticipantList[]>> = {
  INCOMING: RECEIVING,
  OUTGOING: TRAVELLING,
  BOTH: [...TRAVELLING, ...RECEIVING],
};

export const visitsBySource = (database: Database) => childPages<VisitRow, PageArgs>(database, sql`uuid`, visitsCiting);

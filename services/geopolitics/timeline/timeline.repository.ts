import sql, { raw } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import type { Connection } from "../../runtime/pagination/connection";
import { narrowed, type List } from "../../runtime/pagination/list";
import { betweenCountries, chronological, involving, type Involvement } from "../happening/chronological.order";
import { HappeningType, type ChronologicalOrder } from "../happening/happening.enum";
import { partsIn } from "../happening/filtered-parts";
import { happeningMatches } from "../happening/happening.filter";
import { STANDING_IN } from "../happening/standing-in";
import { countryPairOf, isCountry, takesPart, twoParties } from "../participant/participant.filter";
import { partiesOf } from "../participant/party";
import { isOriginal } from "../statement/statement.filter";
import { pageOfMerged, type ListPart } from "./merged-list";
import type { TimelineFilter, TimelineList } from "./timeline.input";

/** A record of a timeline, before it is read. */
export interface HappeningKey {
  readonly type: HappeningType;
  readonly id: string;
}

export class TimelineRepository {
  constructor(private readonly database: Database) {}

  page(list: TimelineList): Connection<HappeningKey> {
    return pageOfMerged(this.database, timeline(list), list, partsIn(list.filter));
  }
}

/** One list for each type of record, each of them a range of an index; and none of a type is a list without rows. */
const timeline = ({ filter, orderBy }: TimelineList): readonly [ListPart, ...ListPart[]] => {
  const types = new Set(filter.types ?? Object.values(HappeningType));
  const partsOf = (type: HappeningType): readonly ListPart[] =>
    types.has(type) ? [happeningsOf(type, filter, orderBy)] : [];
  const [first, ...others] = Object.values(HappeningType).flatMap(partsOf);
  return first ? [first, ...others] : [{ list: matching(VISIT, filter, nothing(VISIT, orderBy)) }];
};

const happeningsOf = (type: HappeningType, filter: TimelineFilter, orderBy: ChronologicalOrder): ListPart => {
  const { parties, between } = filter;
  if (between) {
    const list = listBetween(type, between, orderBy);
    const alsoOf = parties ? [takesPart("r", STANDING_IN[type], parties)] : [];
    return { list: matching(type, filter, { ...list, conditions: [...list.conditions, ...alsoOf] }) };
  }
  if (!parties) return { list: matching(type, filter, listOfAll(type, orderBy)) };
  const wanted = [...new Set(partiesOf(parties))];
  const ofWanted = { party: raw("wanted.party"), isShort: !wanted.some(isCountry) };
  const { tally, ...list } = matching(type, filter, listOf(type, ofWanted, orderBy));
  return {
    // What two of them stand in together is one record.
    list: wanted.length === 1 ? { ...list, tally } : list,
    each: sql`unnest(${wanted}::text[]) AS wanted (party)`,
  };
};

type Range = Omit<List, "columns">;

/** A range of records that are called `r`, without those that don't match. */
const matching = (type: HappeningType, filter: TimelineFilter, range: Range): List => {
  const { during, topic, verification, sources } = filter;
  const shown = type === HappeningType.STATEMENT ? [isOriginal("r")] : [];
  const conditions = [...happeningMatches("r", type, { during, topic, verification, sources }), ...shown];
  return {
    ...narrowed(range, [...range.conditions, ...conditions], [...happeningMatches("r", type, {}), ...shown]),
    columns: raw(`'${type}' AS type, r.id`),
  };
};

const listOfAll = (type: HappeningType, orderBy: ChronologicalOrder): Range => ({
  from: raw(`${TABLES[type]} r`),
  conditions: [],
  order: chronological(TIMELINE, orderBy, raw("r.period_earliest"), raw("r.id")),
});

const listOf = (type: HappeningType, of: Omit<Involvement, "lists">, orderBy: ChronologicalOrder): Range =>
  involving({ ...of, lists: STANDING_IN[type] }, type, recordOf(type), orderBy);

/**
 * Two countries have a range of their own, since each may have very much with others. Nobody else has: so the range of
 * whoever is no country is read.
 */
const listBetween = (type: HappeningType, between: readonly string[], orderBy: ChronologicalOrder): Range => {
  const parties = twoParties(between);
  if (parties === null) return nothing(type, orderBy);
  const pair = countryPairOf(parties);
  if (pair) return betweenCountries(pair, type, recordOf(type), orderBy);
  const [first, second] = parties;
  const [smaller, other] = isCountry(first) ? [second, first] : [first, second];
  const list = listOf(type, { party: sql`${smaller}`, isShort: true }, orderBy);
  return { ...list, conditions: [...list.conditions, takesPart("r", STANDING_IN[type], [other])] };
};

const nothing = (type: HappeningType, orderBy: ChronologicalOrder): Range => ({
  ...listOfAll(type, orderBy),
  conditions: [sql`false`],
});

const recordOf = (type: HappeningType) => ({ table: TABLES[type], alias: "r", list: TIMELINE });

const TABLES: Readonly<Record<HappeningType, string>> = {
  VISIT: "visit",
  MEETING: "meeting",
  STATEMENT: "statement",
  EVENT: "event",
};

const { VISIT } = HappeningType;
const TIMELINE = "Happening";

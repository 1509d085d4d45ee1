import sql from "sql-template-tag";
import type { List } from "../../runtime/pagination/list";
import { countryPairOf, isCountry, twoParties } from "../participant/participant.filter";
import type { ParticipantList } from "../participant/participant.enum";
import { partiesOf } from "../participant/party";
import type { RecordType } from "../record-type";
import { betweenCountries, involving, type ListedTable } from "./chronological.order";
import type { ChronologicalOrder } from "./happening.enum";

/** What of a filter says who takes part: the lists of a record in which the parties of a field stand, `speakers` as SPEAKER. */
type FieldsOfParties<Filter> = { readonly [Field in keyof Filter]?: readonly ParticipantList[] };

/** A range of an index, and what is left of the filter to narrow it by. */
interface FilteredRange<Filter> {
  readonly range: Pick<List, "from" | "range" | "isShort" | "conditions" | "order" | "repeats" | "tally" | "about">;
  readonly rest: Filter;
}

/**
 * What is read for a filter by one party, or by what is between two countries: their own range of an index, in order of time,
 * which costs the same however much else there is. Undefined for any other filter.
 * @throws BAD_USER_INPUT for what can be no party
 */
export const filteredRange = <Filter extends object>(
  filter: (Filter & { readonly between?: readonly string[] | null }) | null | undefined,
  fields: FieldsOfParties<Filter>,
  type: RecordType,
  record: ListedTable,
  orderBy: ChronologicalOrder,
): FilteredRange<Filter> | undefined => {
  if (!filter) return undefined;
  const parties = filter.between ? twoParties(filter.between) : null;
  const pair = parties && countryPairOf(parties);
  if (pair) return { range: betweenCountries(pair, type, record, orderBy), rest: { ...filter, between: undefined } };
  for (const [field, lists] of Object.entries(fields) as [keyof Filter, readonly ParticipantList[]][]) {
    const ids = filter[field] as readonly string[] | null | undefined;
    const [party, ...others] = new Set(partiesOf(ids ?? []));
    if (party === undefined || others.length > 0) continue;
    const involvement = { party: sql`${party}`, lists, isShort: !isCountry(party) };
    const range = involving(involvement, type, record, orderBy);
    return { range, rest: { ...filter, [field]: undefined } };
  }
  return undefined;
};

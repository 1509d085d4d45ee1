import { uuidsOf } from "../../runtime/graphql/ids";
import { codesOf } from "../../runtime/iso3166/codes";
import { partiesOf } from "../participant/party";

type Ids = readonly string[] | null | undefined;

/** What filters of visits, meetings, statements, events and relations ask for, of ids and codes. */
interface FilterOfRecords {
  readonly ids?: Ids;
  readonly sources?: Ids;
  readonly parties?: Ids;
  readonly between?: Ids;
  readonly visitors?: Ids;
  readonly hosts?: Ids;
  readonly speakers?: Ids;
  readonly about?: Ids;
  readonly addressees?: Ids;
  readonly from?: Ids;
  readonly to?: Ids;
}

/**
 * What every change of the records hangs on that a filter leaves, see `about`: a record's own id, whoever takes part in it,
 * and the sources that it cites. All conditions are to be met, so that any one of them says enough. Undefined where none does.
 */
export const partsIn = (filter: FilterOfRecords | null | undefined): readonly string[] | undefined => {
  if (!filter) return undefined;
  const { ids, sources, parties, between, visitors, hosts, speakers, about, addressees, from, to } = filter;
  if (ids) return uuidsOf(ids);
  // Each of the two takes part in all that is between them.
  if (between) return partiesOf(between.slice(0, 1));
  const party = parties ?? speakers ?? visitors ?? hosts ?? about ?? addressees;
  if (party) return partiesOf(party);
  if (sources) return uuidsOf(sources);
  const country = from ?? to;
  return country ? codesOf(country) : undefined;
};

import type { Visibility } from "../../runtime/records/visibility";
import { childLoader, rowLoader } from "../../runtime/batching/loaders";
import type { SourceRepository } from "./source.repository";

/** @param visibility whether an admin asks, who sees what was retracted */
export const sourceById = (sources: SourceRepository, visibility: Visibility) =>
  rowLoader(
    (ids) => sources.byIds(ids, visibility),
    ({ id }) => id,
  );

/** By an address as sources are compared by it. */
export const sourceByUrl = (sources: SourceRepository) =>
  rowLoader(
    (addresses) => sources.byAddresses(addresses),
    ({ address }) => address,
  );

export const partsBySource = (sources: SourceRepository) =>
  childLoader(
    (ids) => sources.partsOf(ids),
    ({ partOfId }) => partOfId ?? "",
  );

export const sourceCountByOutlet = (sources: SourceRepository) =>
  rowLoader(
    (ids) => sources.countsByOutlet(ids),
    ({ outletId }) => outletId,
  );

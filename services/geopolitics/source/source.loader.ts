import { childLoader, rowLoader } from "../../runtime/batching/loaders";
import type { SourceRepository } from "./source.repository";

export const sourceById = (sources: SourceRepository) =>
  rowLoader(
    (ids) => sources.byIds(ids),
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

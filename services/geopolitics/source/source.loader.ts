import { childLoader, rowLoader } from "../../runtime/batching/loaders";
import type { SourceRepository } from "./source.repository";

export const sourceById = (sources: SourceRepository) =>
  rowLoader(
    (ids) => sources.byIds(ids),
    ({ id }) => id,
  );

export const partsBySource = (sources: SourceRepository) =>
  childLoader(
    (ids) => sources.partsOf(ids),
    ({ partOfId }) => partOfId ?? "",
  );

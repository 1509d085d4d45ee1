import { rowLoader } from "../../runtime/batching/loaders";
import type { SourceRepository } from "./source.repository";

export const citationCountBySource = (sources: SourceRepository) =>
  rowLoader(
    (ids) => sources.citationCounts(ids),
    ({ sourceId }) => sourceId,
  );

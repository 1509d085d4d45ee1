import { provenanceResolvers } from "../../runtime/records/provenance.resolver";
import type { Context } from "../context";
import { geopoliticsProvenance } from "./provenance.type";

export const geopoliticsProvenanceResolvers = provenanceResolvers(
  geopoliticsProvenance,
  (sourceId, { loaders }: Context) => loaders.sourceById.load(sourceId),
);

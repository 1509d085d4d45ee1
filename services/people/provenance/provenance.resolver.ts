import { provenanceResolvers } from "../../runtime/records/provenance.resolver";
import { peopleProvenance } from "./provenance.type";

/** Sources belong to the geopolitics service: a reference is all that is given here. */
export const peopleProvenanceResolvers = provenanceResolvers(peopleProvenance, (id) => ({ id }));

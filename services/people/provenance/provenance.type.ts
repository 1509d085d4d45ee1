import { provenanceTypes } from "../../runtime/records/provenance.type";
import { Source } from "../source/source.type";

export const peopleProvenance = provenanceTypes(Source);
export const { Citation, Correction, Assertion } = peopleProvenance;

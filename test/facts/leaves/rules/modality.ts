import { equal, type Rules } from "../rule";
import type { Told } from "../told";

/** An opinion is somebody's: a statement of form ASSESSMENT, or a record that says whose judgement it is. */
export const rulesOfModality: Rules = { modality: equal((record) => modalitiesOf(record)) };

const modalitiesOf = ({ form, status, assessedBy }: Told): string[] => {
  if (form === "ASSESSMENT") return ["OPINION", "HYPOTHETICAL"];
  if (assessedBy) return status === "PROPOSED" ? ["HYPOTHETICAL"] : ["OPINION"];
  return status === "PLANNED" ? ["PLANNED"] : ["ASSERTED"];
};

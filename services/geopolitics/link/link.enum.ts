import { registerEnumType } from "type-graphql";

export enum LinkKind {
  ABOUT = "ABOUT",
  CONTRADICTS = "CONTRADICTS",
  REPORTS = "REPORTS",
  PART_OF = "PART_OF",
}
registerEnumType(LinkKind, {
  name: "LinkKind",
  description: "How one record bears on another.",
  valuesConfig: {
    ABOUT: { description: "It speaks about the other." },
    CONTRADICTS: { description: "It says what the other denies." },
    REPORTS: { description: "It tells of the other." },
    PART_OF: { description: "It belongs to the other." },
  },
});

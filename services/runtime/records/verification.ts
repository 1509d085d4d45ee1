import { registerEnumType } from "type-graphql";

export enum Verification {
  REPORTED = "REPORTED",
  CORROBORATED = "CORROBORATED",
  DISPUTED = "DISPUTED",
  REFUTED = "REFUTED",
}
registerEnumType(Verification, {
  name: "Verification",
  description: "How well an assertion stands up.",
  valuesConfig: {
    REPORTED: { description: "One source has it; nobody else confirms or denies its core." },
    CORROBORATED: { description: "Another, independent source supports its core." },
    DISPUTED: { description: "Sources contradict one another, or no one else can find it." },
    REFUTED: { description: "Better evidence shows that it is not so." },
  },
});

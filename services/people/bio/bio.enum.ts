import { registerEnumType } from "type-graphql";

export enum PreferenceScope {
  ONE = "ONE",
  SEVERAL = "SEVERAL",
  ALL = "ALL",
  NONE = "NONE",
}
registerEnumType(PreferenceScope, {
  name: "PreferenceScope",
  description: "How many things somebody chose when asked for a favourite.",
  valuesConfig: {
    ONE: { description: "They name one thing." },
    SEVERAL: { description: "Several, whether or not they name them." },
    ALL: { description: "All there are." },
    NONE: { description: "None; they have no favourite." },
  },
});

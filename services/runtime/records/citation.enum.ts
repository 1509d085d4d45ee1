import { registerEnumType } from "type-graphql";

export enum Stance {
  SUPPORTS = "SUPPORTS",
  PARTLY = "PARTLY",
  DIFFERS = "DIFFERS",
  CONTEXT = "CONTEXT",
}
registerEnumType(Stance, {
  name: "Stance",
  description: "What a source does for the assertion that cites it.",
  valuesConfig: {
    SUPPORTS: { description: "It says the same." },
    PARTLY: { description: "It bears out a part." },
    DIFFERS: { description: "It says something else; the citation's value or note tells what." },
    CONTEXT: { description: "It says nothing on the matter itself, but helps to judge it." },
  },
});

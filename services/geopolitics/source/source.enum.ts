import { registerEnumType } from "type-graphql";

export enum SourceKind {
  ARTICLE = "ARTICLE",
  SIDEBAR = "SIDEBAR",
  SOCIAL_POST = "SOCIAL_POST",
  PRESS_RELEASE = "PRESS_RELEASE",
  SPEECH = "SPEECH",
  CABLE = "CABLE",
  DATASET = "DATASET",
  BOOK = "BOOK",
  BROADCAST = "BROADCAST",
  OTHER = "OTHER",
}
registerEnumType(SourceKind, {
  name: "SourceKind",
  description: "What sort of publication a source is.",
  valuesConfig: {
    ARTICLE: { description: "An article of a newspaper, agency or site." },
    SIDEBAR: { description: "A box beside an article." },
    SOCIAL_POST: { description: "A post on a social network." },
    PRESS_RELEASE: { description: "A release by those concerned." },
    SPEECH: { description: "The text of a speech." },
    CABLE: { description: "A diplomatic cable." },
    DATASET: { description: "A collection of data." },
    BOOK: { description: "A book, or a chapter of one." },
    BROADCAST: { description: "Something said on radio or television." },
    OTHER: { description: "Anything else." },
  },
});

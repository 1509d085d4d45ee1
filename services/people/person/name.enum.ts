import { registerEnumType } from "type-graphql";

export enum NameKind {
  PRIMARY = "PRIMARY",
  ALTERNATE = "ALTERNATE",
  TRANSLITERATION = "TRANSLITERATION",
  MISSPELLING = "MISSPELLING",
  FORMER = "FORMER",
  BIRTH = "BIRTH",
  TITLED = "TITLED",
  ABBREVIATION = "ABBREVIATION",
  PART = "PART",
}
registerEnumType(NameKind, {
  name: "NameKind",
  description: "In what way somebody is or was called so.",
  valuesConfig: {
    PRIMARY: { description: "The name that they go by." },
    ALTERNATE: { description: "Another name or spelling that is as right." },
    TRANSLITERATION: { description: "The name written in another script." },
    MISSPELLING: { description: "A wrong spelling that has been printed; kept so that searches find it." },
    FORMER: { description: "A name that they no longer go by." },
    BIRTH: { description: "The name given at birth, where they go by another." },
    TITLED: { description: "The name with a title or an honorific: 'Sir Winston Churchill'." },
    ABBREVIATION: { description: "Initials or another short form." },
    PART: { description: "A given, family or patronymic name on its own; the note says which." },
  },
});

import { registerEnumType } from "type-graphql";

export enum PlaceKind {
  CONSTITUENCY = "CONSTITUENCY",
  DOG_SHELTER = "DOG_SHELTER",
  LANDMARK = "LANDMARK",
  BUILDING = "BUILDING",
  NATURE = "NATURE",
  CITY = "CITY",
  OTHER = "OTHER",
}
registerEnumType(PlaceKind, {
  name: "PlaceKind",
  description: "What sort of place it is.",
  valuesConfig: {
    CONSTITUENCY: { description: "The area that a member of parliament is elected for." },
    DOG_SHELTER: { description: "A home for dogs that have none." },
    LANDMARK: { description: "A monument or a sight." },
    BUILDING: { description: "A building, such as a palace or an office." },
    NATURE: { description: "A mountain, a lake, a park or the like." },
    CITY: { description: "A city, a town or a village." },
    OTHER: { description: "Anything else, such as a region or an airport." },
  },
});

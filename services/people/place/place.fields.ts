import { list, optional, required } from "../../runtime/records/writing/field";
import { country, latitude, longitude, oneOf, text, webAddress } from "../../runtime/records/writing/kinds";
import type { RecordKind } from "../../runtime/records/writing/record-shape";
import { PlaceKind } from "./place.enum";

const fields = {
  name: required(text(300), "The name to show."),
  alsoKnownAs: list(text(300), "Its other names and spellings, in any script."),
  kind: required(oneOf(PlaceKind), "What sort of place it is."),
  locality: optional(text(300), "The city, town or village that it lies in."),
  region: optional(text(300), "The province, state or emirate that it lies in."),
  country: optional(country, "The country that it lies in; left out where that is disputed."),
  latitude: optional(latitude, "Degrees north of the equator."),
  longitude: optional(longitude, "Degrees east of Greenwich."),
  url: optional(webAddress, "The web address of a page about it."),
  note: optional(text(5_000), "What there is to add."),
};

export const placeKind = {
  type: "PLACE",
  typename: "Place",
  key: "id",
  isAssertion: false,
  fields,
} satisfies RecordKind<typeof fields>;

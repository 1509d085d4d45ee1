import { isUuid } from "../../../runtime/graphql/ids";
import { RowRejected, type Draft } from "../format";
import { classOf } from "./classes";
import { dated } from "./dates";
import { identifiersIn, LONGEST_NAME, MOST, otherNames } from "./names";
import { levelOf, recordIdOf } from "./outline";
import { present } from "./person";
import { cut, type PopoloObject } from "./popolo-object";
import { citationOf, sourcesOf, type Reading } from "./row";

/** The record that an object of `organizations` is for. @throws RowRejected without an id or a name */
export const organizationDraft = (reading: Reading): Draft => {
  const { object, outline, country, surroundings } = reading;
  const id = object.text("id");
  const name = object.text("name");
  if (id === null) throw new RowRejected("It has no id; every organization of a Popolo file has one.");
  if (name === null) throw new RowRejected("It has no name; every organization has one.");
  if (levelOf(outline.organizations, id) === null)
    throw new RowRejected(`By its parent_id the organization ${id} would be a part of itself.`);
  const classification = classOf(object.text("classification"));
  if (classification === null) object.leave("classification", object.text("classification"));
  const own = object.text("country");
  const sources = sourcesOf(object);
  const given = {
    name: cut(name, LONGEST_NAME),
    classification: classification ?? "OTHER",
    names: otherNames(object, name).slice(0, MOST),
    identifiers: identifiersIn(
      object,
      outline.isOurs || !isUuid(id) ? [] : [{ scheme: "everypolitician", value: id.toLowerCase() }],
    ),
    ...present({
      country: (own === null ? null : surroundings.countryNamed(own)) ?? country,
      parentId: parentOf(reading),
      founded: dated(object, "founding_date", "founded"),
      dissolved: dated(object, "dissolution_date", "dissolved"),
      note: noteOf(object),
    }),
  };
  const citation = citationOf(reading, sources, []);
  return { type: "ORGANIZATION", id: recordIdOf(outline, "organization", id), given, citations: [citation] };
};

const parentOf = ({ object, outline }: Reading): string | null => {
  const parent = object.text("parent_id");
  if (parent === null) return null;
  if (outline.organizations.has(parent)) return recordIdOf(outline, "organization", parent);
  object.leave("parent_id", parent);
  return null;
};

/** What has no field of its own: its picture, seats, colour, pages, addresses. */
const noteOf = (object: PopoloObject): string | null => {
  const note = object.text("note");
  const [image, seats, colour] = [object.text("image"), object.text("seats"), object.text("srgb")];
  const said = [
    ...(note === null ? [] : [note]),
    ...(seats === null ? [] : [`Seats: ${seats}.`]),
    ...(colour === null ? [] : [`Colour: #${colour.replace(/^#/, "")}.`]),
    ...(image === null ? [] : [`Picture: ${image}`]),
    ...object.objects("links").flatMap((link) => pageOf(link)),
    ...object
      .objects("contact_details")
      .flatMap((detail) => `${detail.text("type") ?? "Contact"}: ${detail.text("value") ?? ""}`),
  ];
  const left = [...said, ...object.leftovers()];
  return left.length === 0 ? null : cut(left.join("\n"), 5_000);
};

const pageOf = (link: PopoloObject): readonly string[] => {
  const [url, note] = [link.text("url"), link.text("note")];
  return url === null ? [] : [note === null ? `Page: ${url}` : `${note}: ${url}`];
};

import { RowRejected, type Draft } from "../format";
import { placeKindOf, postRoleOf } from "./classes";
import { between, dateIn, isReversed, ownPeriod } from "./dates";
import { LONGEST_NAME, MOST } from "./names";
import { isTerm, levelOf, recordIdOf } from "./outline";
import { isWebAddress, present } from "./person";
import { cut, isObject, type PopoloObject } from "./popolo-object";
import { citationOf, sourcesOf, type Reading } from "./row";

/** The place that an object of `areas` is for. */
export const areaDraft = (reading: Reading): Draft => {
  const { object, outline, country, surroundings } = reading;
  const [id, name] = identified(object, "area");
  const words = object.text("type", "classification");
  const kind = placeKindOf(words);
  if (kind === null) object.leave("type", words);
  const others = object.objects("other_names").flatMap((other) => {
    const text = other.text("name");
    const [tag, note] = [other.text("lang"), other.text("note")];
    if (text !== null && tag !== null) other.leave(`in ${tag}`, text);
    if (note !== null && note !== "multilingual") other.leave("note on a name", note);
    return text === null ? [] : cut(text, LONGEST_NAME);
  });
  const own = object.text("country");
  const [page = null, ...pages] = object.objects("links").flatMap((link) => link.text("url") ?? []);
  for (const each of isWebAddress(page) ? pages : [page, ...pages]) object.leave("link", each);
  for (const each of object.objects("identifiers"))
    object.leave(each.text("scheme") ?? "identifier", each.text("identifier"));
  const given = {
    name: cut(name, LONGEST_NAME),
    kind: kind ?? "OTHER",
    alsoKnownAs: outline.isOurs ? others : [...new Set(others)].filter((other) => other !== name).slice(0, MOST),
    ...present({
      locality: object.text("locality"),
      region: object.text("region"),
      country: (own === null ? null : surroundings.countryNamed(own)) ?? country,
      url: isWebAddress(page) ? page : null,
    }),
    ...pointOf(object),
  };
  const note = noteOf(object);
  return { type: "PLACE", id: recordIdOf(outline, "place", id), given: { ...given, ...present({ note }) } };
};

/** The post that an object of `posts` is for. */
export const postDraft = ({ object, outline, country, surroundings }: Reading): Draft => {
  const id = object.text("id");
  const [label, role] = [object.text("label", "other_label"), object.text("role")];
  if (id === null) throw new RowRejected("It has no id; every post of a Popolo file has one.");
  const shown = label ?? role;
  if (shown === null) throw new RowRejected("It has neither a label nor a role: say what the post is called.");
  const body = object.text("organization_id");
  const isKnown = body !== null && outline.organizations.has(body);
  const own = object.text("country");
  const given = {
    label: cut(shown, LONGEST_NAME),
    role: postRoleOf(role ?? shown, body !== null && body === outline.legislature),
    ...present({
      organizationId: isKnown ? recordIdOf(outline, "organization", body) : null,
      country: (own === null ? null : surroundings.countryNamed(own)) ?? country,
      accreditedTo: object.text("accreditedTo"),
    }),
  };
  return { type: "POST", id: recordIdOf(outline, "post", id), given };
};

/** What an object of `events` is for: a legislature's term, or an event such as an election. */
export const eventDraft = (reading: Reading): Draft => {
  const { object, outline, country } = reading;
  const [id, name] = identified(object, "event");
  const [start, end] = [dateIn(object.text("start_date")), dateIn(object.text("end_date"))];
  if (isReversed(start, end))
    throw new RowRejected(`start_date ${String(start)} lies after end_date ${String(end)}; change one of them.`);
  const period = ownPeriod(object, "period") ?? between(start, end);
  const named = object.text("organization_id");
  const body = named !== null && outline.organizations.has(named) ? named : null;
  if (isTerm(object)) {
    const organization = body ?? (outline.isOurs ? null : outline.legislature);
    const organizationId = organization === null ? null : recordIdOf(outline, "organization", organization);
    return { type: "TERM", id: recordIdOf(outline, "term", id), given: { name, organizationId, period } };
  }
  if (levelOf(outline.events, id) === null)
    throw new RowRejected(`By its parent_id the event ${id} would be a part of itself.`);
  const parent = object.text("parent_id");
  const classification = object.text("classification");
  const given = {
    kind: "OTHER",
    title: cut(name, 500),
    alsoKnownAs: object
      .objects("other_names")
      .flatMap((other) => other.text("name") ?? [])
      .slice(0, MOST),
    ...(classification === null ? {} : { topics: [cut(classification, 200)] }),
    ...present({
      period,
      place: object.text("location"),
      summary: object.text("description"),
      partOfId: parent !== null && outline.events.has(parent) ? recordIdOf(outline, "event", parent) : null,
    }),
    participants: [
      ...(body === null
        ? []
        : [{ organizationId: recordIdOf(outline, "organization", body), label: bodyName(reading, body) }]),
      ...(country === null ? [] : [{ countryCode: country }]),
    ],
  };
  const sources = sourcesOf(object);
  const citation = citationOf(reading, sources, object.leftovers());
  return { type: "EVENT", id: recordIdOf(outline, "event", id), given, citations: [citation] };
};

const identified = (object: PopoloObject, what: string): readonly [id: string, name: string] => {
  const [id, name] = [object.text("id"), object.text("name")];
  if (id === null) throw new RowRejected(`It has no id; every ${what} of a Popolo file has one.`);
  if (name === null) throw new RowRejected(`It has no name; every ${what} has one.`);
  return [id, name];
};

const bodyName = ({ outline }: Reading, id: string): string =>
  cut(outline.organizations.get(id)?.name ?? id, LONGEST_NAME);

/** GeoJSON has the longitude first (RFC 7946). */
const pointOf = (object: PopoloObject): Readonly<Record<string, number>> => {
  const geometry = object.raw("geometry");
  if (!isObject(geometry)) return {};
  const [longitude, latitude] = Array.isArray(geometry.coordinates) ? (geometry.coordinates as unknown[]) : [];
  const isPoint = typeof longitude === "number" && typeof latitude === "number";
  if (isPoint && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude };
  object.leave("geometry", geometry.type ?? "of no kind");
  return {};
};

const noteOf = (object: PopoloObject): string | null => {
  const note = object.text("note");
  const said = [...(note === null ? [] : [note]), ...object.leftovers()];
  return said.length === 0 ? null : cut(said.join("\n"), 5_000);
};

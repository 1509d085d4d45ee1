import { RowRejected, type Draft } from "../format";
import { dated } from "./dates";
import { identifiersIn, LONGEST_NAME, MOST, otherNames, partOfName, type NameDraft } from "./names";
import { recordIdOf } from "./outline";
import { cut, type PopoloObject } from "./popolo-object";
import { citationOf, sourcesOf, type Reading } from "./row";
import { isUuid } from "../../../runtime/graphql/ids";

/** The record that an object of `persons` is for. @throws RowRejected without an id or any name */
export const personDraft = (reading: Reading): Draft => {
  const { object, outline } = reading;
  const id = object.text("id");
  if (id === null) throw new RowRejected("It has no id; every person of a Popolo file has one.");
  const name = shownName(object);
  const image = object.text("image");
  const given = {
    name,
    names: namesOf(object, name),
    identifiers: identifiersIn(object, ownIdentifier(id, outline.isOurs)),
    ...present({
      isNamed: object.raw("isNamed"),
      gender: textUpTo(object, "gender", 50),
      image: isWebAddress(image) ? image : null,
      summary: summaryOf(object),
      birth: dated(object, "birth_date", "birth"),
      death: dated(object, "death_date", "death"),
      nationalities: nationalitiesOf(reading),
    }),
    webLinks: webLinksOf(object, image),
    contacts: contactsOf(object),
  };
  const citation = citationOf(reading, sourcesOf(object), object.leftovers());
  return { type: "PERSON", id: recordIdOf(outline, "person", id), given, citations: [citation] };
};

/** What an object doesn't speak of is left out. */
export const present = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

const shownName = (object: PopoloObject): string => {
  const parts = [object.text("given_name"), object.text("family_name")].filter((part) => part !== null).join(" ");
  const name = object.text("name") ?? (parts === "" ? object.text("sort_name") : parts);
  if (name === null) throw new RowRejected("It has no name: give name, or given_name and family_name.");
  if (name.length > LONGEST_NAME) object.leave("name", name);
  return cut(name, LONGEST_NAME);
};

const namesOf = (object: PopoloObject, name: string): readonly NameDraft[] => {
  const titles = [object.text("honorific_prefix"), name, object.text("honorific_suffix")].filter(
    (part) => part !== null,
  );
  const sortName = object.text("sort_name");
  const names = [
    ...otherNames(object, name),
    ...PARTS.flatMap((part) => partOfName(object.text(part), part.replaceAll("_", " "))),
    ...(titles.length > 1 ? [{ ...PLAIN, text: cut(titles.join(" "), LONGEST_NAME), kind: "TITLED" }] : []),
    ...(sortName === null || sortName === name
      ? []
      : [{ ...PLAIN, text: cut(sortName, LONGEST_NAME), kind: "ALTERNATE", note: "name to sort by" }]),
  ];
  for (const { text } of names.slice(MOST)) object.leave("other_names", text);
  return names.slice(0, MOST);
};

const PARTS = ["given_name", "additional_name", "family_name", "patronymic_name"];
const PLAIN = { language: null, script: null, period: null, note: null };

/** An id that is one in the whole world is kept, so that people are found by it. */
const ownIdentifier = (id: string, isOurs: boolean) => {
  if (isOurs) return [];
  if (/^Q[1-9]\d*$/.test(id)) return [{ scheme: "wikidata", value: id }];
  return isUuid(id) ? [{ scheme: "everypolitician", value: id.toLowerCase() }] : [];
};

const textUpTo = (object: PopoloObject, name: string, longest: number): string | null => {
  const text = object.text(name);
  if (text === null || text.length <= longest) return text;
  object.leave(name, text);
  return null;
};

const summaryOf = (object: PopoloObject): string | null => {
  const text = [object.text("summary"), object.text("biography")].filter((part) => part !== null).join("\n\n");
  return text === "" ? null : cut(text, 5_000);
};

/** Only where the file says so: a seat in a parliament makes nobody a citizen. */
const nationalitiesOf = ({ object, surroundings }: Reading): readonly string[] | null => {
  const given = ["nationalities", "nationality", "citizenship"].flatMap((name) => object.texts(name));
  const codes = given.flatMap((each) => {
    const code = surroundings.countryNamed(each);
    if (code === null) object.leave("nationality", each);
    return code ?? [];
  });
  return codes.length > 0 ? [...new Set(codes)] : null;
};

interface WebLink {
  readonly url: string;
  readonly note: string | null;
}

/** Links, and pictures besides the first: a record has one. */
const webLinksOf = (object: PopoloObject, image: string | null): readonly WebLink[] => {
  const links = object.objects("links").map((link) => ({ part: link, note: link.text("note"), isPicture: false }));
  const pictures = object
    .objects("images")
    .map((picture) => ({ part: picture, note: picture.text("note") ?? "picture", isPicture: true }));
  const found = [...links, ...pictures].flatMap(({ part, note, isPicture }) => {
    const url = part.text("url");
    if (url === null || (isPicture && url === image && isWebAddress(url))) return [];
    if (isWebAddress(url)) return { url, note: note === null ? null : cut(note, 1_000) };
    part.leave(note ?? "link", url);
    return [];
  });
  if (image !== null && !isWebAddress(image)) object.leave("image", image);
  for (const { url } of found.slice(MOST)) object.leave("links", url);
  return found.slice(0, MOST);
};

export const isWebAddress = (text: string | null): text is string =>
  text !== null && text.length <= 2_000 && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

const contactsOf = (object: PopoloObject): readonly { readonly kind: string; readonly value: string }[] => {
  const listed = object.objects("contact_details").flatMap((detail) => {
    const [kind, value] = [detail.text("type", "contact_type"), detail.text("value")];
    if (value === null) return [];
    if (kind !== null && kind.length <= 50 && value.length <= 300) return { kind, value };
    detail.leave(kind ?? "contact", value);
    return [];
  });
  const email = object.text("email");
  const isNew = email !== null && email.length <= 300 && !listed.some(({ value }) => value === email);
  return [...listed, ...(isNew ? [{ kind: "email", value: email }] : [])].slice(0, MOST);
};

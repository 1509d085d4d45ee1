import { RowRejected, type Format } from "../format";
import { firstDayOf, periodOf } from "./dates";
import type { Participant } from "./drafts";
import { draftsOfJourney, keyOf, textOf } from "./journey";
import { kindOf } from "./kinds";
import { placesOfLocale } from "./places";
import { roleOf, type PostRoleName } from "./post-roles";
import { isStillToTakeOffice } from "./presidents";
import { stateOf } from "./states";
import { xmlRows, type XmlRow } from "./xml-rows";

/** Travels abroad of presidents and secretaries of state, as the Office of the Historian publishes them: a file a person. */
export const hsgTravels: Format<XmlRow> = {
  name: "hsg-travels",
  about: "travels abroad of US presidents and secretaries of state, XML of the US Office of the Historian",
  collection: {
    title: "Travels Abroad of the President and the Secretary of State",
    outletName: "Office of the Historian, U.S. Department of State",
    url: "https://history.state.gov/departmenthistory/travels",
    language: "en",
  },
  rows: (file) => xmlRows(file, { format: "hsg-travels", root: "trips", row: "trip" }),
  draftsOf: (row, surroundings) => {
    const name = textOf(row, "name");
    if (name === "") throw new RowRejected("It has no <name>; a trip needs somebody who travels.");
    const [start, end, locale] = [textOf(row, "start-date"), textOf(row, "end-date"), textOf(row, "locale")];
    const period = periodOf(start, end);
    const day = firstDayOf(period);
    const country = row.fields.country?.[0];
    const to = stateOf(country, day, surroundings);
    const description = textOf(row, "remarks");
    const key = keyOf("hsg-travels", row, [start, end, country?.text ?? "", locale, name]);
    const places = placesOfLocale(locale);
    const journey = {
      key,
      kind: kindOf(description),
      from: "USA",
      to,
      // The country's name in the place of a code that nobody knows.
      places: [...places, ...(to === null && country && country.text !== "" ? [country.text] : [])],
      period,
      description,
      visitors: [traveller(name, row, description, day)],
      meetingPlace: places.length === 1 ? (places[0] ?? null) : null,
    };
    return draftsOfJourney(journey, row, surroundings);
  },
};

const traveller = (name: string, row: XmlRow, description: string, day: string | null): Participant => {
  const role = textOf(row, "role") || (row.attributes.role ?? "");
  const { title, postRole } = postOf(role, name, description, day);
  return { name, titledName: null, title, role: postRole, country: "USA", countryName: null, isPerson: true };
};

const postOf = (
  role: string,
  name: string,
  description: string,
  day: string | null,
): { readonly title: string | null; readonly postRole: PostRoleName | null } => {
  const made = /\[(?:Visit|Trip) made as (?:the )?([^\]]+?)\.?\]/i.exec(description)?.[1];
  const isElect = role === "president" && day !== null && isStillToTakeOffice(name, day);
  const title = made ?? (isElect ? "President-elect" : (TITLES[role] ?? (role === "" ? null : role)));
  return { title, postRole: roleOf(title, { country: "USA", day }) };
};

const TITLES: Readonly<Record<string, string>> = {
  president: "President",
  "vice-president": "Vice President",
  secretary: "Secretary of State",
};

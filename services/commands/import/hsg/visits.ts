import { RowRejected, type Format } from "../format";
import { firstDayOf, periodOf } from "./dates";
import type { Participant } from "./drafts";
import { draftsOfJourney, keyOf, textOf } from "./journey";
import { kindOf } from "./kinds";
import { placesOfDescription } from "./places";
import { roleOfVisitor } from "./post-roles";
import { stateOf } from "./states";
import { visitorsOf } from "./visitors";
import { xmlRows, type XmlRow } from "./xml-rows";

/** Visits by foreign leaders to the United States, as its Office of the Historian publishes them: an XML file a decade. */
export const hsgVisits: Format<XmlRow> = {
  name: "hsg-visits",
  about: "visits by foreign leaders, XML of the US Office of the Historian",
  collection: {
    title: "Visits by Foreign Leaders",
    outletName: "Office of the Historian, U.S. Department of State",
    url: "https://history.state.gov/departmenthistory/visits",
    language: "en",
  },
  rows: (file) => xmlRows(file, { format: "hsg-visits", root: "visits", row: "visit" }),
  draftsOf: (row, surroundings) => {
    const [visitor, from] = [textOf(row, "visitor"), row.fields.from?.[0]];
    if (visitor === "") throw new RowRejected("It has no <visitor>; a visit needs somebody who travels.");
    const [start, end] = [textOf(row, "start-date"), textOf(row, "end-date")];
    const period = periodOf(start, end);
    const day = firstDayOf(period);
    const country = stateOf(from, day, surroundings);
    const description = textOf(row, "description");
    const visitors = visitorsOf(visitor, country).map(({ title, name, titledName, isCompanion }): Participant => ({
      name: name === "" ? visitor : name,
      titledName,
      title,
      role: roleOfVisitor(title, { country, day }),
      country,
      countryName: country === null && from !== undefined && from.text !== "" ? from.text : null,
      isPerson: !isCompanion && name !== "",
    }));
    const journey = {
      key: keyOf("hsg-visits", row, [start, end, from?.text ?? "", visitor]),
      kind: kindOf(description),
      from: country,
      to: "USA",
      places: placesOfDescription(description),
      period,
      description,
      visitors,
      meetingPlace: null,
    };
    return draftsOfJourney(journey, row, surroundings);
  },
};

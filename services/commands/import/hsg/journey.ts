import { naturalId } from "../../../runtime/records/identity";
import type { VisitKind } from "../../../geopolitics/bulk";
import type { Draft, Surroundings } from "../format";
import { firstDayOf, onceWithin } from "./dates";
import { citationOf, participantGiven, peopleDrafts, type Participant } from "./drafts";
import { meetingsOf } from "./met";
import { participantsMet } from "./met-people";
import { cutOff, firstSentenceOf } from "./sentences";
import type { XmlRow } from "./xml-rows";

/** What both collections say of a visit, read. */
export interface Journey {
  /** The format's name and the row's id: what every record of the row is known by. */
  readonly key: string;
  readonly kind: `${VisitKind}`;
  readonly from: string | null;
  readonly to: string | null;
  readonly places: readonly string[];
  /** EDTF. */
  readonly period: string | null;
  /** The row's own words. */
  readonly description: string;
  readonly visitors: readonly Participant[];
  /** Where they met when no word is said of it. */
  readonly meetingPlace: string | null;
}

/** The visit, everybody in it who has a name, and the meetings that its description tells of. */
export const draftsOfJourney = (journey: Journey, row: XmlRow, surroundings: Surroundings): readonly Draft[] => {
  const { key, kind, from, to, places, period, description, visitors, meetingPlace } = journey;
  const day = firstDayOf(period);
  const visitId = naturalId("visit", key);
  const meetings = meetingsOf(description, period).map((met) => ({
    ...met,
    participants: participantsMet(met.people, {
      host: to,
      day,
      countryNamed: (name, on) => surroundings.countryNamed(name, on),
    }),
  }));
  const visit: Draft = {
    type: "VISIT",
    id: visitId,
    given: {
      kind,
      from,
      to,
      places,
      period: period === null ? null : { edtf: period },
      note: description === "" ? null : cutOff(description, 5_000),
      visitors: visitors.map(participantGiven),
    },
    citations: [citationOf(surroundings, row.locator, firstSentenceOf(description))],
  };
  return [
    visit,
    ...peopleDrafts([...visitors, ...meetings.flatMap(({ participants }) => participants)]),
    ...meetings.map(({ participants, days, place, words }, index): Draft => {
      const when = days ?? onceWithin(period);
      const where = place ?? meetingPlace;
      return {
        type: "MEETING",
        id: naturalId("meeting", index === 0 ? key : `${key}:${index + 1}`),
        given: {
          visitId,
          period: when === null ? null : { edtf: when },
          place: where,
          participants: [...visitors, ...participants].slice(0, 200).map(participantGiven),
        },
        citations: [citationOf(surroundings, row.locator, words)],
      };
    }),
  ];
};

/** The text of a row's element; empty where there is none. */
export const textOf = (row: XmlRow, name: string): string => row.fields[name]?.[0]?.text ?? "";

/** The row's own id or, where it has none, all that tells it from others. */
export const keyOf = (format: string, row: XmlRow, others: readonly string[]): string => {
  const id = textOf(row, "id");
  return `${format}:${id === "" ? others.join("|") : id}`;
};

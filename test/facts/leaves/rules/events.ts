import { equal, renamed, sourceKey, sourcesOf, within, word, type Rule, type Rules } from "../rule";
import { sidesAt } from "../sides";
import type { Told } from "../told";

type Look = Rule["look"];

const codesAt = (record: Told, ...places: string[]) => sidesAt(places, record).map(({ code }) => code);
const topics: Look = (record) => record.topics ?? [];
const summary: Look = (record) => [record.summary];
const title: Look = (record) => [record.title];

/** The numbers that count in a unit, or in any. */
const figures = ({ quantities = [] }: Told, unit?: string) =>
  quantities.filter((quantity) => unit === undefined || quantity.unit === unit).map(({ value }) => value);

const rulesOfHappenings: Rules = {
  "event.kind": equal(({ kind }) => [kind]),
  "event.name": equal(title),
  "event.aliases[]": equal(({ alsoKnownAs = [] }) => alsoKnownAs),
  "event.status": renamed({ FEARED: "PROPOSED" }, ({ status }) => [status]),
  "event.durationDays": equal((record) => figures(record, "d")),
  "event.sides[][]": equal((record, { at: [side = 0] }) => codesAt(record, `side ${String(side + 1)}`)),
  "event.initiator": equal((record) => codesAt(record, "participants INITIATOR")),
  "event.milestones[].date": within(summary),
  "event.milestones[].what": within(summary),
  "event.outcome": within(summary),
  "event.quantity.value": equal((record) => figures(record)),
  "event.quantity.unit": equal(({ quantities = [] }) => quantities.map(({ unit }) => unit)),
  "event.quantity.source": sourceKey(({ citations }) =>
    sourcesOf(citations.filter(({ field }) => field?.startsWith("quantities"))),
  ),
  "event.sector": word(topics),
  "event.hazard": word(topics),
  "event.award": equal(topics),
  "event.awardYear": { look: title, say: (value) => `(${String(value)})`, within: true },
  "event.documentKind": word(topics),
  "event.documentDate": within(summary),
  "event.subject": equal(topics),
  "chain[]": equal(({ citations }) => citations.flatMap(({ via }) => via)),
};

const rulesOfProjects: Rules = {
  "project.name": equal(title),
  "project.kind": word(topics),
  "project.countries[]": equal((record) => codesAt(record, "participants")),
  "project.status": renamed({ UNDER_DISCUSSION: "PROPOSED" }, ({ status }) => [status]),
  "project.plannedFor": equal(({ period }) => [period?.edtf]),
  "target.amount": equal((record) => figures(record, "USD")),
  "target.currency": equal(({ quantities = [] }) => quantities.map(({ unit }) => unit)),
  "target.multiple": equal((record) => figures(record, "multiples")),
};

export const rulesOfEvents: Rules = { ...rulesOfHappenings, ...rulesOfProjects };

import { equal, isOf, renamed, sourceKey, sourcesOf, within, word, type Found, type Rule, type Rules } from "../rule";
import { sidesAt } from "../sides";
import type { Told } from "../told";

const KINDS: Readonly<Record<string, string>> = {
  DIPLOMATIC_RECOGNITION: "RECOGNITION",
  BORDER: "NEIGHBOURHOOD",
  TRAVEL_RESTRICTION: "PASSPORT_EXCLUSION",
  // Of no kind of ours: what it is stands in the subject.
  MILITARY_OPPOSITION: "OTHER: military opposition",
};

type Look = Rule["look"];

const namesAt = (record: Told, ...places: string[]): Found[] =>
  sidesAt(places, record).flatMap(({ code, names }) => [code, ...names]);

const from: Look = (record) => namesAt(record, "from");
const to: Look = (record) => namesAt(record, "to");
const subject: Look = (record) => [record.subject];
const strength: Look = (record) => [record.strength];

/** Of the relations of one issuer of passports. */
const ofIssuer =
  (read: (record: Told) => readonly Found[]): Look =>
  (record, { at: [index = 0] }, fact) =>
    namesAt(record, "from").includes(fact.relation?.perIssuer?.[index]?.issuer) ? read(record) : [];

const outlook = ({ citations }: Told, text: string | undefined) => citations.filter(({ value }) => value === text);

export const rulesOfRelations: Rules = {
  "relation.kind": renamed(KINDS, ({ kind, subject: about }) => [kind, `${kind ?? ""}: ${about ?? ""}`]),
  "relation.status": equal(({ status }) => [status]),
  "relation.directed": equal(({ isMutual }) => [isMutual === undefined ? undefined : !isMutual]),
  "relation.from": equal(from),
  "relation.from[]": equal(from),
  "relation.to": equal(to),
  "relation.to[]": equal(to),
  // Those of a time have a period; standing ones hold on the day of the article, whatever that was.
  "relation.asOf": equal(({ period, citations }, _, fact) =>
    period ? [period.edtf] : citations.filter(isOf(fact.source)).map(({ source }) => source?.publishedOn?.edtf),
  ),
  "relation.strength": word(strength),
  "relation.qualifier": word(strength),
  "relation.participation": word(strength),
  "relation.level": within(strength),
  "relation.qualities[]": within(subject),
  "relation.instrument": equal(subject),
  "relation.territory": equal(subject),
  "relation.topic": equal(subject),
  "relation.origin": within(subject),
  "relation.reason": within(({ note }) => [note]),
  "relation.imposer": { look: from, say: (value) => String(value).replace(/ \(label\)$/, "") },
  "relation.refusal.by": equal((record) => (record.status === "REFUSED" ? namesAt(record, "from") : [])),
  "relation.request.by": { look: subject, say: (value) => `(${String(value)})`, within: true },
  "relation.request.to": equal(from),
  "relation.request.action": within(subject),
  "relation.outlook.text": equal((record, _, fact) =>
    outlook(record, fact.relation?.outlook?.text).map(({ value }) => value),
  ),
  "relation.outlook.modality": word((record, _, fact) =>
    outlook(record, fact.relation?.outlook?.text).map(({ note }) => note),
  ),
  "relation.perIssuer[].issuer": equal(from),
  "relation.perIssuer[].verification": equal(ofIssuer(({ verification }) => [verification])),
  "relation.perIssuer[].source": sourceKey(ofIssuer(({ citations }) => sourcesOf(citations))),
  "relation.perIssuer[].clauseValid[]": equal(ofIssuer(({ period }) => [period?.edtf])),
  "relation.perIssuer[].note": equal(ofIssuer(({ note }) => [note])),
};

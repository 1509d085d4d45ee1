import { equal, type Rule, type Rules } from "../rule";
import type { Told } from "../told";

/** @param factsOf the numbers of the facts that a record holds, by its id */
export const rulesOfLinks = (factsOf: (id: string) => readonly string[]): Rules => {
  const facts = (linked: (record: Told) => readonly (string | undefined)[]): Rule =>
    equal((record) => linked(record).flatMap((id) => (id === undefined ? [] : factsOf(id))));
  return {
    "related[]": facts(linkedTo),
    "meeting.visit": facts(({ visit }) => [visit?.id]),
    "event.visit": facts(({ visit }) => [visit?.id]),
    "event.conflict": facts(({ partOf }) => [partOf?.id]),
    "relation.sanctionsOf": facts(({ links = [] }) => links.map(({ to }) => to.id)),
  };
};

/** The records that one leads to, in either direction; a box is one record for all of its answers. */
const linkedTo = (record: Told): (string | undefined)[] => [
  ...(record.links ?? []).map(({ to }) => to.id),
  ...(record.linkedFrom?.nodes ?? []).map(({ from }) => from.id),
  ...(record.meetings?.nodes ?? []).map(({ id }) => id),
  ...(record.statements?.nodes ?? []).map(({ id }) => id),
  record.visit?.id,
  record.meeting?.id,
  record.partOf?.id,
  ...membershipsOf(record),
  ...(record.__typename === "Bio" ? [record.id] : []),
];

const membershipsOf = ({ from, to, visitors = [], participants = [], speaker, about = [] }: Told): string[] =>
  [from, to, speaker, ...visitors, ...participants, ...about].flatMap((one) =>
    one && "party" in one ? (one.party?.memberships ?? []).map(({ id }) => id) : [],
  );

import { RowRejected, type Draft } from "../format";
import { personMentioned } from "../known-by-name";
import { organizationMentioned, placeMentioned } from "./mentions";
import type { ObjectOfCells } from "./values";

/** A membership whose person, bodies and area may be given by name, which then come to the mentions. */
export const membershipByName = (own: ObjectOfCells, mentions: Draft[]): ObjectOfCells => {
  const { person, country, organization, onBehalfOf, area, ...given } = own;
  const code = typeof country === "string" ? country : null;
  const idOf = (name: unknown, mention: (name: string) => Draft): string | undefined => {
    if (typeof name !== "string") return undefined;
    const draft = mention(name);
    if (!mentions.some(({ id }) => id === draft.id)) mentions.push(draft);
    return draft.id;
  };
  const named = {
    personId: given.personId ?? idOf(person, (name) => personOf(name, code)),
    organizationId: given.organizationId ?? idOf(organization, (name) => organizationMentioned(name, code)),
    onBehalfOfId: given.onBehalfOfId ?? idOf(onBehalfOf, (name) => organizationMentioned(name, code)),
    areaId: given.areaId ?? idOf(area, (name) => placeMentioned(name, code)),
  };
  if (named.personId === undefined) throw new RowRejected("personId is empty; every membership is somebody's.");
  return { ...given, ...Object.fromEntries(Object.entries(named).filter(([, id]) => id !== undefined)) };
};

const personOf = (name: string, country: string | null): Draft => {
  if (country !== null) return personMentioned(name, country);
  throw new RowRejected(
    `country is empty: "${name}" is one person of that name only in one country; or give personId.`,
  );
};

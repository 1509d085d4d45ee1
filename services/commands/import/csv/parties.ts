import type { Draft, Surroundings } from "../format";
import { personMentioned } from "../known-by-name";
import { isPersonsName } from "./mentions";
import type { ObjectOfCells } from "./values";

export interface PartyReading {
  readonly field: string;
  /** The country of whoever says no other. */
  readonly standard: string | null;
  readonly surroundings: Surroundings;
  /** People who are given by name come to these. */
  readonly mentions: Draft[];
}

/** In the place of an id: that nobody of ours is meant, whatever the label looks like. */
export const NOBODY = "-";

/**
 * A participant with whom they are: by their ids, else by their name and the country that they act for or come from. What
 * is no name, or has no country, is a label alone.
 */
export const withParty = (party: ObjectOfCells, { standard, surroundings, mentions }: PartyReading): ObjectOfCells => {
  const { personId, organizationId, ...rest } = party;
  const ids = { ...(isId(personId) ? { personId } : {}), ...(isId(organizationId) ? { organizationId } : {}) };
  const isSaid = personId !== undefined || organizationId !== undefined || party.countryCode !== undefined;
  if (isSaid || typeof party.label !== "string") return { ...rest, ...ids };
  const code = surroundings.countryNamed(party.label);
  if (code !== null) return { ...rest, countryCode: code };
  const country = countryOf(party.onBehalfOf) ?? standard;
  if (country === null || !isPersonsName(party.label)) return rest;
  const person = personMentioned(party.label, country);
  if (!mentions.some(({ id }) => id === person.id)) mentions.push(person);
  return { ...rest, personId: person.id };
};

const isId = (value: unknown): value is string => typeof value === "string" && value !== NOBODY;

const countryOf = (principal: unknown): string | null => {
  const code = (principal as ObjectOfCells | undefined)?.countryCode;
  return typeof code === "string" ? code : null;
};

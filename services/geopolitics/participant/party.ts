import { badInput, quoted } from "../../runtime/graphql/bad-input";
import { isUuid } from "../../runtime/graphql/ids";
import { toAlpha3 } from "../../runtime/iso3166/iso3166";

/**
 * Parties as participants hold them. Country codes (two or three letters, any case) and ids of people and organizations
 * mix; a code that no country has matches nothing.
 * @throws BAD_USER_INPUT for what can be neither
 */
export const partiesOf = (ids: readonly string[]): string[] => ids.map(partyOf).filter((party) => party !== null);

const partyOf = (id: string): string | null => {
  if (isUuid(id)) return id.toLowerCase();
  if (/^[A-Za-z]{2,3}$/.test(id)) return toAlpha3(id);
  throw badInput(
    `${quoted(id)} is neither a country's code, such as PAK or pk, nor the id of a person or an organization.`,
  );
};

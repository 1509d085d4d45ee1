import type { Database } from "../../runtime/database/database";
import { userError, type UserError } from "../../runtime/records/writing/user-error";
import { takenIdentifiers } from "./identifier.sql";
import { pathOfIdentifier, type IdentifierGiven } from "./name.fields";

/** What another record is known by can't be this one's: it would be the same twice. */
export const identifierMistakes = async (
  database: Pick<Database, "rows">,
  table: "person" | "organization",
  id: string,
  identifiers: readonly IdentifierGiven[],
): Promise<readonly UserError[]> => {
  if (identifiers.length === 0) return [];
  const taken = await takenIdentifiers(database, table, id, identifiers);
  return taken.map(({ scheme, value, ownerId, isRetracted }) => {
    const index = identifiers.findIndex((each) => each.scheme === scheme && each.value === value);
    const what = isRetracted ? `a retracted ${table}; restore that one instead` : `another ${table}; change that one`;
    return userError("DUPLICATE", pathOfIdentifier(index), `${scheme} ${value} is ${what}.`, ownerId);
  });
};

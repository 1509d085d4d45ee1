import { groupBy } from "../../runtime/batching/group-by";
import { rowLoader, shapedChildLoader } from "../../runtime/batching/loaders";
import type { ParticipantList } from "./participant.enum";
import type { ParticipantRepository, ParticipantRow } from "./participant.repository";

/** A participant with whom it acts for. */
export interface ParticipantWithPrincipal extends ParticipantRow {
  readonly onBehalfOf: ParticipantRow | null;
}

/** Those who stand in each list of a record. */
export type Participants = Readonly<Partial<Record<ParticipantList, readonly ParticipantWithPrincipal[]>>>;

/** All lists of a record together, so that its visitors and hosts come by one statement. */
export const participantsByRecord = (participants: ParticipantRepository) =>
  shapedChildLoader(
    async (recordIds) => withPrincipals(await participants.ofRecords(recordIds)),
    ({ recordId }) => recordId,
    (rows): Participants => Object.fromEntries(groupBy(rows, ({ list }) => list)),
  );

/** Null for a party that no record names. */
export const mentionsByParty = (participants: ParticipantRepository) =>
  rowLoader(
    (parties) => participants.mentionsOf(parties),
    ({ party }) => party,
  );

const withPrincipals = (rows: readonly ParticipantRow[]): ParticipantWithPrincipal[] => {
  const principals = new Map(rows.flatMap((row) => (row.agentId ? [[row.agentId, row]] : [])));
  return rows
    .filter(({ agentId }) => agentId === null)
    .map((row) => ({ ...row, onBehalfOf: principals.get(row.id) ?? null }));
};

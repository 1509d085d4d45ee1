import { childLoader } from "../../runtime/batching/loaders";
import type { ParticipantList } from "./participant.enum";
import type { ParticipantRepository, ParticipantRow } from "./participant.repository";

/** A participant with whom it acts for. */
export interface ParticipantWithPrincipal extends ParticipantRow {
  readonly onBehalfOf: ParticipantRow | null;
}

/** The participants of a record, all lists together: a record's visitors and hosts come by one statement. */
export const participantsByRecord = (participants: ParticipantRepository) =>
  childLoader(
    async (recordIds) => withPrincipals(await participants.ofRecords(recordIds)),
    ({ recordId }) => recordId,
  );

export const standingIn = (
  list: ParticipantList,
  participants: readonly ParticipantWithPrincipal[],
): readonly ParticipantWithPrincipal[] => participants.filter((participant) => participant.list === list);

const withPrincipals = (rows: readonly ParticipantRow[]): ParticipantWithPrincipal[] => {
  const principals = new Map(rows.flatMap((row) => (row.agentId ? [[row.agentId, row]] : [])));
  return rows
    .filter(({ agentId }) => agentId === null)
    .map((row) => ({ ...row, onBehalfOf: principals.get(row.id) ?? null }));
};

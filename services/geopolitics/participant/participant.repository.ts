import sql, { raw } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import type { Verification } from "../../runtime/records/verification";
import type { ParticipantList, ParticipantRole, PartyType, PostRole } from "./participant.enum";

export interface ParticipantRow {
  readonly id: string;
  readonly recordId: string;
  readonly list: ParticipantList;
  readonly agentId: string | null;
  readonly partyType: PartyType | null;
  readonly party: string | null;
  readonly label: string;
  readonly role: ParticipantRole;
  readonly as: string | null;
  readonly postRole: PostRole | null;
  readonly side: number | null;
  readonly identifiedPartyType: PartyType | null;
  readonly identifiedParty: string | null;
  readonly identificationVerification: Verification | null;
}

export class ParticipantRepository {
  constructor(private readonly database: Database) {}

  /** Those who stand in the records, and whom they act for, in the order of each list. */
  ofRecords(recordIds: readonly string[]): Promise<ParticipantRow[]> {
    return this.database.rows(sql`SELECT ${PARTICIPANT} FROM participant
      WHERE record_id = ANY(${recordIds}::uuid[]) AND list NOT IN ('FROM', 'TO') ORDER BY record_id, list, position, id`);
  }
}

const PARTICIPANT =
  raw(`id, record_id AS "recordId", list, agent_id AS "agentId", party_type AS "partyType", party, label,
  role, as_post AS "as", post_role AS "postRole", side, identified_party_type AS "identifiedPartyType",
  identified_party AS "identifiedParty", identification_verification AS "identificationVerification"`);

import sql, { raw } from "sql-template-tag";
import type { Database } from "../../runtime/database/database";
import { onlyFor, selectable } from "../../runtime/database/columns";
import { about } from "../../runtime/database/read-parts";
import type { Verification } from "../../runtime/records/verification";
import { isShown } from "../provenance/shown.filter";
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

export interface MentionsRow {
  readonly party: string;
  readonly count: number;
}

export class ParticipantRepository {
  constructor(private readonly database: Database) {}

  /**
   * Those who stand in the records, and whom they act for, in the order of each list; not a visit's countries. Of a request,
   * the lists that it asks for.
   */
  ofRecords(recordIds: readonly string[]): Promise<ParticipantRow[]> {
    return this.database.rows(
      about(
        recordIds,
        sql`SELECT ${PARTICIPANT} FROM participant
      WHERE record_id = ANY(${recordIds}::uuid[]) AND NOT (record_type = 'VISIT' AND list IN ('FROM', 'TO'))
        AND list IN (${LISTS_ASKED_FOR}) AND ${ARE_ASKED_FOR} ORDER BY record_id, list, position`,
      ),
    );
  }

  /** In how many records each of the parties stands: itself, by somebody who acts for it, or as who somebody probably was. */
  mentionsOf(parties: readonly string[]): Promise<MentionsRow[]> {
    return this.database.rows(
      about(
        parties,
        sql`SELECT p.party, count(DISTINCT p.record_id)::integer AS count FROM (
        SELECT party, record_id, record_type FROM participant WHERE party = ANY(${parties}::text[])
        UNION ALL
        SELECT identified_party, record_id, record_type FROM participant WHERE identified_party = ANY(${parties}::text[])
      ) AS p WHERE ${isShown("p.record_id", "p.record_type")} GROUP BY p.party`,
      ),
    );
  }
}

const PARTICIPANT = selectable(
  "Participant",
  raw(`id, record_id AS "recordId", list, agent_id AS "agentId", party_type AS "partyType", party, label,
  role, as_post AS "as", post_role AS "postRole", side, identified_party_type AS "identifiedPartyType",
  identified_party AS "identifiedParty", identification_verification AS "identificationVerification"`),
);

/** Which fields show each list. */
const FIELDS_OF_LISTS: Readonly<Record<ParticipantList, readonly `${string}.${string}`[]>> = {
  FROM: ["Relation.from"],
  TO: ["Relation.to"],
  VISITORS: ["Visit.visitors"],
  HOSTS: ["Visit.hosts"],
  PARTICIPANTS: ["Meeting.participants", "Event.participants"],
  SPEAKER: ["Statement.speaker"],
  ADDRESSEES: ["Statement.addressees"],
  ABOUT: ["Statement.about"],
  ASSESSOR: ["Relation.assessedBy", "Event.assessedBy"],
};

const LISTS_ASKED_FOR = raw(
  `''${Object.entries(FIELDS_OF_LISTS)
    .flatMap(([list, fields]) => fields.map((field) => onlyFor(field, `, '${list}'`)))
    .join("")}`,
);

/** Whom somebody acts for stands in the same list. */
const ARE_ASKED_FOR = raw(`(agent_id IS NULL${onlyFor("Participant.onBehalfOf", " OR true")})`);

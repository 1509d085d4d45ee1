import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { Verification } from "../../runtime/records/verification";
import type { RecordType } from "../record-type";
import type { ParticipantList, ParticipantRole, PartyType, PostRole } from "./participant.enum";

/**
 * One party to one record. Whom a participant acts for is a row of its own in the same list, so that a party's records
 * are one range of an index, whether it took part itself or somebody acted for it. The record's earliest day is copied
 * here for the same reason.
 */
@Entity()
@Index("participant_of_record", ["recordId", "list", "position"])
@Index("participant_identified", ["identifiedParty"], { where: "identified_party IS NOT NULL" })
@Index("participant_newest", { synchronize: false })
@Index("participant_oldest", { synchronize: false })
@Index("participant_post_role", { synchronize: false })
export class Participant {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "participant_pkey" })
  id!: string;

  @Column({ type: "uuid" })
  recordId!: string;

  @Column({ type: "text" })
  recordType!: RecordType;

  /** The list of the record that it stands in. */
  @Column({ type: "text" })
  list!: ParticipantList;

  @Column({ type: "integer" })
  position!: number;

  @Column({ type: "date", nullable: true })
  day!: string | null;

  /** The participant that acts for this one; null for those who take part themselves. */
  @Column({ type: "uuid", nullable: true })
  agentId!: string | null;

  @Column({ type: "text", nullable: true })
  partyType!: PartyType | null;

  /** A country's code, or the id of a person or an organization. */
  @Column({ type: "text", nullable: true })
  party!: string | null;

  @Column({ type: "text" })
  label!: string;

  @Column({ type: "text" })
  role!: ParticipantRole;

  @Column({ type: "text", nullable: true })
  asPost!: string | null;

  @Column({ type: "text", nullable: true })
  postRole!: PostRole | null;

  @Column({ type: "integer", nullable: true })
  side!: number | null;

  @Column({ type: "text", nullable: true })
  identifiedPartyType!: PartyType | null;

  @Column({ type: "text", nullable: true })
  identifiedParty!: string | null;

  @Column({ type: "text", nullable: true })
  identificationVerification!: Verification | null;
}

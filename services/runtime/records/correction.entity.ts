import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { CorrectionReason } from "./correction.enum";
import type { Verification } from "./verification";

/** What a source printed where a record holds something else. */
@Entity()
@Index("correction_of_record", ["recordId", "position"])
export class Correction {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "correction_pkey" })
  id!: string;

  @Column({ type: "uuid" })
  recordId!: string;

  @Column({ type: "text" })
  recordType!: string;

  @Column({ type: "integer" })
  position!: number;

  @Column({ type: "text" })
  field!: string;

  @Column({ type: "text" })
  asReported!: string;

  @Column({ type: "text", nullable: true })
  corrected!: string | null;

  @Column({ type: "text" })
  reason!: CorrectionReason;

  @Column({ type: "text", nullable: true })
  note!: string | null;

  @Column({ type: "uuid", nullable: true })
  reportedInId!: string | null;

  @Column({ type: "text" })
  verification!: Verification;

  @Column({ type: "text", nullable: true })
  madeBy!: string | null;

  @Column({ type: "timestamptz" })
  madeAt!: Date;
}

import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** A record as it stood after one write. */
@Entity()
@Index("revision_of_record", ["recordType", "recordId", "number"], { unique: true })
@Index("revision_by_time", ["madeAt", "id"])
export class Revision {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "revision_pkey" })
  id!: string;

  @Column({ type: "text" })
  recordType!: string;

  /** An id, or a country's code. */
  @Column({ type: "text" })
  recordId!: string;

  @Column({ type: "integer" })
  number!: number;

  @Column({ type: "text" })
  action!: string;

  @Column({ type: "text", array: true })
  changedFields!: string[];

  @Column({ type: "jsonb" })
  snapshot!: object;

  /** What the record was called then. */
  @Column({ type: "text" })
  label!: string;

  @Column({ type: "text" })
  madeBy!: string;

  @Column({ type: "timestamptz" })
  madeAt!: Date;

  @Column({ type: "text", nullable: true })
  reason!: string | null;
}

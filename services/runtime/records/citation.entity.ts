import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { Stance } from "./citation.enum";

/**
 * A citation of a record. It speaks for the record itself, or for one of its corrections or identified participants,
 * whose id then stands in `basisOf`.
 */
@Entity()
@Index("citation_of_record", ["recordId", "position"])
@Index("citation_of_source", ["sourceId", "recordType", "recordId"])
@Index("citation_basis_of", ["basisOf", "position"], { where: "basis_of IS NOT NULL" })
export class Citation {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "citation_pkey" })
  id!: string;

  @Column({ type: "uuid" })
  recordId!: string;

  @Column({ type: "text" })
  recordType!: string;

  @Column({ type: "uuid", nullable: true })
  basisOf!: string | null;

  @Column({ type: "integer" })
  position!: number;

  @Column({ type: "uuid" })
  sourceId!: string;

  @Column({ type: "text", nullable: true })
  excerpt!: string | null;

  @Column({ type: "text", nullable: true })
  locator!: string | null;

  @Column({ type: "text", array: true })
  via!: string[];

  @Column({ type: "text" })
  stance!: Stance;

  @Column({ type: "text", nullable: true })
  field!: string | null;

  @Column({ type: "text", nullable: true })
  value!: string | null;

  @Column({ type: "text", nullable: true })
  note!: string | null;
}

import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** A write that was carried out under a key of the client's, so that it is not carried out again. */
@Entity()
@Index("idempotent_write_by_time", ["madeAt"])
export class IdempotentWrite {
  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "idempotent_write_pkey" })
  caller!: string;

  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "idempotent_write_pkey" })
  key!: string;

  /** Of the operation that the service received: one request can reach it in several. */
  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "idempotent_write_pkey" })
  fetchHash!: string;

  /** Which of the operation's writes it is. */
  @PrimaryColumn({ type: "integer", primaryKeyConstraintName: "idempotent_write_pkey" })
  position!: number;

  /** Of all that the client sent. */
  @Column({ type: "text" })
  bodyHash!: string;

  @Column({ type: "text" })
  recordId!: string;

  @Column({ type: "timestamptz" })
  madeAt!: Date;
}

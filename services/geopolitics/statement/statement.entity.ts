import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { AssertionColumns } from "../../runtime/records/assertion.entity";
import { PeriodColumns } from "../../runtime/records/period.entity";
import type { Medium, StatementForm } from "./statement.enum";

@Entity()
@Index("statement_newest", { synchronize: false })
@Index("statement_oldest", { synchronize: false })
@Index("statement_of_visit", { synchronize: false })
@Index("statement_of_meeting", { synchronize: false })
@Index("statement_variant_of", { synchronize: false })
@Index("statement_period", { synchronize: false })
@Index("statement_topics", { synchronize: false })
@Index("statement_searched", { synchronize: false })
@Index("statement_counted", { synchronize: false })
export class Statement {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "statement_pkey" })
  id!: string;

  @Column({ type: "text" })
  form!: StatementForm;

  @Column({ type: "text" })
  text!: string;

  @Column({ type: "text", nullable: true })
  language!: string | null;

  @Column({ type: "text", nullable: true })
  originalText!: string | null;

  @Column({ type: "text", nullable: true })
  originalLanguage!: string | null;

  @Column({ type: "text", nullable: true })
  gloss!: string | null;

  @Column({ type: "text", array: true })
  topics!: string[];

  @Column({ type: "text" })
  topicWords!: string;

  @Column({ type: "text" })
  medium!: Medium;

  @Column(() => PeriodColumns)
  period!: PeriodColumns;

  @Column({ type: "uuid", nullable: true })
  visitId!: string | null;

  @Column({ type: "uuid", nullable: true })
  meetingId!: string | null;

  @Column({ type: "uuid", nullable: true })
  variantOfId!: string | null;

  /** The words of text, original and gloss, kept by the database. */
  @Column({ type: "tsvector", select: false, insert: false, update: false })
  readonly searched!: string;

  @Column(() => AssertionColumns, { prefix: false })
  assertion!: AssertionColumns;
}

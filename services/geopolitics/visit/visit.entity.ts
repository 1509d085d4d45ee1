import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { AssertionColumns } from "../../runtime/records/assertion.entity";
import { PeriodColumns } from "../../runtime/records/period.entity";
import type { VisitKind, VisitStatus } from "./visit.enum";

@Entity()
@Index("visit_newest", { synchronize: false })
@Index("visit_oldest", { synchronize: false })
@Index("visit_period", { synchronize: false })
@Index("visit_places", { synchronize: false })
@Index("visit_topics", { synchronize: false })
@Index("visit_from", { synchronize: false })
@Index("visit_to", { synchronize: false })
@Index("visit_counted", { synchronize: false })
export class Visit {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "visit_pkey" })
  id!: string;

  @Column({ type: "text" })
  kind!: VisitKind;

  @Column({ type: "text" })
  status!: VisitStatus;

  @Column({ type: "text", nullable: true })
  trip!: string | null;

  @Column({ type: "text", nullable: true })
  note!: string | null;

  @Column({ type: "text", nullable: true })
  fromCode!: string | null;

  @Column({ type: "text", nullable: true })
  toCode!: string | null;

  @Column({ type: "text", array: true })
  places!: string[];

  /** The places as filters by whole words compare them. */
  @Column({ type: "text" })
  placeWords!: string;

  @Column(() => PeriodColumns)
  period!: PeriodColumns;

  /** When it began, as far as it is known, to be counted by. */
  @Column({ type: "integer", nullable: true })
  begunYear!: number | null;

  @Column({ type: "integer", nullable: true })
  begunMonth!: number | null;

  @Column({ type: "text", nullable: true })
  purpose!: string | null;

  @Column({ type: "text", array: true })
  topics!: string[];

  @Column({ type: "text" })
  topicWords!: string;

  @Column(() => AssertionColumns, { prefix: false })
  assertion!: AssertionColumns;
}

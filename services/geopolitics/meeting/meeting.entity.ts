import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { AssertionColumns } from "../../runtime/records/assertion.entity";
import { PeriodColumns } from "../../runtime/records/period.entity";

@Entity()
@Index("meeting_newest", { synchronize: false })
@Index("meeting_oldest", { synchronize: false })
@Index("meeting_of_visit", { synchronize: false })
@Index("meeting_period", { synchronize: false })
@Index("meeting_topics", { synchronize: false })
@Index("meeting_counted", { synchronize: false })
export class Meeting {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "meeting_pkey" })
  id!: string;

  @Column({ type: "uuid", nullable: true })
  visitId!: string | null;

  @Column(() => PeriodColumns)
  period!: PeriodColumns;

  @Column({ type: "text", nullable: true })
  place!: string | null;

  @Column({ type: "text", array: true })
  topics!: string[];

  @Column({ type: "text" })
  topicWords!: string;

  @Column({ type: "text", nullable: true })
  summary!: string | null;

  @Column(() => AssertionColumns, { prefix: false })
  assertion!: AssertionColumns;
}

import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { AssertionColumns } from "../../runtime/records/assertion.entity";
import { PeriodColumns } from "../../runtime/records/period.entity";
import type { EventKind, EventStatus } from "./event.enum";

@Entity()
@Index("event_newest", { synchronize: false })
@Index("event_oldest", { synchronize: false })
@Index("event_of_visit", { synchronize: false })
@Index("event_period", { synchronize: false })
@Index("event_topics", { synchronize: false })
@Index("event_searched", { synchronize: false })
@Index("event_counted", { synchronize: false })
export class Event {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "event_pkey" })
  id!: string;

  @Column({ type: "text" })
  kind!: EventKind;

  @Column({ type: "text" })
  title!: string;

  @Column({ type: "text", array: true })
  alsoKnownAs!: string[];

  @Column({ type: "text", nullable: true })
  summary!: string | null;

  @Column({ type: "text", nullable: true })
  status!: EventStatus | null;

  @Column(() => PeriodColumns)
  period!: PeriodColumns;

  @Column({ type: "text", nullable: true })
  place!: string | null;

  @Column({ type: "text", array: true })
  topics!: string[];

  @Column({ type: "text" })
  topicWords!: string;

  @Column({ type: "jsonb" })
  quantities!: { readonly value: number; readonly unit: string; readonly note?: string | null }[];

  @Column({ type: "uuid", nullable: true })
  partOfId!: string | null;

  @Column({ type: "uuid", nullable: true })
  visitId!: string | null;

  /** The words of title, other names and summary, kept by the database. */
  @Column({ type: "tsvector", select: false, insert: false, update: false })
  readonly searched!: string;

  @Column(() => AssertionColumns, { prefix: false })
  assertion!: AssertionColumns;
}

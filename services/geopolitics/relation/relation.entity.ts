import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { AssertionColumns } from "../../runtime/records/assertion.entity";
import { PeriodColumns } from "../../runtime/records/period.entity";
import type { RelationKind, RelationStatus } from "./relation.enum";

/** Its two sides stand among the participants, so that a party's relations are one range of an index. */
@Entity()
@Index("relation_newest", { synchronize: false })
@Index("relation_period", { synchronize: false })
@Index("relation_kind", { synchronize: false })
export class Relation {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "relation_pkey" })
  id!: string;

  @Column({ type: "text" })
  kind!: RelationKind;

  @Column({ type: "text" })
  status!: RelationStatus;

  @Column({ type: "boolean" })
  isMutual!: boolean;

  @Column({ type: "text", nullable: true })
  strength!: string | null;

  @Column({ type: "text", nullable: true })
  subject!: string | null;

  @Column(() => PeriodColumns)
  period!: PeriodColumns;

  @Column({ type: "text", nullable: true })
  note!: string | null;

  @Column(() => AssertionColumns, { prefix: false })
  assertion!: AssertionColumns;
}

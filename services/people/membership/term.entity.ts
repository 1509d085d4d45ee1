import { Column, Entity, PrimaryColumn } from "typeorm";
import { PeriodColumns } from "../../runtime/records/period.entity";

/** The term of a legislature. */
@Entity()
export class Term {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "term_pkey" })
  id!: string;

  @Column({ type: "text" })
  name!: string;

  @Column({ type: "uuid", nullable: true })
  organizationId!: string | null;

  @Column(() => PeriodColumns)
  period!: PeriodColumns;
}

import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { AssertionColumns } from "../../runtime/records/assertion.entity";
import { PeriodColumns } from "../../runtime/records/period.entity";

@Entity()
@Index("membership_of_person", ["personId"])
@Index("membership_of_post", ["postId"])
@Index("membership_of_organization", ["organizationId"])
export class Membership {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "membership_pkey" })
  id!: string;

  @Column({ type: "uuid" })
  personId!: string;

  @Column({ type: "uuid", nullable: true })
  postId!: string | null;

  /** Where it is not that of the post. */
  @Column({ type: "uuid", nullable: true })
  organizationId!: string | null;

  @Column({ type: "uuid", nullable: true })
  onBehalfOfId!: string | null;

  /** Its own, else the post's or the organization's name when it was written: what someone was then stays. */
  @Column({ type: "text" })
  label!: string;

  @Column({ type: "uuid", nullable: true })
  areaId!: string | null;

  @Column({ type: "uuid", nullable: true })
  termId!: string | null;

  /** Its own dates; without any, those of its term count. */
  @Column(() => PeriodColumns)
  period!: PeriodColumns;

  @Column({ type: "text", nullable: true })
  note!: string | null;

  @Column(() => AssertionColumns, { prefix: false })
  assertion!: AssertionColumns;
}

import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { AssertionColumns } from "../../runtime/records/assertion.entity";
import { PeriodColumns } from "../../runtime/records/period.entity";
import type { OrganizationClass } from "./organization.enum";

@Entity()
@Index("organization_by_name", ["sortName", "id"], { where: "retracted_at IS NULL" })
@Index("organization_of_country", ["countryCode"])
export class Organization {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "organization_pkey" })
  id!: string;

  /** The name that pages show in English; all names, this one too, stand in organization_name. */
  @Column({ type: "text" })
  name!: string;

  /** The same name as lists sort by it. */
  @Column({ type: "text", collation: "C" })
  sortName!: string;

  @Column({ type: "text" })
  classification!: OrganizationClass;

  /** ISO 3166-1 alpha-3; a Country of the geopolitics service. */
  @Column({ type: "text", nullable: true })
  countryCode!: string | null;

  @Column({ type: "uuid", nullable: true })
  parentId!: string | null;

  @Column(() => PeriodColumns)
  founded!: PeriodColumns;

  @Column(() => PeriodColumns)
  dissolved!: PeriodColumns;

  @Column({ type: "text", nullable: true })
  note!: string | null;

  @Column(() => AssertionColumns, { prefix: false })
  assertion!: AssertionColumns;
}

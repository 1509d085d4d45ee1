import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { SearchableColumns } from "../../runtime/names/searchable-name.entity";
import { PeriodColumns } from "../../runtime/records/period.entity";
import type { NameKind } from "../person/name.enum";

@Entity()
@Index("organization_name_of_organization", ["organizationId", "position"])
@Index("organization_name_keys", { synchronize: false })
@Index("organization_name_sounds", { synchronize: false })
export class OrganizationName {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "organization_name_pkey" })
  id!: string;

  @Column({ type: "uuid" })
  organizationId!: string;

  @Column({ type: "integer" })
  position!: number;

  @Column({ type: "text" })
  text!: string;

  @Column({ type: "text" })
  kind!: NameKind;

  /** BCP 47. */
  @Column({ type: "text", nullable: true })
  language!: string | null;

  /** ISO 15924. */
  @Column({ type: "text", nullable: true })
  script!: string | null;

  @Column(() => PeriodColumns)
  period!: PeriodColumns;

  @Column({ type: "text", nullable: true })
  note!: string | null;

  @Column(() => SearchableColumns, { prefix: false })
  searchable!: SearchableColumns;
}

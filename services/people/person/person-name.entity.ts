import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { SearchableColumns } from "../../runtime/names/searchable-name.entity";
import { PeriodColumns } from "../../runtime/records/period.entity";
import type { NameKind } from "./name.enum";

@Entity()
@Index("person_name_of_person", ["personId", "position"])
@Index("person_name_same", { synchronize: false })
@Index("person_name_keys", { synchronize: false })
@Index("person_name_sounds", { synchronize: false })
export class PersonName {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "person_name_pkey" })
  id!: string;

  @Column({ type: "uuid" })
  personId!: string;

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

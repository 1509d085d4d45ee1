import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { AssertionColumns } from "../../runtime/records/assertion.entity";
import { PeriodColumns } from "../../runtime/records/period.entity";

@Entity()
@Index("person_by_name", ["sortName", "id"], { where: "retracted_at IS NULL" })
export class Person {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "person_pkey" })
  id!: string;

  /** The name that pages show in English; all names, this one too, stand in person_name. */
  @Column({ type: "text" })
  name!: string;

  /** The same name as lists sort by it. */
  @Column({ type: "text", collation: "C" })
  sortName!: string;

  @Column({ type: "boolean" })
  isNamed!: boolean;

  @Column({ type: "text", nullable: true })
  gender!: string | null;

  @Column({ type: "text", nullable: true })
  image!: string | null;

  @Column({ type: "text", nullable: true })
  summary!: string | null;

  @Column(() => PeriodColumns)
  birth!: PeriodColumns;

  @Column(() => PeriodColumns)
  death!: PeriodColumns;

  @Column({ type: "jsonb" })
  webLinks!: { readonly url: string; readonly note?: string | null }[];

  @Column({ type: "jsonb" })
  contacts!: { readonly kind: string; readonly value: string }[];

  @Column(() => AssertionColumns, { prefix: false })
  assertion!: AssertionColumns;
}

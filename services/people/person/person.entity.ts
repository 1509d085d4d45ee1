import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { AssertionColumns } from "../../runtime/records/assertion.entity";
import { PeriodColumns } from "../../runtime/records/period.entity";
import type { Verification } from "../../runtime/records/verification";

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

  /** What the citations stand behind that say who somebody without a name probably is; null where nothing does. */
  @Column({ type: "uuid", nullable: true })
  identificationId!: string | null;

  @Column({ type: "uuid", nullable: true })
  identifiedAsId!: string | null;

  @Column({ type: "text", nullable: true })
  identificationVerification!: Verification | null;

  @Column(() => AssertionColumns, { prefix: false })
  assertion!: AssertionColumns;
}

import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { PeriodColumns } from "../../runtime/records/period.entity";
import type { SourceKind } from "./source.enum";

@Entity()
@Index("source_newest", { synchronize: false })
@Index("source_oldest", { synchronize: false })
@Index("source_searched", { synchronize: false })
@Index("source_of_outlet", ["outletId"])
@Index("source_part_of", ["partOfId"])
@Index("source_address", { synchronize: false })
@Index("source_counted", { synchronize: false })
export class Source {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "source_pkey" })
  id!: string;

  @Column({ type: "text" })
  kind!: SourceKind;

  @Column({ type: "text", nullable: true })
  title!: string | null;

  /** An Organization of the people service. */
  @Column({ type: "uuid", nullable: true })
  outletId!: string | null;

  @Column({ type: "text", nullable: true })
  outletName!: string | null;

  @Column({ type: "text", nullable: true })
  author!: string | null;

  @Column(() => PeriodColumns)
  published!: PeriodColumns;

  @Column({ type: "text", nullable: true })
  url!: string | null;

  /** The same as addresses are compared. */
  @Column({ type: "text", nullable: true })
  address!: string | null;

  @Column({ type: "text", nullable: true })
  language!: string | null;

  @Column({ type: "text", nullable: true })
  note!: string | null;

  @Column({ type: "uuid", nullable: true })
  partOfId!: string | null;

  @Column({ type: "uuid", nullable: true })
  copyOfId!: string | null;

  /** The words of title, outlet, author and address, kept by the database. */
  @Column({ type: "tsvector", select: false, insert: false, update: false })
  readonly searched!: string;

  @Column({ type: "integer" })
  revision!: number;

  @Column({ type: "timestamptz" })
  createdAt!: Date;

  @Column({ type: "timestamptz" })
  updatedAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  retractedAt!: Date | null;
}

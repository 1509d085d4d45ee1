import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { PeriodColumns } from "../../runtime/records/period.entity";
import type { CountryStatus } from "./country.enum";

@Entity()
@Index("country_alpha2", ["alpha2"], { unique: true })
export class Country {
  /** ISO 3166-1 alpha-3, the old one for former states. */
  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "country_pkey" })
  code!: string;

  @Column({ type: "text", nullable: true })
  alpha2!: string | null;

  /** The English name, which most pages show; names in other languages stand in country_name. */
  @Column({ type: "text" })
  name!: string;

  /** The English name as lists sort by it. */
  @Column({ type: "text", collation: "C" })
  sortName!: string;

  @Column({ type: "text", nullable: true })
  officialName!: string | null;

  @Column({ type: "text" })
  status!: CountryStatus;

  @Column(() => PeriodColumns)
  existed!: PeriodColumns;

  @Column({ type: "text", nullable: true })
  region!: string | null;

  @Column({ type: "text", nullable: true })
  subregion!: string | null;

  @Column({ type: "text", array: true })
  capitals!: string[];

  @Column({ type: "boolean" })
  isUnMember!: boolean;

  @Column({ type: "text", nullable: true })
  flag!: string | null;

  @Column({ type: "double precision", nullable: true })
  latitude!: number | null;

  @Column({ type: "double precision", nullable: true })
  longitude!: number | null;

  @Column({ type: "text", array: true })
  borders!: string[];

  @Column({ type: "integer" })
  revision!: number;

  @Column({ type: "timestamptz" })
  createdAt!: Date;

  @Column({ type: "timestamptz" })
  updatedAt!: Date;
}

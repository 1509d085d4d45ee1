import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { PlaceKind } from "./place.enum";

@Entity()
@Index("place_by_name", ["sortName", "id"], { where: "retracted_at IS NULL" })
@Index("place_of_country", ["countryCode"])
export class Place {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "place_pkey" })
  id!: string;

  @Column({ type: "text" })
  name!: string;

  /** The name as lists sort by it. */
  @Column({ type: "text", collation: "C" })
  sortName!: string;

  /** Its other names; place_name has them all, for finding. */
  @Column({ type: "text", array: true })
  alsoKnownAs!: string[];

  @Column({ type: "text" })
  kind!: PlaceKind;

  @Column({ type: "text", nullable: true })
  locality!: string | null;

  @Column({ type: "text", nullable: true })
  region!: string | null;

  /** ISO 3166-1 alpha-3; a Country of the geopolitics service. */
  @Column({ type: "text", nullable: true })
  countryCode!: string | null;

  @Column({ type: "double precision", nullable: true })
  latitude!: number | null;

  @Column({ type: "double precision", nullable: true })
  longitude!: number | null;

  @Column({ type: "text", nullable: true })
  url!: string | null;

  @Column({ type: "text", nullable: true })
  note!: string | null;

  @Column({ type: "integer" })
  revision!: number;

  @Column({ type: "timestamptz" })
  createdAt!: Date;

  @Column({ type: "timestamptz" })
  updatedAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  retractedAt!: Date | null;
}

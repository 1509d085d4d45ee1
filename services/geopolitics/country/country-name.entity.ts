import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { SearchableColumns } from "../../runtime/names/searchable-name.entity";

@Entity()
@Index("country_name_of_country", ["countryCode", "position"])
@Index("country_name_keys", { synchronize: false })
@Index("country_name_sounds", { synchronize: false })
export class CountryName {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "country_name_pkey" })
  id!: string;

  @Column({ type: "text" })
  countryCode!: string;

  @Column({ type: "integer" })
  position!: number;

  /** BCP 47; null where a name belongs to no one language. */
  @Column({ type: "text", nullable: true })
  language!: string | null;

  /** COMMON is what `name(language:)` gives; the others are for finding. */
  @Column({ type: "text" })
  kind!: string;

  @Column({ type: "text" })
  text!: string;

  @Column(() => SearchableColumns, { prefix: false })
  searchable!: SearchableColumns;
}

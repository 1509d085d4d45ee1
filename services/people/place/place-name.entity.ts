import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { SearchableColumns } from "../../runtime/names/searchable-name.entity";

@Entity()
@Index("place_name_of_place", ["placeId", "position"])
@Index("place_name_keys", { synchronize: false })
@Index("place_name_sounds", { synchronize: false })
export class PlaceName {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "place_name_pkey" })
  id!: string;

  @Column({ type: "uuid" })
  placeId!: string;

  @Column({ type: "integer" })
  position!: number;

  @Column({ type: "text" })
  text!: string;

  /** BCP 47; null where not known. */
  @Column({ type: "text", nullable: true })
  language!: string | null;

  @Column(() => SearchableColumns, { prefix: false })
  searchable!: SearchableColumns;
}

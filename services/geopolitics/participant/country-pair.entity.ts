import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { RecordType } from "../record-type";

/**
 * Two countries that stand in one record, so that what is between two states is one range of an index, however much each of
 * them has with others. The record's earliest day is copied here for the same reason.
 */
@Entity()
@Index("country_pair_newest", { synchronize: false })
@Index("country_pair_oldest", { synchronize: false })
export class CountryPair {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "country_pair_pkey" })
  recordId!: string;

  /** The code that comes first in the alphabet. */
  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "country_pair_pkey" })
  one!: string;

  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "country_pair_pkey" })
  other!: string;

  @Column({ type: "text" })
  recordType!: RecordType;

  @Column({ type: "date", nullable: true })
  day!: string | null;
}

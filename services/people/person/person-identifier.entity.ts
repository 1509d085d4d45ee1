import { Column, Entity, PrimaryColumn, Unique } from "typeorm";

/** One identifier is one person, so that two records of the same one are noticed. */
@Entity()
@Unique("person_identifier_scheme_value_key", ["scheme", "value"])
export class PersonIdentifier {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "person_identifier_pkey" })
  personId!: string;

  @PrimaryColumn({ type: "integer", primaryKeyConstraintName: "person_identifier_pkey" })
  position!: number;

  /** In small letters. */
  @Column({ type: "text" })
  scheme!: string;

  @Column({ type: "text" })
  value!: string;
}

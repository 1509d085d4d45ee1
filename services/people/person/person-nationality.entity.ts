import { Column, Entity, Index, PrimaryColumn } from "typeorm";

@Entity()
@Index("person_nationality_of_country", ["countryCode", "personId"])
export class PersonNationality {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "person_nationality_pkey" })
  personId!: string;

  @PrimaryColumn({ type: "integer", primaryKeyConstraintName: "person_nationality_pkey" })
  position!: number;

  /** ISO 3166-1 alpha-3; a Country of the geopolitics service. */
  @Column({ type: "text" })
  countryCode!: string;
}

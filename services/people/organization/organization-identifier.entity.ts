import { Column, Entity, PrimaryColumn, Unique } from "typeorm";

/** One identifier is one organization, so that two records of the same one are noticed. */
@Entity()
@Unique("organization_identifier_scheme_value_key", ["scheme", "value"])
export class OrganizationIdentifier {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "organization_identifier_pkey" })
  organizationId!: string;

  @PrimaryColumn({ type: "integer", primaryKeyConstraintName: "organization_identifier_pkey" })
  position!: number;

  /** In small letters. */
  @Column({ type: "text" })
  scheme!: string;

  @Column({ type: "text" })
  value!: string;
}

import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { PostRole } from "./post.enum";

@Entity()
@Index("post_by_label", ["sortLabel", "id"], { where: "retracted_at IS NULL" })
@Index("post_of_organization", ["organizationId", "sortLabel", "id"])
@Index("post_of_country", ["countryCode", "sortLabel", "id"])
export class Post {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "post_pkey" })
  id!: string;

  @Column({ type: "text" })
  label!: string;

  /** The label as lists sort by it. */
  @Column({ type: "text", collation: "C" })
  sortLabel!: string;

  @Column({ type: "text" })
  role!: PostRole;

  @Column({ type: "uuid", nullable: true })
  organizationId!: string | null;

  /** ISO 3166-1 alpha-3; a Country of the geopolitics service. So is the one below. */
  @Column({ type: "text", nullable: true })
  countryCode!: string | null;

  @Column({ type: "text", nullable: true })
  accreditedToCode!: string | null;

  @Column({ type: "integer" })
  revision!: number;

  @Column({ type: "timestamptz" })
  createdAt!: Date;

  @Column({ type: "timestamptz" })
  updatedAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  retractedAt!: Date | null;
}

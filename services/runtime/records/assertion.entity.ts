import { Column } from "typeorm";
import type { Verification } from "./verification";

/** What the table of every assertion has besides its own columns. */
export class AssertionColumns {
  @Column({ type: "text" })
  verification!: Verification;

  @Column({ type: "integer" })
  revision!: number;

  @Column({ type: "timestamptz" })
  createdAt!: Date;

  @Column({ type: "timestamptz" })
  updatedAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  retractedAt!: Date | null;
}

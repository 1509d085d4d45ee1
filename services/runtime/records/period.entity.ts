import { Column } from "typeorm";

/** A period inside a record's table. The bounds stand beside the text so that indexes can use them. */
export class PeriodColumns {
  @Column({ type: "text", nullable: true })
  edtf!: string | null;

  @Column({ type: "date", nullable: true })
  earliest!: string | null;

  @Column({ type: "date", nullable: true })
  latest!: string | null;

  @Column({ type: "text", nullable: true })
  asReported!: string | null;
}

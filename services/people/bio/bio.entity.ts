import { Column, Entity, PrimaryColumn, Unique } from "typeorm";
import { AssertionColumns } from "../../runtime/records/assertion.entity";
import { PeriodColumns } from "../../runtime/records/period.entity";
import type { Verification } from "../../runtime/records/verification";
import type { PreferenceScope } from "./bio.enum";

/** Null in all columns where the question is not answered; so with the other answers. */
export class AgeColumns {
  @Column({ type: "integer", nullable: true })
  years!: number | null;

  @Column(() => PeriodColumns)
  on!: PeriodColumns;
}

export class QuoteColumns {
  @Column({ type: "text", nullable: true })
  text!: string | null;

  @Column({ type: "text", nullable: true })
  attributedTo!: string | null;

  @Column({ type: "uuid", nullable: true })
  attributedPersonId!: string | null;

  @Column({ type: "text", nullable: true })
  attribution!: Verification | null;

  @Column({ type: "text", nullable: true })
  note!: string | null;
}

export class PreferenceColumns {
  @Column({ type: "text", nullable: true })
  answer!: string | null;

  @Column({ type: "text", array: true, nullable: true })
  choices!: string[] | null;

  @Column({ type: "text", nullable: true })
  scope!: PreferenceScope | null;
}

export class FavouritePlaceColumns {
  @Column({ type: "uuid", nullable: true })
  id!: string | null;

  @Column({ type: "text", nullable: true })
  answer!: string | null;

  @Column({ type: "text", nullable: true })
  comment!: string | null;
}

/** A person has one bio at most. */
@Entity()
@Unique("bio_person_id_key", ["personId"])
export class Bio {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "bio_pkey" })
  id!: string;

  @Column({ type: "uuid" })
  personId!: string;

  @Column(() => AgeColumns)
  age!: AgeColumns;

  @Column(() => QuoteColumns)
  quote!: QuoteColumns;

  @Column(() => PreferenceColumns)
  dogBreed!: PreferenceColumns;

  @Column(() => PreferenceColumns)
  colour!: PreferenceColumns;

  @Column(() => FavouritePlaceColumns)
  place!: FavouritePlaceColumns;

  @Column(() => AssertionColumns, { prefix: false })
  assertion!: AssertionColumns;
}

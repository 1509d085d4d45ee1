import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { RecordType } from "../record-type";
import type { LinkKind } from "./link.enum";

@Entity()
@Index("record_link_from", ["fromId", "position"])
@Index("record_link_to", ["toId", "id"])
export class RecordLink {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "record_link_pkey" })
  id!: string;

  @Column({ type: "uuid" })
  fromId!: string;

  @Column({ type: "text" })
  fromType!: RecordType;

  @Column({ type: "integer" })
  position!: number;

  @Column({ type: "text" })
  kind!: LinkKind;

  @Column({ type: "uuid" })
  toId!: string;

  @Column({ type: "text" })
  toType!: RecordType;

  @Column({ type: "text", nullable: true })
  note!: string | null;
}

import { Column } from "typeorm";

/** What searches compare a name by, in every table of names. It is made of the name's text by `searchableName` alone. */
export class SearchableColumns {
  /** The whole name, folded, in its own script. */
  @Column({ type: "text" })
  folded!: string;

  /** Its words without titles and small words, in Latin letters. */
  @Column({ type: "text" })
  latin!: string;

  /** How its words sound, each once. */
  @Column({ type: "text" })
  sounds!: string;

  /** How many words it has, titles and small words not counted. */
  @Column({ type: "smallint" })
  wordCount!: number;

  /** What each of its words is found by. */
  @Column({ type: "tsvector" })
  keys!: string;
}

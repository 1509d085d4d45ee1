import { ArgsType, Field, registerEnumType } from "type-graphql";
import { VisitFilter } from "./visit.input";

export enum VisitDimension {
  YEAR = "YEAR",
  MONTH = "MONTH",
  FROM = "FROM",
  TO = "TO",
  KIND = "KIND",
}
registerEnumType(VisitDimension, {
  name: "VisitDimension",
  description: "What visits are counted by.",
  valuesConfig: {
    YEAR: { description: "The year in which they began." },
    MONTH: {
      description: "The month of the year in which they began; ask for the year too to tell one June from another.",
    },
    FROM: { description: "The country that the visitors came from." },
    TO: { description: "The country that they visited." },
    KIND: { description: "How formal they were." },
  },
});

/** Counts of visits of which the parties are known. */
@ArgsType()
export class VisitGrouping {
  @Field(() => [VisitDimension], {
    description: "What to count by, in the order in which the counts are to stand; one count of all where it is empty.",
  })
  by!: VisitDimension[];
}

@ArgsType()
export class VisitCounting {
  @Field(() => VisitFilter, {
    nullable: true,
    description: "Which visits to count; those that took place where it names no statuses.",
  })
  filter?: VisitFilter | null;

  @Field(() => [VisitDimension], {
    description: "What to count by, in the order in which the counts are to stand; one count of all where it is empty.",
  })
  by!: VisitDimension[];
}

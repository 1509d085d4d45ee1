import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { parsePeriod } from "../edtf/edtf";
import { periodText } from "../edtf/period-text";
import { badInput } from "../graphql/bad-input";
import { Period } from "./period.type";

@Resolver(() => Period)
export class PeriodResolver {
  @FieldResolver(() => Boolean, {
    description: "Whether it is still going on: true for an open end (../), false for a known or an unknown one.",
  })
  isOngoing(@Root() { edtf }: Period): boolean {
    return parsePeriod(edtf).isOngoing;
  }

  @FieldResolver(() => Boolean, { description: "Whether the date is only about right, or uncertain." })
  isApproximate(@Root() { edtf }: Period): boolean {
    return parsePeriod(edtf).isApproximate;
  }

  @FieldResolver(() => String, { description: "The date for people: '24–26 November 2025', 'since August 2025'." })
  text(
    @Root() { edtf }: Period,
    @Arg("language", () => String, {
      defaultValue: "en",
      description: "The language to write it in, as a BCP 47 tag: en, fa, ur, de-CH.",
    })
    language: string,
  ): string {
    try {
      return periodText(edtf, language);
    } catch (error) {
      throw error instanceof RangeError ? badInput(error.message) : error;
    }
  }
}

import { list, optional, required, withDefault } from "../../runtime/records/writing/field";
import { objectOf } from "../../runtime/records/writing/input-class";
import { idOf, oneOf, period, text, wholeNumber } from "../../runtime/records/writing/kinds";
import type { RecordKind } from "../../runtime/records/writing/record-shape";
import { Verification } from "../../runtime/records/verification";
import { PreferenceScope } from "./bio.enum";

const age = objectOf("ReportedAgeInput", "An age as printed.", {
  years: required(wholeNumber(0, 150, "years"), "The age in years."),
  on: optional(period, "The day on which they were that old; left out where not known."),
});

const favouriteQuote = objectOf("FavouriteQuoteInput", "The quotation that somebody likes best, and whose it is.", {
  text: required(text(5_000), "The words, as printed."),
  attributedTo: optional(text(300), "Whose words they are, so far as that is known."),
  attributedPersonId: optional(idOf("Person"), "The same person, where that is a record of ours."),
  attribution: withDefault(
    oneOf(Verification),
    Verification.REPORTED,
    "How well the attribution stands; REPORTED where left out.",
  ),
  note: optional(text(2_000), "What there is to add on where the words come from."),
});

const given = objectOf("PreferenceInput", "An answer, the choices it names, and how many they are.", {
  answer: required(text(2_000), "The answer in their own words."),
  choices: list(text(300), "The things that they name; none where they name none."),
  scope: optional(
    oneOf(PreferenceScope),
    "How many things they chose; where left out, SEVERAL for several choices, else ONE.",
  ),
});
const preference = {
  ...given,
  value: given.value
    .superRefine(({ choices, scope }, context) => {
      const isAtOdds =
        (scope === PreferenceScope.ONE && choices.length > 1) || (scope === PreferenceScope.NONE && choices.length > 0);
      if (!isAtOdds) return;
      const message = `is ${scope}, and there are ${choices.length} choices; change one of them`;
      context.addIssue({ code: "custom", path: ["scope"], message });
    })
    .transform(({ scope, ...answer }) => ({
      ...answer,
      scope: scope ?? (answer.choices.length > 1 ? PreferenceScope.SEVERAL : PreferenceScope.ONE),
    })),
};

const favouritePlace = objectOf("FavouritePlaceInput", "The place that somebody likes best.", {
  placeId: required(idOf("Place"), "Where it is."),
  answer: optional(text(2_000), "The answer in their own words."),
  comment: optional(text(2_000), "What they say about it, in our words."),
});

const fields = {
  personId: required(idOf("Person"), "Whom it is about."),
  age: optional(age, "Their age as printed."),
  favouriteQuote: optional(favouriteQuote, "Their favourite quotation."),
  favouriteDogBreed: optional(preference, "Their favourite breed of dog."),
  favouriteColour: optional(preference, "The colour or colours that they like best."),
  favouritePlace: optional(favouritePlace, "Where they like to be best."),
};

export const bioKind = {
  type: "BIO",
  typename: "Bio",
  key: "id",
  isAssertion: true,
  fields,
  lasting: ["personId"],
} satisfies RecordKind<typeof fields>;

import { periodColumns } from "../../runtime/records/period";
import type { RecordShape } from "../../runtime/records/writing/record-shape";
import { Bio } from "./bio.entity";
import { bioKind } from "./bio.fields";

/** Bios as they are written: a person has one at most. */
export const bioRecord: RecordShape<typeof bioKind.fields> = {
  ...bioKind,
  entity: Bio,
  table: "bio",
  labelOf: ({ favouriteQuote, age }) =>
    ["Bio", favouriteQuote && `"${favouriteQuote.text}"`, age && `aged ${age.years}`].filter(Boolean).join(", "),
  rowOf: ({ personId, age, favouriteQuote, favouriteDogBreed, favouriteColour, favouritePlace }) => ({
    personId,
    age: { years: age?.years ?? null, on: periodColumns(age?.on ?? null) },
    quote: favouriteQuote ?? NO_QUOTE,
    dogBreed: favouriteDogBreed ?? NO_PREFERENCE,
    colour: favouriteColour ?? NO_PREFERENCE,
    place: {
      id: favouritePlace?.placeId ?? null,
      answer: favouritePlace?.answer ?? null,
      comment: favouritePlace?.comment ?? null,
    },
  }),
  constraints: { bio_person_id_key: ["personId"] },
};

const NO_QUOTE = { text: null, attributedTo: null, attributedPersonId: null, attribution: null, note: null };
const NO_PREFERENCE = { answer: null, choices: null, scope: null };

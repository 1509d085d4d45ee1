import { equal, said, sourceKey, sourcesOf, within, type Rules } from "../rule";
import { namesOfPerson } from "../sides";
import type { Told } from "../told";

const [START, END] = [0, 1];
const bound = (side: number) => (record: Told) => [record.period?.edtf.split("/")[side]];

/** Only what is over has a known end. */
const isEndKnown = ({ period }: Told): boolean => /\d{4}$/.test(period?.edtf.split("/")[END]?.slice(0, 4) ?? "");

const articleDates = ({ citations }: Told) => citations.map(({ source }) => source?.publishedOn?.edtf);

const rulesOfMemberships: Rules = {
  "membership.person": equal(({ person }) => [person?.name]),
  "membership.post": equal(({ post, label }) => [post?.label, label]),
  "membership.organization": equal(({ organization, post }) => [organization?.name, post?.organization?.name]),
  "membership.country": equal(({ post }) => [post?.country?.code]),
  "membership.start": equal(bound(START)),
  "membership.end": equal(bound(END)),
  "membership.endKnown": equal((record) => [isEndKnown(record)]),
  "membership.heldOn": equal(articleDates),
  "membership.label": equal(({ person }) => (person ? namesOfPerson(person) : [])),
};

/** Whoever it probably was: the holder stays without a name. */
const probably = ({ person }: Told) => (person?.isNamed === false ? person.identification : null);

const rulesOfIdentification: Rules = {
  "identification.partyLabel": equal((record) =>
    record.person && probably(record) ? namesOfPerson(record.person) : [],
  ),
  "identification.name": equal((record) => [probably(record)?.person?.name]),
  "identification.asPost": equal((record) =>
    (probably(record)?.person?.memberships ?? []).map(({ post }) => post?.label),
  ),
  "identification.status": equal((record) => (probably(record) ? ["PROPOSED"] : [])),
  "identification.sources[]": sourceKey((record) => sourcesOf(probably(record)?.citations ?? [])),
};

const rulesOfBios: Rules = {
  "bio.field": equal(({ citations }) => citations.map(({ field }) => field ?? "identity")),
  "bio.question": {
    look: ({ citations }) => citations.map(({ locator }) => locator),
    say: (value) => String(value).replace(/^\((.+)\)$/, "$1"),
  },
  "bio.answer": equal(({ age, favouriteDogBreed, favouriteColour, citations }, _, fact) => {
    switch (fact.bio?.field) {
      case "age":
        return [age && String(age.years)];
      case "favouriteDogBreed":
        return [favouriteDogBreed?.answer];
      case "favouriteColour":
        return [favouriteColour?.answer];
      default:
        return citations.map(({ excerpt }) => excerpt);
    }
  }),
  "bio.language": equal(({ citations }) => citations.map(({ source }) => source?.language)),
  "bio.subject.kind": equal(({ person }) => (person ? ["PERSON"] : [])),
  "bio.subject.label": {
    look: ({ person }) => (person?.isNamed === false ? [person.summary?.toLowerCase()] : []),
    say: (value) => String(value).replace(/ \(unnamed\)$/, ""),
    within: true,
  },
  "bio.parsed.years": equal(({ age }) => [age?.years]),
  "bio.parsed.text": equal(({ favouriteQuote }) => [favouriteQuote?.text]),
  "bio.parsed.attributedTo": equal(({ corrections }) => corrections.map(({ asReported }) => asReported)),
  "bio.parsed.scope": equal(({ favouriteDogBreed, favouriteColour }, _, fact) => [
    fact.bio?.field === "favouriteColour" ? favouriteColour?.scope : favouriteDogBreed?.scope,
  ]),
  "bio.parsed.described": within(({ citations }) =>
    citations.filter(({ field }) => field === "favouriteColour").map(({ note }) => note),
  ),
  "bio.parsed.place": equal(({ favouritePlace }) => [favouritePlace?.place.name]),
  "bio.parsed.locality": equal(({ favouritePlace }) => [favouritePlace?.place.locality]),
  "bio.parsed.country": equal(({ favouritePlace }) => [favouritePlace?.place.country?.code]),
  "bio.parsed.comment": equal(({ favouritePlace }) => [favouritePlace?.comment]),
  "bio.parsed.sameAsAnyoneInArticle": {
    look: said("nobody named in the article", ({ person }) => [person?.summary]).look,
    say: (value) => value === false,
  },
};

export const rulesOfMembershipsAndBios: Rules = {
  ...rulesOfMemberships,
  ...rulesOfIdentification,
  ...rulesOfBios,
};

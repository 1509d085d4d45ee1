import { naturalId } from "../../../../services/runtime/records/identity";
import { equal, renamed, sentence, sourceKey, type Rule, type Rules } from "../rule";
import type { Registered, RegisteredMembership, RegisteredName } from "./ask-registers";
import type { NamedEntry, PersonEntry } from "./registers-file";

const NAME_KINDS: Readonly<Record<string, string>> = {
  SPELLING: "ALTERNATE",
  SCRIPT: "TRANSLITERATION",
  BIRTH_NAME: "BIRTH",
};
const CLASSES: Readonly<Record<string, string>> = {
  NEWSPAPER: "MEDIA",
  BROADCASTER: "MEDIA",
  PUBLISHER: "MEDIA",
  HUMANITARIAN: "NGO",
  ARMED_FORCES: "MILITARY",
};
const PLACE_KINDS: Readonly<Record<string, string>> = {
  OFFICIAL_RESIDENCE: "BUILDING",
  ANIMAL_SHELTER: "DOG_SHELTER",
  // Of no kind of ours: the note says what they are.
  AIRPORT: "airport",
  EMIRATE: "emirate",
  DISPUTED_REGION: "region disputed",
};
const CLAIMANTS: Readonly<Record<string, string>> = { IND: "India", PAK: "Pakistan" };
const [START, END] = [0, 1];

type NamedRules = Rules<Registered, NamedEntry>;

/** The name of the same text in the same language, among those that the record has. */
const name =
  (read: (name: RegisteredName) => string | null): Rule<Registered, NamedEntry>["look"] =>
  ({ names = [] }, { at: [index = 0] }, { alsoKnownAs }) =>
    names
      .filter(({ text, language }) => text === alsoKnownAs[index]?.name && language === alsoKnownAs[index].lang)
      .map(read);

const namesOf = (register: string): NamedRules => ({
  [`${register}.name`]: equal((record) => [record.name]),
  [`${register}.alsoKnownAs[].name`]: equal(name(({ text }) => text)),
  [`${register}.alsoKnownAs[].lang`]: equal(name(({ language }) => language)),
  [`${register}.alsoKnownAs[].script`]: equal(name(({ script }) => script)),
  [`${register}.alsoKnownAs[].kind`]: renamed(
    NAME_KINDS,
    name(({ kind }) => kind),
  ),
  [`${register}.onlyInCorroboration`]: equal(({ citations = [] }) => [!citations.some(isOfTheArticle)]),
});

const isOfTheArticle = ({ source }: { readonly source: { readonly id: string } | null }): boolean =>
  ["article-2025", "bio-box"].some((key) => naturalId("source", key) === source?.id);

/** The office of the same title and beginning. */
const post =
  (read: (membership: RegisteredMembership) => readonly (string | boolean | null | undefined)[]) =>
  ({ memberships = [] }: Registered, { at: [index = 0] }: { readonly at: readonly number[] }, { posts }: PersonEntry) =>
    memberships
      .filter(({ label, period }) => {
        const wanted = posts[index];
        return label === wanted?.title && (wanted.start === null || bound(period?.edtf, START) === wanted.start);
      })
      .flatMap(read);

const bound = (edtf: string | undefined, side: number): string | undefined => edtf?.split("/")[side];

export const rulesOfPeople: Rules<Registered, PersonEntry> = {
  ...namesOf("people"),
  "people.nationality": equal(({ nationalities = [] }) => nationalities.map(({ code }) => code)),
  "people.identifiers[].scheme": equal(({ identifiers = [] }) => identifiers.map(({ scheme }) => scheme)),
  "people.identifiers[].identifier": equal(({ identifiers = [] }) => identifiers.map(({ value }) => value)),
  "people.note": sentence(({ summary, citations = [] }) => [summary, ...citations.map((citation) => citation.note)]),
  "people.posts[].title": equal(post(({ label }) => [label])),
  "people.posts[].organization": equal(post((held) => [held.post?.organization?.name])),
  "people.posts[].country": equal(post((held) => [held.post?.country?.code])),
  "people.posts[].start": equal(post(({ period }) => [bound(period?.edtf, START)])),
  "people.posts[].end": equal(post(({ period }) => [bound(period?.edtf, END)])),
  "people.posts[].endKnown": equal(post(({ period }) => [/^\d{4}/.test(bound(period?.edtf, END) ?? "")])),
  "people.posts[].source": sourceKey(post(({ citations }) => citations.map(({ source }) => source?.id))),
  "people.posts[].note": sentence(post(({ note }) => [note])),
};

export const rulesOfOrganizations: NamedRules = {
  ...namesOf("organizations"),
  // A secret service is a class of its own; the note says whose it is.
  "organizations.classification": renamed(CLASSES, ({ classification, note }) => [
    classification,
    note?.startsWith("A body of the state.") ? "STATE_BODY" : null,
  ]),
  "organizations.country": equal(({ country }) => [country?.code]),
  "organizations.note": sentence(({ note }) => [note]),
};

export const rulesOfCountries: Rules<Registered, unknown> = {
  "countries.code": equal(({ code }) => [code]),
  "countries.alpha2": equal(({ alpha2 }) => [alpha2]),
  "countries.name": equal((record) => [record.name]),
};

export const rulesOfPlaces: NamedRules = {
  "places.name": equal((record) => [record.name]),
  "places.kind": { ...renamed(PLACE_KINDS, ({ kind, note }) => [kind, note]), within: true },
  "places.disputedBetween[]": {
    ...renamed(CLAIMANTS, ({ note }) => (note?.includes("disputed between") ? [note] : [])),
    within: true,
  },
  "places.country": equal(({ country }) => [country?.code]),
  "places.alsoKnownAs[].name": equal(({ alsoKnownAs = [] }) => alsoKnownAs),
  "places.partOf": equal(({ locality, region }) => [locality, region]),
  "places.note": sentence(({ note }) => [note]),
  "places.iso3166_2": { ...equal(({ note }) => [note]), within: true },
};

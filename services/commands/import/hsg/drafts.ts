import type { CitationGiven } from "../../../runtime/records/writing/provenance.fields";
import { Stance } from "../../../runtime/records/citation.enum";
import type { Draft, Surroundings } from "../format";
import { namedPersonId } from "../known-by-name";
import type { PostRoleName } from "./post-roles";
import { cutOff } from "./sentences";

/** Somebody in a visit or a meeting, before it is known by id. */
export interface Participant {
  /** Without the post; of a group or an unnamed office its label. */
  readonly name: string;
  /** With a rank that was taken off: another way to write the name. */
  readonly titledName: string | null;
  /** The post's words. */
  readonly title: string | null;
  readonly role: PostRoleName | null;
  /** Alpha-3: whom they act for. */
  readonly country: string | null;
  /** Its name where no code is known. */
  readonly countryName: string | null;
  /** Whether the name is enough to be somebody; else it is a label. */
  readonly isPerson: boolean;
}

/** As the API's input has it. */
export const participantGiven = (participant: Participant): Readonly<Record<string, unknown>> => {
  const { name, title, role, country, countryName, isPerson } = participant;
  return {
    label: cutOff(name, 300),
    ...(isPerson ? { personId: personIdOf(participant) } : {}),
    ...(title === null ? {} : { as: cutOff(title, 300) }),
    ...(role === null ? {} : { postRole: role }),
    ...(country !== null
      ? { onBehalfOf: { countryCode: country } }
      : countryName !== null
        ? { onBehalfOf: { label: cutOff(countryName, 300) } }
        : {}),
  };
};

/** The people among them, each once: known by nothing but a name and a country. */
export const peopleDrafts = (participants: readonly Participant[]): readonly Draft[] => {
  const drafts = participants.filter(({ isPerson }) => isPerson).map(personDraft);
  return drafts.filter(({ id }, index) => drafts.findIndex((other) => other.id === id) === index);
};

const personIdOf = ({ name, country }: Participant): string => namedPersonId(name, country);

const personDraft = (participant: Participant): Draft => {
  const { name, titledName, country } = participant;
  const nickname = nicknamed(name);
  const names = [
    ...(titledName === null ? [] : [{ text: cutOff(titledName, 300), kind: "TITLED" }]),
    ...(nickname === null ? [] : [{ text: cutOff(nickname, 300), kind: "ALTERNATE" }]),
  ];
  return {
    type: "PERSON",
    id: personIdOf(participant),
    given: {
      name: cutOff(name, 300),
      ...(names.length === 0 ? {} : { names }),
      ...(country === null ? {} : { nationalities: [country] }),
    },
    isMention: true,
    ...(country === null ? {} : { sameAs: { name, country } }),
  };
};

/** "Rudolphus F. M. (Ruud) Lubbers" goes by Ruud Lubbers. */
const nicknamed = (name: string): string | null => {
  const [, short, last] = /^\S.* \(([^()]+)\) (\S.*)$/.exec(name) ?? [];
  return short === undefined || last === undefined ? null : `${short} ${last}`;
};

/** What a row's record rests on: the row, with the words of it that say so. */
export const citationOf = (surroundings: Surroundings, locator: string, excerpt: string | null): CitationGiven => ({
  sourceId: surroundings.sourceId,
  excerpt: excerpt === null || excerpt === "" ? null : cutOff(excerpt, 600),
  locator,
  via: [],
  stance: Stance.SUPPORTS,
  field: null,
  value: null,
  note: null,
});

import type { FactParty } from "../facts-file";
import type { Told, ToldParticipant, ToldParty, ToldPerson } from "./told";

/** Somebody in a record, and at which places: "visitors"; "participants", "participants NOMINEE" and "side 1"; "speaker >" for whom the speaker acts. */
export interface Side {
  readonly places: readonly string[];
  readonly names: readonly string[];
  readonly code?: string;
  /** As the facts file has it. One without a party is a person or a group: a label doesn't say which. */
  readonly kinds: readonly string[];
  readonly as: string | null;
  readonly onBehalfOf: readonly string[];
}

const LISTS = ["visitors", "hosts", "participants", "addressees", "about"] as const;
const SINGLE = ["from", "to", "speaker", "assessedBy"] as const;
const KINDS: Readonly<Record<string, string>> = { Country: "COUNTRY", Organization: "ORGANIZATION", Person: "PERSON" };
const UNNAMED = ["PERSON", "GROUP"];

/** Everybody who stands in a record, whatever its type. */
export const sidesOf = (record: Told): Side[] => {
  const listed = LISTS.flatMap((place) => (record[place] ?? []).map((participant) => ({ place, participant })));
  const single = SINGLE.flatMap((place) => {
    const participant = record[place];
    return participant ? [{ place, participant }] : [];
  });
  const participants = [...listed, ...single].flatMap(({ place, participant }) =>
    "label" in participant ? sidesOfParticipant(place, participant) : sideOfParty(place, participant),
  );
  return [
    ...participants,
    ...sideOfPerson(record),
    ...sideOfParty("organization", record.organization),
    ...sideOfParty("post organization", record.post?.organization),
    ...sideOfParty("post country", record.post?.country),
    ...sideOfParty("accredited to", record.post?.accreditedTo),
    ...sideOfParty("favourite place", record.favouritePlace?.place.country),
    ...(record.links ?? []).flatMap(({ to: linked }) =>
      [linked.from, linked.to, ...(linked.participants ?? [])].flatMap((one) =>
        one ? sidesOfParticipant("linked", one) : [],
      ),
    ),
    ...record.citations.flatMap(({ via }) => via).map((relay) => sideWithout("via", relay)),
  ];
};

/** Those who are the party of the facts file, at one of these places. */
export const sidesThatAre = (party: FactParty, record: Told, places: readonly string[]): Side[] => {
  const name = party.name ?? party.label ?? "";
  const isMeant = (side: Side) => (party.code === undefined ? side.names.includes(name) : side.code === party.code);
  return [
    ...sidesAt(places, record).filter(isMeant),
    ...(places.includes("told") ? sideInTexts(party, name, [record.subject, record.note]) : []),
    ...(places.includes("reported") ? sideInTexts(party, name, reportedOf(record)) : []),
  ];
};

export const sidesAt = (places: readonly string[], record: Told): Side[] =>
  sidesOf(record).filter((side) => side.places.some((place) => places.includes(place)));

/** Somebody whom a text names and no more: of what kind they are it doesn't say, and their code only in brackets. */
const sideInTexts = ({ code, as }: FactParty, name: string, texts: readonly (string | null | undefined)[]): Side[] => {
  const telling = texts.filter((text) => text?.includes(name)).join(" ");
  if (telling === "") return [];
  return [
    {
      places: ["told"],
      names: [name],
      ...(code && telling.includes(`(${code})`) && { code }),
      kinds: [],
      as: as && telling.includes(as) ? as : null,
      onBehalfOf: [],
    },
  ];
};

const reportedOf = ({ corrections, citations }: Told): (string | null)[] => [
  ...corrections.map(({ asReported }) => asReported),
  ...citations.filter(({ stance }) => stance === "DIFFERS").map(({ value }) => value),
];

const sidesOfParticipant = (place: string, participant: ToldParticipant): Side[] => {
  const { label, role, party, as, side, onBehalfOf } = participant;
  return [
    {
      places: [place, `${place} ${role}`, ...(side ? [`side ${String(side)}`] : [])],
      names: [label, ...(party ? [party.name] : [])],
      ...(party?.code && { code: party.code }),
      kinds: kindsOf(party),
      as,
      onBehalfOf: onBehalfOf ? [onBehalfOf.label, ...(onBehalfOf.party ? [onBehalfOf.party.name] : [])] : [],
    },
    ...(party?.country ? sideOfParty(`${place} country`, { __typename: "Country", ...party.country }) : []),
    ...(onBehalfOf ? sidesOfParticipant(`${place} >`, { ...onBehalfOf, role }) : []),
  ];
};

const sideOfParty = (place: string, party: ToldParty | null | undefined): Side[] =>
  party
    ? [
        {
          places: [place],
          names: [party.name],
          ...(party.code && { code: party.code }),
          kinds: kindsOf(party),
          as: null,
          onBehalfOf: [],
        },
      ]
    : [];

const sideOfPerson = ({ person, post }: Told): Side[] =>
  sideOfParty("person", person).map((side) => ({
    ...side,
    as: post?.label ?? null,
    names: person ? namesOfPerson(person) : [],
  }));

/** Someone without a name has in brackets what they are called, "Unnamed (a top official)", or is whom the summary begins with. */
export const namesOfPerson = ({ name, isNamed, summary }: ToldPerson): string[] => {
  if (isNamed) return [name];
  const [whom = ""] = summary?.split(",") ?? [];
  return [name, name.replace(/^Unnamed \((.+)\)$/, "$1"), `${whom.charAt(0).toLowerCase()}${whom.slice(1)} (unnamed)`];
};

const sideWithout = (place: string, label: string): Side => ({
  places: [place],
  names: [label],
  kinds: UNNAMED,
  as: null,
  onBehalfOf: [],
});

const kindsOf = (party: ToldParty | null): readonly string[] => {
  if (party === null) return UNNAMED;
  return [KINDS[party.__typename] ?? party.__typename];
};

import { Citation } from "../../runtime/records/citation.entity";
import { naturalId } from "../../runtime/records/identity";
import { periodOf, type PeriodGiven } from "../../runtime/records/period";
import { citationsOf } from "../../runtime/records/writing/provenance-documents";
import { citationRows } from "../../runtime/records/writing/record-rows";
import type { ChildRows } from "../../runtime/records/writing/record-shape";
import { nameOfCountry } from "../database/reference/countries";
import type { RecordType } from "../record-type";
import { CountryPair } from "./country-pair.entity";
import { pairsOf } from "./country-pairs";
import { Participant } from "./participant.entity";
import type { ParticipantList, ParticipantRole, PartyType } from "./participant.enum";
import type { ParticipantGiven, PartyGiven } from "./participant.fields";

/** One list of a record's participants. */
export interface Standing {
  readonly list: ParticipantList;
  /** Their role where they have none of their own. */
  readonly role: `${ParticipantRole}`;
  readonly participants: readonly ParticipantGiven[];
}

interface RecordOfParticipants {
  readonly type: RecordType;
  readonly id: string;
  readonly period: PeriodGiven | null;
}

/**
 * The rows of a record's participants, of those they act for, of the countries that stand in it together, and of the
 * citations that identify the unnamed.
 */
export const participantRows = (
  { type, id: recordId, period }: RecordOfParticipants,
  standing: readonly Standing[],
): readonly ChildRows[] => {
  const placed = standing.flatMap(({ list, role, participants }) =>
    participants.map((given, position) => {
      const id = naturalId("participant", `${recordId}:${list}:${position}`);
      return { given, id, agentId: null, place: { list, role, position } };
    }),
  );
  const principals = placed.flatMap(({ given, id, place }) =>
    given.onBehalfOf
      ? [{ given: given.onBehalfOf, id: naturalId("participant", `${id}:principal`), agentId: id, place }]
      : [],
  );
  const day = period ? periodOf(period).earliest : null;
  const countries = [...placed, ...principals].flatMap(({ given: { countryCode: code }, place: { list } }) =>
    code === null ? [] : [{ code, list }],
  );
  return [
    {
      entity: Participant,
      owner: "recordId",
      rows: [...placed, ...principals].map(({ given, id, agentId, place }) => ({
        ...participantRow(given),
        id,
        agentId,
        recordId,
        recordType: type,
        day,
        list: place.list,
        position: place.position,
        role: given.role ?? place.role,
      })),
    },
    {
      entity: CountryPair,
      owner: "recordId",
      rows: pairsOf(type, countries).map(([one, other]) => ({ recordId, one, other, recordType: type, day })),
    },
    {
      entity: Citation,
      owner: "recordId",
      rows: placed.flatMap(({ given, id }) =>
        citationRows(type, recordId, id, citationsOf(id, given.identification?.citations ?? [])),
      ),
    },
  ];
};

/** A country that stands in a list for itself. */
export const countryAsParticipant = (code: string | null): readonly ParticipantGiven[] =>
  code === null ? [] : [{ ...NOBODY, countryCode: code }];

const NOBODY: ParticipantGiven = {
  countryCode: null,
  personId: null,
  organizationId: null,
  label: null,
  role: null,
  as: null,
  postRole: null,
  side: null,
  onBehalfOf: null,
  identification: null,
};

/** Whose judgement a record is; nobody's where it is no judgement. */
export const assessorStanding = (assessor: ParticipantGiven | null): Standing => ({
  list: "ASSESSOR",
  role: "SPEAKER",
  participants: assessor === null ? [] : [assessor],
});

/** What somebody is called in a record. */
export const labelOfParticipant = ({ label, countryCode }: ParticipantGiven): string =>
  label ?? (countryCode === null ? "" : nameOfCountry(countryCode));

const participantRow = (given: ParticipantGiven) => {
  const identified = given.identification ? partyOf(given.identification) : NO_PARTY;
  return {
    ...partyOf(given),
    label: labelOfParticipant(given),
    asPost: given.as,
    postRole: given.postRole,
    side: given.side,
    identifiedPartyType: identified.partyType,
    identifiedParty: identified.party,
    identificationVerification: given.identification?.verification ?? null,
  };
};

interface PartyColumns {
  readonly partyType: PartyType | null;
  readonly party: string | null;
}

const NO_PARTY: PartyColumns = { partyType: null, party: null };

const partyOf = ({ countryCode, personId, organizationId }: PartyGiven): PartyColumns => {
  if (countryCode !== null) return { partyType: "Country", party: countryCode };
  if (personId !== null) return { partyType: "Person", party: personId };
  if (organizationId !== null) return { partyType: "Organization", party: organizationId };
  return NO_PARTY;
};

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
  const day = period ? periodOf(period).earliest : null;
  const rows: ParticipantRow[] = [];
  const principals: ParticipantRow[] = [];
  const citations: object[] = [];
  for (const { list, role, participants } of standing) {
    for (const [position, given] of participants.entries()) {
      const id = naturalId("participant", `${recordId}:${list}:${position}`);
      const place: Place = { recordId, recordType: type, day, list, position };
      rows.push(participantRow(given, id, null, place, role));
      if (given.onBehalfOf) {
        principals.push(participantRow(given.onBehalfOf, naturalId("participant", `${id}:principal`), id, place, role));
      }
      const identifying = given.identification?.citations ?? [];
      if (identifying.length > 0) citations.push(...citationRows(type, recordId, id, citationsOf(id, identifying)));
    }
  }
  rows.push(...principals);
  const countries = rows.flatMap(({ partyType, party, list }) =>
    partyType === "Country" && party !== null ? [{ code: party, list }] : [],
  );
  return [
    { entity: Participant, owner: "recordId", rows },
    {
      entity: CountryPair,
      owner: "recordId",
      rows: pairsOf(type, countries).map(([one, other]) => ({ recordId, one, other, recordType: type, day })),
    },
    { entity: Citation, owner: "recordId", rows: citations },
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

/** Where somebody stands. */
interface Place {
  readonly recordId: string;
  readonly recordType: RecordType;
  /** The record's earliest day. */
  readonly day: string | null;
  readonly list: ParticipantList;
  readonly position: number;
}

type ParticipantRow = ReturnType<typeof participantRow>;

/** Field by field: of all rows these are the most. */
const participantRow = (
  given: ParticipantGiven,
  id: string,
  agentId: string | null,
  { recordId, recordType, day, list, position }: Place,
  standardRole: Standing["role"],
) => {
  const { partyType, party } = partyOf(given);
  const identified = given.identification ? partyOf(given.identification) : NO_PARTY;
  return {
    id,
    agentId,
    recordId,
    recordType,
    day,
    list,
    position,
    partyType,
    party,
    label: labelOfParticipant(given),
    asPost: given.as,
    postRole: given.postRole,
    side: given.side,
    role: given.role ?? standardRole,
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

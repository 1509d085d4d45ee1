import { naturalId } from "../../runtime/records/identity";
import { citationRows } from "../../runtime/records/load-provenance";
import type { ParticipantList, ParticipantRole, PartyType } from "../participant/participant.enum";
import type { RecordType } from "../record-type";
import { countries } from "./reference/countries";
import type { ParticipantSample, PartySample } from "./sample/sample.types";

/** One list of a record's participants. */
export interface StandingSample {
  readonly list: ParticipantList;
  /** Their role where they have none of their own. */
  readonly role: `${ParticipantRole}`;
  readonly participants: readonly ParticipantSample[];
}

interface RecordOfParticipants {
  readonly type: RecordType;
  readonly id: string;
  /** The record's earliest day. */
  readonly day: string | null;
}

/** The rows of a record's participants, of those they act for, and of the citations that identify the unnamed. */
export const participantRows = (record: RecordOfParticipants, standing: readonly StandingSample[]) => {
  const placed = standing.flatMap(({ list, role, participants }) =>
    participants.map((sample, position) => {
      const id = naturalId("participant", `${record.id}:${list}:${position}`);
      return { sample, id, agentId: null, place: { list, role, position } };
    }),
  );
  const principals = placed.flatMap(({ sample, id, place }) =>
    sample.onBehalfOf
      ? [{ sample: sample.onBehalfOf, id: naturalId("participant", `${id}:principal`), agentId: id, place }]
      : [],
  );
  return {
    participants: [...placed, ...principals].map(({ sample, id, agentId, place }) => ({
      ...participantRow(sample),
      id,
      agentId,
      recordId: record.id,
      recordType: record.type,
      day: record.day,
      list: place.list,
      position: place.position,
      role: sample.role ?? place.role,
    })),
    citations: placed.flatMap(({ sample, id }) =>
      citationRows(record.type, record.id, id, sample.identification?.citations ?? []),
    ),
  };
};

const participantRow = (sample: ParticipantSample) => {
  const identified = partyOf(sample.identification ?? {});
  return {
    ...partyOf(sample),
    label: sample.label ?? nameOfCountry(sample.country),
    asPost: sample.as,
    postRole: sample.postRole,
    side: sample.side,
    identifiedPartyType: identified.partyType,
    identifiedParty: identified.party,
    identificationVerification: sample.identification?.verification,
  };
};

const partyOf = ({
  country,
  person,
  organization,
}: PartySample): { partyType: PartyType | null; party: string | null } => {
  if (country) return { partyType: "Country", party: country };
  if (person) return { partyType: "Person", party: naturalId("person", person) };
  if (organization) return { partyType: "Organization", party: naturalId("organization", organization) };
  return { partyType: null, party: null };
};

const nameOfCountry = (code: string | undefined): string =>
  countries().find((country) => country.code === code)?.names[0]?.text ?? "";

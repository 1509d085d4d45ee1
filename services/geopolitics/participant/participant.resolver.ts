import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import type { PartyType } from "./participant.enum";
import type { ParticipantRow } from "./participant.repository";
import { Identification, Participant } from "./participant.type";

@Resolver(() => Participant)
export class ParticipantResolver {
  @FieldResolver()
  party(@Root() { partyType, party }: ParticipantRow, @Ctx() context: Context) {
    return partyOf(partyType, party, context);
  }

  @FieldResolver()
  identification(@Root() participant: ParticipantRow) {
    return participant.identificationVerification && participant;
  }
}

@Resolver(() => Identification)
export class IdentificationResolver {
  @FieldResolver()
  party(@Root() { identifiedPartyType, identifiedParty }: ParticipantRow, @Ctx() context: Context) {
    return partyOf(identifiedPartyType, identifiedParty, context);
  }

  @FieldResolver()
  verification(@Root() { identificationVerification }: ParticipantRow) {
    return identificationVerification;
  }

  @FieldResolver()
  citations(@Root() { id }: ParticipantRow, @Ctx() { loaders }: Context) {
    return loaders.citationsBehind.load(id);
  }
}

const partyOf = (type: PartyType | null, party: string | null, { loaders }: Context) => {
  if (!type || !party) return null;
  return type === "Country" ? loaders.countryByCode.load(party) : { __typename: type, id: party };
};

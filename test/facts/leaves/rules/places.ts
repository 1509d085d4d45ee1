import type { FactParty } from "../../facts-file";

// Where a record has somebody whom the facts file gives a role.

type Places = Readonly<Record<string, readonly string[]>>;

const RELATION: Places = {
  FROM: ["from"],
  TO: ["to"],
  // Of a pair that has no direction either may come first; a government or a president acts for their country.
  PARTY: ["from", "to", "from >", "to >"],
  SUBJECT: ["from", "to"],
  REFUSER: ["from"],
  OBJECT: ["to"],
  REQUESTER: ["told"],
  // Those of whom another record has more.
  CONTEXT: ["linked"],
  BASED_IN: ["from country"],
  ALIGNED_WITH: ["to"],
};

const EVENT: Places = {
  RECEIVER: ["participants HOST"],
  VISITOR: ["participants VISITOR"],
  HOST: ["participants HOST"],
  SIDE_A: ["side 1"],
  SIDE_B: ["side 2"],
  AFFECTED: ["participants AFFECTED"],
  DONOR: ["participants DONOR"],
  RECIPIENT: ["participants RECIPIENT"],
  NOMINATOR: ["participants NOMINATOR"],
  NOMINEE: ["participants NOMINEE"],
  MEDIATOR: ["participants MEDIATOR"],
  CLAIMANT: ["participants CLAIMANT"],
  DISCLOSER: ["participants DISCLOSER"],
  SUBJECT: ["participants SUBJECT"],
  COUNTERPART: ["participants PARTNER"],
  PARTY: ["participants PARTNER", "participants PARTICIPANT"],
  TRANSIT: ["participants TRANSIT"],
  DISCUSSANT: ["participants PARTICIPANT"],
  PROPOSER: ["participants PROPOSER"],
};

const OF_TYPES: Readonly<Record<string, Places>> = {
  VISIT: { VISITOR: ["visitors"], FROM: ["from"], TO: ["to"], HOST: ["hosts"] },
  MEETING: { PARTICIPANT: ["participants"], SIDE: ["participants >"] },
  STATEMENT: {
    SPEAKER: ["speaker"],
    ADDRESSEE: ["addressees"],
    ABOUT: ["about"],
    CONTRAST: ["about"],
    BENEFICIARY: ["about"],
    MEDIATOR: ["about"],
    INTERMEDIARY: ["via"],
  },
  MEMBERSHIP: {
    HOLDER: ["person"],
    OF: ["organization", "post organization", "post country"],
    ACCREDITED_TO: ["accredited to"],
  },
  BIO: { SUBJECT: ["person"], ATTRIBUTED_TO: ["reported"], LOCATION: ["favourite place"] },
  RELATION,
  COUNTRY: RELATION,
  ORGANIZATION: RELATION,
  EVENT,
  PROJECT: EVENT,
  TRADE_TARGET: EVENT,
};

export const placesOf = ({ role = "", view }: FactParty, type: string): readonly string[] =>
  view === "AS_REPORTED" ? ["reported"] : (OF_TYPES[type]?.[role] ?? []);

// The widest question about a record of each type. The fragments are named as those of the cases are, so that a case's query
// asks it where the case's own fragment is left out.

const SHARED = `
  fragment CitationLeaf on Citation {
    source { id language publishedOn { edtf } } excerpt locator via stance field value note
  }
  fragment CorrectionLeaf on Correction {
    field asReported corrected reason note reportedIn { id } verification basis { ...CitationLeaf }
  }
  fragment ProvenanceLeaf on Assertion {
    __typename id verification citations { ...CitationLeaf } corrections { ...CorrectionLeaf }
  }
  fragment CountryLeaf on Country { __typename code name }
  fragment PersonLeaf on Person { __typename id name isNamed memberships { id } }
`;

const PERIOD = "fragment PeriodLeaf on Period { edtf asReported }";
const ORGANIZATION = "fragment OrganizationLeaf on Organization { __typename id name country { code name } }";

const PARTICIPANTS = `
  ${PERIOD} ${ORGANIZATION}
  fragment PartyLeaf on Party { ...CountryLeaf ...OrganizationLeaf ...PersonLeaf }
  fragment ParticipantLeaf on Participant {
    label role side as
    party { ...PartyLeaf }
    onBehalfOf { label role as party { ...PartyLeaf } }
    identification { party { ...PartyLeaf } verification citations { ...CitationLeaf } }
  }
`;

const LINKS = (type: string): string => `
  fragment LinksLeaf on ${type} {
    links {
      to {
        id
        ... on Relation { from { ...ParticipantLeaf } to { ...ParticipantLeaf } }
        ... on Event { participants { ...ParticipantLeaf } }
      }
    }
    linkedFrom { nodes { from { id } } }
  }
`;

const VISIT = `
  fragment VisitFact on Visit {
    ...ProvenanceLeaf ...LinksLeaf
    kind status trip note places topics
    period { ...PeriodLeaf }
    from { ...CountryLeaf }
    to { ...CountryLeaf }
    visitors { ...ParticipantLeaf }
    hosts { ...ParticipantLeaf }
    meetings { nodes { id } }
    statements { nodes { id } }
  }
`;

const MEETING = `
  fragment MeetingFact on Meeting {
    ...ProvenanceLeaf ...LinksLeaf
    place summary topics
    period { ...PeriodLeaf }
    visit { id places }
    participants { ...ParticipantLeaf }
    statements { nodes { id } }
  }
`;

const STATEMENT = `
  fragment StatementFact on Statement {
    ...ProvenanceLeaf ...LinksLeaf
    form text gloss language originalLanguage topics medium
    period { ...PeriodLeaf }
    speaker { ...ParticipantLeaf }
    addressees { ...ParticipantLeaf }
    about { ...ParticipantLeaf }
    visit { id places }
    meeting { id place }
    variants { ...ProvenanceLeaf text }
  }
`;

const RELATION = `
  fragment RelationFact on Relation {
    ...ProvenanceLeaf ...LinksLeaf
    kind status isMutual strength subject note
    period { ...PeriodLeaf }
    from { ...ParticipantLeaf }
    to { ...ParticipantLeaf }
    assessedBy { ...ParticipantLeaf }
  }
`;

const EVENT = `
  fragment EventFact on Event {
    ...ProvenanceLeaf ...LinksLeaf
    kind title alsoKnownAs summary status place topics
    period { ...PeriodLeaf }
    participants { ...ParticipantLeaf }
    quantities { value unit note }
    partOf { id }
    visit { id places }
    assessedBy { ...ParticipantLeaf }
  }
`;

const MEMBERSHIP = `
  fragment MembershipFact on Membership {
    ...ProvenanceLeaf
    label note
    period { ...PeriodLeaf }
    person {
      ...PersonLeaf
      summary
      citations { ...CitationLeaf }
      identification {
        person { name memberships { post { label } } }
        citations { ...CitationLeaf }
      }
    }
    organization { ...OrganizationLeaf }
    post {
      label
      country { ...CountryLeaf }
      organization { ...OrganizationLeaf }
      accreditedTo { ...CountryLeaf }
    }
  }
`;

const BIO = `
  fragment BioFact on Person {
    ...PersonLeaf summary citations { ...CitationLeaf }
    bio {
      ...ProvenanceLeaf
      age { years }
      favouriteQuote { text attributedTo attribution note }
      favouriteDogBreed { answer choices scope }
      favouriteColour { answer choices scope }
      favouritePlace { place { name locality country { ...CountryLeaf } } answer comment }
    }
  }
`;

export const WIDEST = {
  visit: [SHARED, PARTICIPANTS, LINKS("Visit"), VISIT].join(""),
  meeting: [SHARED, PARTICIPANTS, LINKS("Meeting"), MEETING].join(""),
  statement: [SHARED, PARTICIPANTS, LINKS("Statement"), STATEMENT].join(""),
  relation: [SHARED, PARTICIPANTS, LINKS("Relation"), RELATION].join(""),
  event: [SHARED, PARTICIPANTS, LINKS("Event"), EVENT].join(""),
  membership: [SHARED, PERIOD, ORGANIZATION, MEMBERSHIP].join(""),
  bio: [SHARED, BIO].join(""),
} as const;

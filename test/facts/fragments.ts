const SHARED = `
  fragment SourceFact on Source { id outletName }
  fragment CitationFact on Citation { source { ...SourceFact } stance excerpt locator via field value note }
  fragment CorrectionFact on Correction {
    field asReported corrected reason note reportedIn { id } verification basis { ...CitationFact }
  }
`;

const PARTICIPANTS = `
  fragment PartyFact on Party {
    __typename
    ... on Country { code }
    ... on Organization { id }
    ... on Person { identifiers { scheme value } }
  }
  fragment ParticipantFact on Participant {
    label
    party { ...PartyFact }
    as
    postRole
    onBehalfOf { label party { ...PartyFact } }
    identification { party { ...PartyFact } verification citations { ...CitationFact } }
  }
`;

/** Everything that the API has of a visit's own; to be spread as ...VisitFact. */
export const VISIT_FACT = `
  fragment VisitFact on Visit {
    id kind status trip note from { code } to { code } places purpose topics
    period { edtf asReported }
    visitors { ...ParticipantFact }
    hosts { ...ParticipantFact }
    meetings { nodes { id } }
    verification
    citations { ...CitationFact }
    corrections { ...CorrectionFact }
  }
  ${SHARED} ${PARTICIPANTS}
`;

export const MEETING_FACT = `
  fragment MeetingFact on Meeting {
    id place summary topics
    visit { id }
    period { edtf asReported }
    participants { ...ParticipantFact }
    verification
    citations { ...CitationFact }
    corrections { ...CorrectionFact }
  }
  ${SHARED} ${PARTICIPANTS}
`;

export const STATEMENT_FACT = `
  fragment StatementFact on Statement {
    id form text gloss language originalText originalLanguage topics medium
    period { edtf asReported }
    speaker { ...ParticipantFact }
    addressees { ...ParticipantFact }
    about { ...ParticipantFact }
    visit { id places }
    meeting { id place }
    links { kind note to { __typename id } }
    variants {
      form text language originalLanguage medium
      speaker { label }
      period { edtf asReported }
      citations { ...CitationFact }
    }
    verification
    citations { ...CitationFact }
    corrections { ...CorrectionFact }
  }
  ${SHARED} ${PARTICIPANTS}
`;

export const RELATION_FACT = `
  fragment RelationFact on Relation {
    id kind status isMutual strength subject note
    period { edtf asReported }
    from { ...ParticipantFact }
    to { ...ParticipantFact }
    assessedBy { ...ParticipantFact }
    links { kind note to { __typename id } }
    verification
    citations { ...CitationFact }
    corrections { ...CorrectionFact }
  }
  ${SHARED} ${PARTICIPANTS}
`;

export const EVENT_FACT = `
  fragment EventFact on Event {
    id kind title alsoKnownAs summary status place topics
    period { edtf asReported }
    participants { role side ...ParticipantFact }
    quantities { value unit note }
    partOf { id }
    visit { id }
    assessedBy { ...ParticipantFact }
    links { kind note to { __typename id } }
    verification
    citations { ...CitationFact }
    corrections { ...CorrectionFact }
  }
  ${SHARED} ${PARTICIPANTS}
`;

export const MEMBERSHIP_FACT = `
  fragment MembershipFact on Membership {
    id label note
    period { edtf asReported }
    person {
      isNamed
      identifiers { scheme value }
      identification { person { identifiers { scheme value } } verification citations { ...CitationFact } }
    }
    post { label role country { code } organization { id } accreditedTo { code } }
    organization { id }
    onBehalfOf { id }
    area { id }
    term { id }
    verification
    citations { ...CitationFact }
    corrections { ...CorrectionFact }
  }
  ${SHARED}
`;

/** Of the person, since the bio is asked for through them. */
export const BIO_FACT = `
  fragment BioFact on Person {
    name isNamed summary
    identifiers { scheme value }
    nationalities { code }
    citations { ...CitationFact }
    bio {
      id
      age { years on { edtf } }
      favouriteQuote { text attributedTo attributedPerson { name } attribution note }
      favouriteDogBreed { answer choices scope }
      favouriteColour { answer choices scope }
      favouritePlace { place { name kind locality region country { code } } answer comment }
      verification
      citations { ...CitationFact }
      corrections { ...CorrectionFact }
    }
  }
  ${SHARED}
`;

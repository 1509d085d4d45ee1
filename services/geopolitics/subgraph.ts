import { federatedSchema } from "../runtime/graphql/federated-schema";
import { once } from "../runtime/graphql/once";
import { referenceById } from "../runtime/graphql/reference";
import { PeriodResolver } from "../runtime/records/period.resolver";
import { historyResolvers } from "../runtime/records/history/history.resolver";
import { Country } from "./country/country.type";
import { Assertion } from "./provenance/provenance.type";
import { Source } from "./source/source.type";
import { resolveCountry } from "./country/country.reference";
import { countryMutations, CountryResolver } from "./country/country.resolver";
import { DyadResolver } from "./dyad/dyad.resolver";
import { resolveEvent } from "./event/event.reference";
import { eventMutations, EventResolver } from "./event/event.resolver";
import { linkResolvers } from "./link/link.resolver";
import { resolveMeeting } from "./meeting/meeting.reference";
import { meetingMutations, MeetingResolver } from "./meeting/meeting.resolver";
import { OrganizationResolver } from "./organization/organization.resolver";
import { IdentificationResolver, ParticipantResolver } from "./participant/participant.resolver";
import { PersonResolver } from "./person/person.resolver";
import { geopoliticsProvenanceResolvers } from "./provenance/provenance.resolver";
import { resolveRelation } from "./relation/relation.reference";
import { relationMutations, RelationResolver } from "./relation/relation.resolver";
import { resolveSource } from "./source/source.reference";
import { sourceMutations, SourceResolver } from "./source/source.resolver";
import { resolveStatement } from "./statement/statement.reference";
import { statementMutations, StatementResolver } from "./statement/statement.resolver";
import { TimelineResolver } from "./timeline/timeline.resolver";
import { VisitCountResolver } from "./visit/visit-count.resolver";
import { resolveVisit } from "./visit/visit.reference";
import { visitMutations, VisitResolver } from "./visit/visit.resolver";

/** The schema of the geopolitics service. */
export const geopoliticsSubgraph = once(() =>
  federatedSchema({
    resolvers: [
      CountryResolver,
      SourceResolver,
      VisitResolver,
      MeetingResolver,
      StatementResolver,
      EventResolver,
      RelationResolver,
      TimelineResolver,
      DyadResolver,
      VisitCountResolver,
      ParticipantResolver,
      IdentificationResolver,
      PersonResolver,
      OrganizationResolver,
      ...countryMutations,
      ...sourceMutations,
      ...visitMutations,
      ...meetingMutations,
      ...statementMutations,
      ...eventMutations,
      ...relationMutations,
      ...historyResolvers([Assertion, Country, Source], "changes"),
      ...linkResolvers,
      PeriodResolver,
      ...geopoliticsProvenanceResolvers,
    ],
    references: {
      Country: resolveCountry,
      Source: resolveSource,
      Visit: resolveVisit,
      Meeting: resolveMeeting,
      Statement: resolveStatement,
      Event: resolveEvent,
      Relation: resolveRelation,
      Person: referenceById,
      Organization: referenceById,
    },
  }),
);

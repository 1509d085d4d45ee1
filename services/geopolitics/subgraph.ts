import { federatedSchema } from "../runtime/graphql/federated-schema";
import { referenceById } from "../runtime/graphql/reference";
import { PeriodResolver } from "../runtime/records/period.resolver";
import { resolveCountry } from "./country/country.reference";
import { CountryResolver } from "./country/country.resolver";
import { resolveMeeting } from "./meeting/meeting.reference";
import { MeetingResolver } from "./meeting/meeting.resolver";
import { OrganizationResolver } from "./organization/organization.resolver";
import { IdentificationResolver, ParticipantResolver } from "./participant/participant.resolver";
import { PersonResolver } from "./person/person.resolver";
import { geopoliticsProvenanceResolvers } from "./provenance/provenance.resolver";
import { resolveSource } from "./source/source.reference";
import { SourceResolver } from "./source/source.resolver";
import { resolveStatement } from "./statement/statement.reference";
import { StatementResolver } from "./statement/statement.resolver";
import { resolveVisit } from "./visit/visit.reference";
import { VisitResolver } from "./visit/visit.resolver";

/** The schema of the geopolitics service. */
export const geopoliticsSubgraph = () =>
  federatedSchema({
    resolvers: [
      CountryResolver,
      SourceResolver,
      VisitResolver,
      MeetingResolver,
      StatementResolver,
      ParticipantResolver,
      IdentificationResolver,
      PersonResolver,
      OrganizationResolver,
      PeriodResolver,
      ...geopoliticsProvenanceResolvers,
    ],
    references: {
      Country: resolveCountry,
      Source: resolveSource,
      Visit: resolveVisit,
      Meeting: resolveMeeting,
      Statement: resolveStatement,
      Person: referenceById,
      Organization: referenceById,
    },
  });

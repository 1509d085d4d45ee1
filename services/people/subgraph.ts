import { federatedSchema } from "../runtime/graphql/federated-schema";
import { once } from "../runtime/graphql/once";
import { historyResolvers } from "../runtime/records/history/history.resolver";
import { PeriodResolver } from "../runtime/records/period.resolver";
import { resolveBio } from "./bio/bio.reference";
import { BioMutations, BioResolver, FavouriteQuoteResolver } from "./bio/bio.resolver";
import { resolveCountry } from "./country/country.reference";
import { CountryResolver } from "./country/country.resolver";
import { resolveMembership } from "./membership/membership.reference";
import { membershipMutations, MembershipResolver, TermResolver } from "./membership/membership.resolver";
import { resolveOrganization } from "./organization/organization.reference";
import { organizationMutations, OrganizationResolver } from "./organization/organization.resolver";
import { resolvePerson } from "./person/person.reference";
import {
  PersonIdentificationResolver,
  personMutations,
  PersonPayloadResolver,
  PersonResolver,
} from "./person/person.resolver";
import { resolvePlace } from "./place/place.reference";
import { placeMutations, PlaceResolver } from "./place/place.resolver";
import { Place } from "./place/place.type";
import { Post } from "./post/post.type";
import { Assertion } from "./provenance/provenance.type";
import { resolvePost } from "./post/post.reference";
import { postMutations, PostResolver } from "./post/post.resolver";
import { peopleProvenanceResolvers } from "./provenance/provenance.resolver";
import { resolveSource } from "./source/source.reference";
import { SourceResolver } from "./source/source.resolver";
import { ViewerResolver } from "./viewer/viewer.resolver";

/** The schema of the people service. */
export const peopleSubgraph = once(() =>
  federatedSchema({
    resolvers: [
      PersonResolver,
      PersonIdentificationResolver,
      BioResolver,
      FavouriteQuoteResolver,
      OrganizationResolver,
      PostResolver,
      MembershipResolver,
      TermResolver,
      PlaceResolver,
      CountryResolver,
      SourceResolver,
      ...personMutations,
      PersonPayloadResolver,
      BioMutations,
      ...organizationMutations,
      ...postMutations,
      ...membershipMutations,
      ...placeMutations,
      ViewerResolver,
      PeriodResolver,
      ...historyResolvers([Assertion, Post, Place], "profileChanges"),
      ...peopleProvenanceResolvers,
    ],
    references: {
      Person: resolvePerson,
      Bio: resolveBio,
      Organization: resolveOrganization,
      Post: resolvePost,
      Membership: resolveMembership,
      Place: resolvePlace,
      Country: resolveCountry,
      Source: resolveSource,
    },
  }),
);

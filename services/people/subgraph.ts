import { federatedSchema } from "../runtime/graphql/federated-schema";
import { PeriodResolver } from "../runtime/records/period.resolver";
import { resolveBio } from "./bio/bio.reference";
import { BioResolver, FavouriteQuoteResolver } from "./bio/bio.resolver";
import { resolvePerson } from "./person/person.reference";
import { PersonResolver } from "./person/person.resolver";
import { resolvePlace } from "./place/place.reference";
import { PlaceResolver } from "./place/place.resolver";
import { peopleProvenanceResolvers } from "./provenance/provenance.resolver";

/** The schema of the people service. */
export const peopleSubgraph = () =>
  federatedSchema({
    resolvers: [
      PersonResolver,
      BioResolver,
      FavouriteQuoteResolver,
      PlaceResolver,
      PeriodResolver,
      ...peopleProvenanceResolvers,
    ],
    references: {
      Person: resolvePerson,
      Bio: resolveBio,
      Place: resolvePlace,
    },
  });

import { Ctx, Extensions, FieldResolver, Resolver, Root } from "type-graphql";
import type { Caller } from "../auth/caller";
import { editorsOnly } from "../auth/rights";
import { FOR_ONE } from "../graphql/cache-policy";
import type { ProvenanceLoaders } from "./provenance.loader";
import type { CitationRow, CorrectionRow } from "./provenance.repository";
import type { provenanceTypes } from "./provenance.type";

interface ContextWithProvenance {
  readonly caller: Caller | null;
  readonly loaders: ProvenanceLoaders;
}

/**
 * One resolver on the interface serves every assertion of a service.
 * @param sourceOf how this service gives a Source of an id: a record where it owns them, a reference elsewhere
 */
export const provenanceResolvers = <Context extends ContextWithProvenance>(
  { Assertion, Citation, Correction }: ReturnType<typeof provenanceTypes>,
  sourceOf: (id: string, context: Context) => unknown,
) => {
  @Resolver(() => Assertion)
  class AssertionResolver {
    @FieldResolver()
    citations(@Root() { id }: { id: string }, @Ctx() { loaders }: ContextWithProvenance) {
      return loaders.citationsByRecord.load(id);
    }

    @FieldResolver()
    corrections(@Root() { id }: { id: string }, @Ctx() { loaders }: ContextWithProvenance) {
      return loaders.correctionsByRecord.load(id);
    }
  }

  @Resolver(() => Citation)
  class CitationResolver {
    @FieldResolver()
    source(@Root() { source, sourceId }: CitationRow, @Ctx() context: Context) {
      return source === undefined ? sourceOf(sourceId, context) : source;
    }
  }

  @Resolver(() => Correction)
  class CorrectionResolver {
    @FieldResolver()
    reportedIn(@Root() { reportedInId }: CorrectionRow, @Ctx() context: Context) {
      return reportedInId && sourceOf(reportedInId, context);
    }

    @FieldResolver()
    @Extensions(FOR_ONE)
    madeBy(@Root() { madeBy }: CorrectionRow, @Ctx() { caller }: ContextWithProvenance) {
      editorsOnly(caller);
      return madeBy;
    }

    @FieldResolver()
    basis(@Root() { id }: CorrectionRow, @Ctx() { loaders }: ContextWithProvenance) {
      return loaders.citationsBehind.load(id);
    }
  }

  return [AssertionResolver, CitationResolver, CorrectionResolver] as const;
};

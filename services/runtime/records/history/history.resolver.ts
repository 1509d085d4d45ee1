import { Args, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Caller } from "../../auth/caller";
import { editorsOnly } from "../../auth/rights";
import { PageArgs } from "../../pagination/page-args";
import type { revisionsByRecord } from "./history.loader";
import { ChangeList } from "./history.input";
import type { HistoryRepository, RevisionRow } from "./history.repository";
import { FOR_ONE } from "../../graphql/cache-policy";
import { Change, ChangeConnection, RevisionConnection } from "./history.type";
import { RecordType } from "./record-type.enum";

interface ContextWithHistory {
  readonly caller: Caller | null;
  readonly history: HistoryRepository;
  readonly loaders: { readonly revisionsByRecord: ReturnType<typeof revisionsByRecord> };
}

/** A record of any kind, as its row names it. */
interface AnyRecord {
  readonly __typename: string;
  readonly id?: string;
  readonly code?: string;
}

/**
 * The history of every record of a service.
 * @param types the interface that assertions share, and those records that are none
 * @param queryName of the list of all writes
 */
export const historyResolvers = (types: readonly (abstract new () => object)[], queryName: string) => [
  ...types.map(revisionsResolver),
  changesResolver(queryName),
  ChangeResolver,
];

const revisionsResolver = (type: abstract new () => object) => {
  @Resolver(() => type)
  class RevisionsResolver {
    @FieldResolver(() => RevisionConnection, {
      nullable: true,
      description: "How the record came to be as it is, the newest first. For editors; null for readers.",
    })
    @Extensions(FOR_ONE)
    revisions(
      @Root() { __typename, id, code }: AnyRecord,
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() { caller, loaders }: ContextWithHistory,
    ) {
      editorsOnly(caller);
      const recordType = RecordType[__typename.toUpperCase() as keyof typeof RecordType];
      const { first, after, last, before } = page;
      return loaders.revisionsByRecord.load(id ?? code ?? "", { first, after, last, before, recordType });
    }
  }
  return RevisionsResolver;
};

const changesResolver = (name: string) => {
  @Resolver()
  class ChangesResolver {
    @Query(() => ChangeConnection, {
      name,
      nullable: true,
      description: "For editors: every write to this service, the newest first; a cursor stays good to go on from.",
    })
    @Extensions(FOR_ONE)
    changes(@Args(() => ChangeList) list: ChangeList, @Ctx() { caller, history }: ContextWithHistory) {
      editorsOnly(caller);
      return history.changes(list);
    }
  }
  return ChangesResolver;
};

@Resolver(() => Change)
class ChangeResolver {
  @FieldResolver()
  type(@Root() { recordType }: RevisionRow) {
    return recordType;
  }

  @FieldResolver()
  id(@Root() { recordId }: RevisionRow) {
    return recordId;
  }

  @FieldResolver()
  revision(@Root() row: RevisionRow) {
    return row;
  }
}

import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Caller } from "../../auth/caller";
import { requireEditor } from "../../auth/rights";
import type { Visibility } from "../visibility";
import { inputClass } from "./input-class";
import { idOf } from "./kinds";
import { list, optional, type FieldsOfRecord } from "./field";
import { citation, provenanceFields } from "./provenance.fields";
import type { Outcome, RecordWriter } from "./record-writer";
import type { RecordKind } from "./record-shape";
import { UserError } from "./user-error";

/** What the resolvers of mutations need of a request. */
export interface WritingContext {
  readonly caller: Caller | null;
  /** Writes as the caller, who has to be an editor. */
  writerFor(editor: Caller): RecordWriter;
  /** Lets go of what was read before a write. */
  forget(): void;
}

/** A record to show in a payload, however it stands, retracted ones too. */
export type ReadWritten<Context> = (id: string, context: Context) => Promise<object | null>;

/** The record of a repository, however it stands. */
export const evenRetracted =
  <Context>(
    repositoryOf: (context: Context) => { byIds(ids: string[], visibility: Visibility): Promise<object[]> },
  ): ReadWritten<Context> =>
  async (id, context) =>
    (await repositoryOf(context).byIds([id], "retracted too"))[0] ?? null;

/** What a mutation gives back: the record under its own name, and what the editor can mend. */
export const payloadClass = (kind: RecordKind, type: new () => object, name = nameOf(kind)): new () => object => {
  class Payload {
    @Field(() => [UserError], { description: "What to mend; empty where the write was done." })
    userErrors!: UserError[];
  }
  Field(() => type, {
    nullable: true,
    description: "The record as it stands now, also where somebody else was faster; null where there is none to show.",
  })(Payload.prototype, name);
  ObjectType(`${kind.typename}Payload`, {
    simpleResolvers: true,
    description: `What came of writing ${article(kind.typename)}.`,
  })(Payload);
  return Payload;
};

/** The inputs of a record, made of the description of its fields. */
export const inputsOf = (kind: RecordKind, more: FieldsOfRecord = {}) => {
  const { typename, fields, isAssertion } = kind;
  const provenance = isAssertion ? provenanceFields : {};
  return {
    create: inputClass(`Create${typename}Input`, `${article(typename, true)} to enter.`, {
      ...(kind.key === "id" ? { newId: NEW_ID } : {}),
      ...fields,
      ...provenance,
      ...more,
    }),
    update: inputClass(
      `Update${typename}Input`,
      `What to change of ${article(typename)}: what is left out stays, null clears, a list replaces the list.`,
      changesOf(kind),
      { isPartial: true },
    ),
  };
};

/** What of a record can be changed. */
export const changesOf = ({ fields, isAssertion, lasting = [] }: RecordKind): FieldsOfRecord => ({
  ...Object.fromEntries(Object.entries(fields).filter(([name]) => !lasting.includes(name))),
  ...(isAssertion ? { ...provenanceFields, ...CITATION_CHANGES } : {}),
});

const NEW_ID = optional(
  idOf("new"),
  "An id of your own making (UUIDv7), so that one request can create a record and what refers to it.",
);
const CITATION_CHANGES = {
  addCitations: list(citation, "Citations that come to those it has."),
  removeCitations: list(idOf("Citation"), "The ids of citations that go; the last one stays."),
};

interface MutationsOptions<Context> {
  readonly kind: RecordKind;
  readonly type: new () => object;
  readonly read: ReadWritten<Context>;
  /** What a new record takes besides its fields. */
  readonly more?: FieldsOfRecord;
  /** What else there is to mend of a new record. */
  readonly mistakesInNew?: (given: GivenInput, context: Context) => Promise<readonly UserError[]>;
  /** Where it has more than what every payload has: its resolver gets what was given as `given`. */
  readonly payload?: new () => object;
  /** Countries are never retracted. */
  readonly isRetractable?: boolean;
}

/** The mutations of one kind of record: create, update, retract and restore. */
export const mutationsOf = <Context extends WritingContext>(options: MutationsOptions<Context>) => {
  const { kind, type, read, more, mistakesInNew, isRetractable = true } = options;
  const { typename, key } = kind;
  const Payload = options.payload ?? payloadClass(kind, type);
  const { create: CreateInput, update: UpdateInput } = inputsOf(kind, more);
  const what = article(typename);
  const keyArgument = { description: `The ${key} of the record.` };
  const payload = (outcome: Outcome, context: Context) => payloadOf(kind, outcome, read, context);

  @Resolver()
  class WritingResolver {
    @Mutation(() => Payload, { name: `create${typename}`, description: `Enters ${what}. Editors only.` })
    async create(
      @Arg("input", () => CreateInput, { description: "The record to enter." }) input: GivenInput,
      @Ctx() context: Context,
    ) {
      const { newId, ...given } = input;
      const writing = writerOf(context);
      const alsoWrong = (await mistakesInNew?.(given, context)) ?? [];
      const outcome = await writing.create(kind.type, given, newId as string | null | undefined, alsoWrong);
      return { ...(await payload(outcome, context)), given };
    }

    @Mutation(() => Payload, {
      name: `update${typename}`,
      description: `Changes ${what}, if it still stands at the revision that you saw. Editors only.`,
    })
    async update(
      @Arg(key, () => ID, keyArgument) id: string,
      @Arg("revision", () => Int, SEEN) revision: number,
      @Arg("input", () => UpdateInput, { description: "What to change." }) input: GivenInput,
      @Ctx() context: Context,
    ) {
      return payload(await writerOf(context).update(kind.type, id, revision, input), context);
    }

    @Mutation(() => Payload, {
      name: `restore${typename}`,
      description: `Makes an earlier revision of ${what} the current one, as a new revision; brings back what was retracted. Editors only.`,
    })
    async restore(
      @Arg(key, () => ID, keyArgument) id: string,
      @Arg("revision", () => Int, SEEN) revision: number,
      @Arg("to", () => Int, { description: "The number of the revision to go back to." }) to: number,
      @Ctx() context: Context,
    ) {
      return payload(await writerOf(context).restore(kind.type, id, revision, to), context);
    }
  }
  if (!isRetractable) return [WritingResolver] as const;

  @Resolver()
  class RetractingResolver {
    @Mutation(() => Payload, {
      name: `retract${typename}`,
      description: `Hides ${what} from readers and from every count, and keeps its history. Editors only.`,
    })
    async retract(
      @Arg("id", () => ID, keyArgument) id: string,
      @Arg("revision", () => Int, SEEN) revision: number,
      @Arg("reason", () => String, { description: "Why, for the history." }) reason: string,
      @Ctx() context: Context,
    ) {
      return payload(await writerOf(context).retract(kind.type, id, revision, reason), context);
    }
  }
  return [WritingResolver, RetractingResolver] as const;
};

/** @throws GraphQLError UNAUTHENTICATED or FORBIDDEN where the caller may not write */
export const writerOf = (context: WritingContext): RecordWriter => context.writerFor(requireEditor(context.caller));

/** What a mutation gives back, with the record as it stands after the write. */
export const payloadOf = async <Context extends WritingContext>(
  kind: RecordKind,
  { id, userErrors }: Outcome,
  read: ReadWritten<Context>,
  context: Context,
) => {
  context.forget();
  return { [nameOf(kind)]: id === null ? null : await read(id, context), userErrors };
};

export type GivenInput = Readonly<Record<string, unknown>>;

export const SEEN = { description: "The revision that you saw; another one by now gives STALE_REVISION." };

const nameOf = ({ typename }: RecordKind): string => typename.charAt(0).toLowerCase() + typename.slice(1);

const article = (typename: string, isFirst = false): string => {
  const noun = typename.toLowerCase();
  const words = `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
  return isFirst ? words.charAt(0).toUpperCase() + words.slice(1) : words;
};

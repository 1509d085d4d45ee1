import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { isUuid } from "../../runtime/graphql/ids";
import { inputClass } from "../../runtime/records/writing/input-class";
import {
  changesOf,
  evenRetracted,
  payloadClass,
  payloadOf,
  SEEN,
  writerOf,
  type GivenInput,
} from "../../runtime/records/writing/mutations";
import type { Outcome } from "../../runtime/records/writing/record-writer";
import { userError, type UserError } from "../../runtime/records/writing/user-error";
import type { Context } from "../context";
import { bioKind } from "./bio.fields";
import { resolveBio } from "./bio.reference";
import type { BioRow, FavouriteQuoteRow } from "./bio.repository";
import { Bio, FavouriteQuote } from "./bio.type";

@Resolver(() => Bio)
export class BioResolver {
  @Query(() => Bio, { nullable: true, description: "A bio by its id; null where there is none." })
  bio(@Arg("id", () => ID, { description: "The bio's id." }) id: string, @Ctx() context: Context) {
    return resolveBio({ id }, context);
  }

  @FieldResolver()
  person(@Root() { personId }: BioRow, @Ctx() { loaders }: Context) {
    return loaders.personById.load(personId);
  }

  @FieldResolver()
  async favouritePlace(@Root() { favouritePlace }: BioRow, @Ctx() { loaders }: Context) {
    // A favourite place says nothing without its place, so it goes where that is retracted.
    const place = favouritePlace && (await loaders.placeById.load(favouritePlace.placeId));
    return place && { ...favouritePlace, place };
  }
}

@Resolver(() => FavouriteQuote)
export class FavouriteQuoteResolver {
  @FieldResolver()
  attributedPerson(@Root() { attributedPersonId }: FavouriteQuoteRow, @Ctx() { loaders }: Context) {
    return attributedPersonId && loaders.personById.load(attributedPersonId);
  }
}

const BioPayload = payloadClass(bioKind, Bio);
const BioInput = inputClass(
  "BioInput",
  "What a person says of themselves. Of a bio that is there what is left out stays, null clears, a list replaces the list.",
  changesOf(bioKind),
  { isPartial: true },
);
const PERSON = { description: "The person's id." };

/** A person has one bio, so it is written by whom it is about. */
@Resolver()
export class BioMutations {
  @Mutation(() => BioPayload, {
    description: "Creates or changes the bio of a person; needs the revision where there is one already. Editors only.",
  })
  async setBio(
    @Arg("personId", () => ID, PERSON) personId: string,
    @Arg("revision", () => Int, {
      nullable: true,
      description: "The revision that you saw, where the person has a bio; another one by now gives STALE_REVISION.",
    })
    revision: number | null | undefined,
    @Arg("input", () => BioInput, { description: "The answers, and where they come from." }) input: GivenInput,
    @Ctx() context: Context,
  ) {
    const writer = writerOf(context);
    const found = await bioOf(personId, context);
    if (found) return payload(await changed(found, revision, input, context), context);
    const mistakes = await mistakesInFirst(personId, revision, input, context);
    if (mistakes.length > 0) return payload({ id: null, userErrors: mistakes }, context);
    const outcome = await writer.create(bioKind.type, { ...input, personId });
    // Somebody who wrote at the same moment was faster.
    const faster = outcome.id === null ? await bioOf(personId, context) : null;
    return payload(faster ? unseen(faster) : outcome, context);
  }

  @Mutation(() => BioPayload, {
    description: "Hides the bio of a person from readers and from every count, and keeps its history. Editors only.",
  })
  async retractBio(
    @Arg("personId", () => ID, PERSON) personId: string,
    @Arg("revision", () => Int, SEEN) revision: number,
    @Arg("reason", () => String, { description: "Why, for the history." }) reason: string,
    @Ctx() context: Context,
  ) {
    const writer = writerOf(context);
    const found = await bioOf(personId, context);
    return payload(found ? await writer.retract(bioKind.type, found.id, revision, reason) : NONE, context);
  }

  @Mutation(() => BioPayload, {
    description:
      "Makes an earlier revision of a person's bio the current one, as a new revision; brings back what was retracted. Editors only.",
  })
  async restoreBio(
    @Arg("personId", () => ID, PERSON) personId: string,
    @Arg("revision", () => Int, SEEN) revision: number,
    @Arg("to", () => Int, { description: "The number of the revision to go back to." }) to: number,
    @Ctx() context: Context,
  ) {
    const writer = writerOf(context);
    const found = await bioOf(personId, context);
    return payload(found ? await writer.restore(bioKind.type, found.id, revision, to) : NONE, context);
  }
}

const payload = (outcome: Outcome, context: Context) =>
  payloadOf<Context>(
    bioKind,
    outcome,
    evenRetracted(({ bios }) => bios),
    context,
  );

/** Retracted or not: a retracted one is in the way of a new one. */
const bioOf = async (personId: string, { bios }: Context): Promise<BioRow | null> =>
  isUuid(personId) ? ((await bios.ofPeople([personId.toLowerCase()], "retracted too"))[0] ?? null) : null;

const changed = async (
  { id, retractedAt, revision: newest }: BioRow,
  revision: number | null | undefined,
  input: GivenInput,
  context: Context,
): Promise<Outcome> => {
  if (retractedAt !== null) {
    const message = `The bio is retracted, at revision ${newest}; restore it first.`;
    return { id: null, userErrors: [userError("CONFLICT", ["personId"], message)] };
  }
  if (typeof revision !== "number") return unseen({ id, revision: newest });
  return writerOf(context).update(bioKind.type, id, revision, input);
};

const unseen = ({ id, revision }: Pick<BioRow, "id" | "revision">): Outcome => {
  const message = `The person has a bio, at revision ${revision}; look at it and write again with its revision.`;
  return { id, userErrors: [userError("STALE_REVISION", ["revision"], message)] };
};

/** What forbids to create a bio, besides what is wrong with its answers. */
const mistakesInFirst = async (
  personId: string,
  revision: number | null | undefined,
  { addCitations, removeCitations }: GivenInput,
  { people }: Context,
): Promise<readonly UserError[]> => {
  const [person] = isUuid(personId) ? await people.byIds([personId]) : [];
  if (!person) return [userError("NOT_FOUND", ["personId"], `There is no person ${personId}.`)];
  if (typeof revision === "number") return NONE.userErrors;
  return Object.entries({ addCitations, removeCitations }).flatMap(([name, value]) =>
    value === undefined || value === null
      ? []
      : userError("INVALID", ["input", name], "There is no bio yet whose citations could be changed; give citations."),
  );
};

const NONE: Outcome = {
  id: null,
  userErrors: [userError("NOT_FOUND", ["personId"], "The person has no bio; setBio without a revision makes one.")],
};

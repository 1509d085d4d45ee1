import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { DateScalar } from "../../runtime/graphql/scalars";
import { usesColumns } from "../../runtime/graphql/selection";
import { inLanguage } from "../../runtime/names/language";
import { evenRetracted, mutationsOf, payloadClass, type GivenInput } from "../../runtime/records/writing/mutations";
import { userError } from "../../runtime/records/writing/user-error";
import { Bio } from "../bio/bio.type";
import type { Context } from "../context";
import { PersonMemberships } from "../membership/membership.input";
import { Membership } from "../membership/membership.type";
import { ageOn } from "./age";
import { IdentifierGiven } from "./name.input";
import { displayed } from "./name.service";
import { evenIfSimilar, personKind } from "./person.fields";
import { PersonList } from "./person.input";
import { resolvePerson } from "./person.reference";
import type { Described, PersonRow } from "./person.repository";
import { Person, PersonConnection, PersonIdentification } from "./person.type";

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: "A person by their id; null where there is none." })
  person(@Arg("id", () => ID, { description: "The person's id." }) id: string, @Ctx() context: Context) {
    return resolvePerson({ id }, context);
  }

  @Query(() => Person, {
    nullable: true,
    description: "A person by an identifier: wikidata Q155164, or our own readable slug: dossier ali-larijani.",
  })
  personByIdentifier(@Args(() => IdentifierGiven) { scheme, value }: IdentifierGiven, @Ctx() { loaders }: Context) {
    // No text in a database has the character U+0000, and one such value would fail all that are asked for with it.
    return value.includes("\0") ? null : loaders.personByIdentifier.load(value, scheme.toLowerCase());
  }

  @Query(() => PersonConnection, { description: "People by their name; best match first when searching." })
  people(@Args(() => PersonList) list: PersonList, @Ctx() { people }: Context) {
    return people.page(list);
  }

  @FieldResolver(() => String, {
    description:
      "The name to show, in the language asked for where we hold one, else in English; for an unnamed subject a label such as 'Unnamed (The Bio)'.",
  })
  name(
    @Root() { id, name }: PersonRow,
    @Arg("language", () => String, {
      defaultValue: "en",
      description: "The language as a BCP 47 tag: en, fa, ur.",
    })
    language: string,
    @Ctx() { loaders }: Context,
  ) {
    return inLanguage(language, name, async () => displayed(await loaders.namesByPerson.load(id)));
  }

  @FieldResolver()
  names(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.namesByPerson.load(id);
  }

  @FieldResolver()
  identifiers(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.identifiersByPerson.load(id);
  }

  @Extensions(usesColumns("Person.birth", "Person.death", "Period.earliest", "Period.latest"))
  @FieldResolver(() => Int, {
    nullable: true,
    description: "The age in full years; null where the birth is not known well enough, before it, and after death.",
  })
  age(
    @Root() { birth, death }: PersonRow,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; today (UTC) where left out." })
    on: string | null | undefined,
    @Ctx() { days }: Context,
  ) {
    return ageOn(on ?? days.today(), birth, death);
  }

  @FieldResolver()
  async nationalities(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    const nationalities = await loaders.nationalitiesByPerson.load(id);
    return nationalities.map(({ countryCode }) => ({ code: countryCode }));
  }

  @FieldResolver()
  identification(@Root() person: PersonRow) {
    return person.identificationId && person;
  }

  @FieldResolver(() => [Membership], {
    description: "What they hold and belong to, what began last first; of a day, or of all times where none is given.",
  })
  memberships(
    @Root() { id }: PersonRow,
    @Args(() => PersonMemberships) asked: PersonMemberships,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.membershipsByPerson.load(id, asked);
  }

  @FieldResolver(() => Bio, {
    nullable: true,
    description: "What they say of themselves in the box beside an article.",
  })
  bio(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.bioByPerson.load(id);
  }
}

@Resolver(() => PersonIdentification)
export class PersonIdentificationResolver {
  @FieldResolver()
  person(@Root() { identifiedAsId }: PersonRow, @Ctx() { loaders }: Context) {
    return identifiedAsId && loaders.personById.load(identifiedAsId);
  }

  @FieldResolver()
  verification(@Root() { identificationVerification }: PersonRow) {
    return identificationVerification;
  }

  @FieldResolver()
  citations(@Root() { identificationId }: PersonRow, @Ctx() { loaders }: Context) {
    return identificationId && loaders.citationsBehind.load(identificationId);
  }
}

const PersonPayload = payloadClass(personKind, Person);

interface PersonWritten {
  readonly person: PersonRow | null;
  /** What a new person was to be. */
  readonly given?: GivenInput;
}

@Resolver(() => PersonPayload)
export class PersonPayloadResolver {
  @FieldResolver(() => [Person], {
    description:
      "People whose folded name and nationality are the same or nearly so, for the editor to look at: best match first, at most 20.",
  })
  async similar(@Root() { person, given }: PersonWritten, @Ctx() { people, loaders }: Context) {
    if (!person) return given ? people.similarTo(describedBy(given)) : [];
    const nationalities = await loaders.nationalitiesByPerson.load(person.id);
    const codes = nationalities.map(({ countryCode }) => countryCode);
    return people.similarTo({ id: person.id, name: person.name, nationalities: codes });
  }
}

export const personMutations = mutationsOf<Context>({
  kind: personKind,
  type: Person,
  read: evenRetracted(({ people }) => people),
  more: { evenIfSimilar },
  payload: PersonPayload,
  mistakesInNew: async (given, { people }) => {
    if (given.evenIfSimilar === true) return [];
    const namesake = (await people.similarTo(describedBy(given))).find(({ isNamesake }) => isNamesake);
    if (!namesake) return [];
    const message = `There is a person ${namesake.name} of the same nationality; change that one, or say evenIfSimilar.`;
    return [userError("DUPLICATE", ["input", "name"], message, namesake.id)];
  },
});

/** What can be read of somebody who is to be entered; nothing where it is wrong, which the editor is told elsewhere. */
const describedBy = (given: GivenInput): Described => ({
  id: null,
  name: personKind.fields.name.value.safeParse(given.name).data ?? "",
  nationalities: personKind.fields.nationalities.value.safeParse(given.nationalities).data ?? [],
});

import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { today } from "../../runtime/edtf/date";
import { DateScalar } from "../../runtime/graphql/scalars";
import { inLanguage } from "../../runtime/names/language";
import { Bio } from "../bio/bio.type";
import type { Context } from "../context";
import { PersonMemberships } from "../membership/membership.input";
import { Membership } from "../membership/membership.type";
import { ageOn } from "./age";
import { IdentifierGiven } from "./name.input";
import { displayed } from "./name.service";
import { PersonList } from "./person.input";
import { resolvePerson } from "./person.reference";
import type { PersonRow } from "./person.repository";
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

  @FieldResolver(() => Int, {
    nullable: true,
    description: "The age in full years; null where the birth is not known well enough, before it, and after death.",
  })
  age(
    @Root() { birth, death }: PersonRow,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; today (UTC) where left out." })
    on: string | null | undefined,
  ) {
    return ageOn(on ?? today(), birth, death);
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

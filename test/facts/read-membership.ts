import {
  readAssertion,
  readCitation,
  slugIn,
  type Assertion,
  type Citation,
  type Identifiers,
  type KeyOf,
} from "./read-answer";

interface Organization {
  readonly id: string;
}
interface Country {
  readonly code: string;
}
interface Person {
  readonly identifiers: Identifiers;
}
interface Holder extends Person {
  readonly isNamed: boolean;
  readonly identification: { readonly person: Person; readonly citations: readonly Citation[] } | null;
}
interface Post {
  readonly country: Country | null;
  readonly organization: Organization | null;
  readonly accreditedTo: Country | null;
}

export interface MembershipAnswer extends Assertion {
  readonly person: Holder;
  readonly post: Post | null;
  readonly organization: Organization | null;
}

/** Who holds an office, in the shape in which cases say what they expect. */
export const readMembership = ({ id, person, post, ...membership }: MembershipAnswer, keyOf: KeyOf): object => ({
  ...readAssertion(membership, keyOf),
  record: keyOf("membership", id),
  person: slugIn(person.identifiers),
  isNamed: person.isNamed,
  identification: person.identification && readIdentification(person.identification, keyOf),
  post: post && {
    ...post,
    country: post.country?.code,
    organization: post.organization && keyOf("organization", post.organization.id),
    accreditedTo: post.accreditedTo?.code,
  },
  organization: membership.organization && keyOf("organization", membership.organization.id),
});

const readIdentification = ({ person, ...rest }: NonNullable<Holder["identification"]>, keyOf: KeyOf): object => ({
  ...rest,
  party: slugIn(person.identifiers),
  citations: rest.citations.map((citation) => readCitation(citation, keyOf)),
});

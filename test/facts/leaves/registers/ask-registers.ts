import type { Answer } from "../../../support/dossier";

/** What the API has of those whom the facts name. Which fields are there depends on the type. */
export interface Registered {
  readonly id: string;
  readonly name: string;
  readonly kind?: string;
  readonly classification?: string;
  readonly note?: string | null;
  readonly summary?: string | null;
  readonly citations?: readonly { readonly source: Reference | null; readonly note: string | null }[];
  readonly title?: string | null;
  readonly outletName?: string | null;
  readonly author?: string | null;
  readonly url?: string | null;
  readonly language?: string | null;
  readonly publishedOn?: { readonly edtf: string } | null;
  readonly partOf?: Reference | null;
  readonly copyOf?: Reference | null;
  readonly code?: string;
  readonly alpha2?: string | null;
  readonly nationalities?: readonly { readonly code: string }[];
  readonly country?: { readonly code: string } | null;
  readonly locality?: string | null;
  readonly region?: string | null;
  readonly alsoKnownAs?: readonly string[];
  readonly names?: readonly RegisteredName[];
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
  readonly memberships?: readonly RegisteredMembership[];
}

interface Reference {
  readonly id: string;
}

export interface RegisteredName {
  readonly text: string;
  readonly kind: string;
  readonly language: string | null;
  readonly script: string | null;
}

export interface RegisteredMembership {
  readonly label: string;
  readonly note: string | null;
  readonly period: { readonly edtf: string } | null;
  readonly citations: readonly { readonly source: Reference | null }[];
  readonly post: {
    readonly country: { readonly code: string } | null;
    readonly organization: { readonly name: string } | null;
  } | null;
}

type RegisterName = "sources" | "people" | "organizations" | "countries" | "places";
type RegisterAnswer = Readonly<Record<RegisterName, { readonly nodes: readonly Registered[] }>>;

export const askRegisters = async (
  ask: (query: string) => Promise<Answer>,
  codes: readonly string[],
): Promise<Readonly<Record<RegisterName, readonly Registered[]>>> => {
  const { data, errors } = (await ask(registersQuery(codes))) as { readonly data: RegisterAnswer } & Pick<
    Answer,
    "errors"
  >;
  if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
  return {
    sources: data.sources.nodes,
    people: data.people.nodes,
    organizations: data.organizations.nodes,
    countries: data.countries.nodes,
    places: data.places.nodes,
  };
};

const registersQuery = (codes: readonly string[]): string => `{
  sources(first: 100) {
    nodes { id kind title outletName author url language note publishedOn { edtf } partOf { id } copyOf { id } }
  }
  people(first: 100) {
    nodes {
      id name summary
      nationalities { code }
      names { text kind language script }
      identifiers { scheme value }
      citations { source { id } note }
      memberships {
        label note
        period { edtf }
        citations { source { id } }
        post { country { code } organization { name } }
      }
    }
  }
  organizations(first: 100) {
    nodes {
      id name classification note
      country { code }
      names { text kind language script }
      citations { source { id } note }
    }
  }
  countries(first: 100, filter: { codes: ${JSON.stringify(codes)} }) { nodes { code alpha2 name } }
  places(first: 100) { nodes { id name kind alsoKnownAs locality region note country { code } } }
}`;

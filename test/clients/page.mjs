// A page as a frontend developer would write it, for the test beside it: esbuild bundles it for a browser.

import { ApolloClient, ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { relayStylePagination } from "@apollo/client/utilities";

const { document, crypto } = globalThis;

const sha256 = async (text) => {
  const hash = await crypto.subtle.digest("SHA-256", new globalThis.TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

/** The endpoint is told by whoever serves the page. */
const uri = document.querySelector("main").dataset.endpoint;

const client = new ApolloClient({
  link: ApolloLink.from([
    new PersistedQueryLink({ sha256, useGETForHashedQueries: true }),
    // A GET is let in only where a browser would have asked for leave first.
    new HttpLink({ uri, headers: { "apollo-require-preflight": "true" } }),
  ]),
  cache: new InMemoryCache({
    possibleTypes: { Party: ["Country", "Organization", "Person"] },
    typePolicies: { Query: { fields: { visits: relayStylePagination(["filter", "orderBy"]) } } },
  }),
});

const VISITS = gql`
  query PageOfVisits($first: Int!, $after: String) {
    visits(first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          period {
            text
          }
          visitors {
            label
            as
          }
          to {
            code
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

const PERSON = gql`
  query PersonWithVisits($slug: String!) {
    personByIdentifier(scheme: "dossier", value: $slug) {
      id
      name
      visits(first: 5) {
        totalCount
      }
    }
  }
`;

const element = (name, text, attributes = {}) =>
  Object.assign(document.createElement(name), { textContent: text, ...attributes });
const section = (name) => document.querySelector(`#${name}`);

const visits = client.watchQuery({ query: VISITS, variables: { first: 2 } });
visits.subscribe(({ data, loading }) => {
  if (loading || !data?.visits) return;
  const { edges, pageInfo, totalCount } = data.visits;
  section("list").replaceChildren(
    ...edges.map(({ node }) =>
      element(
        "li",
        `${node.period?.text ?? "undated"}: ${node.visitors.map(({ label, as }) => (as ? `${label}, ${as}` : label)).join("; ")} in ${node.to?.name ?? "?"}`,
        { id: node.id },
      ),
    ),
  );
  section("count").textContent = `${edges.length} of ${totalCount}`;
  section("more").hidden = !pageInfo.hasNextPage;
});
section("more").addEventListener("click", () => {
  const { endCursor } = visits.getCurrentResult().data.visits.pageInfo;
  void visits.fetchMore({ variables: { after: endCursor } });
});

section("ask").addEventListener("click", async () => {
  section("answer").replaceChildren();
  const { data, error } = await client.query({
    query: PERSON,
    variables: { slug: "ali-larijani" },
    errorPolicy: "all",
    fetchPolicy: "network-only",
  });
  const person = data?.personByIdentifier;
  const problems = CombinedGraphQLErrors.is(error) ? error.errors : error ? [{ message: error.message }] : [];
  section("answer").replaceChildren(
    element("p", `Name: ${person?.name ?? "unknown"}`),
    element("p", `Visits: ${person?.visits?.totalCount ?? "unknown"}`),
    ...problems.map(({ message, path, extensions }) =>
      element("p", `${path?.join(".")}: ${message} (${extensions?.code})`, { className: "problem" }),
    ),
  );
});

import { GraphQLError } from "graphql";
import type { Subgraph } from "../../graphql/subgraph";
import type { EntityPort } from "./references";

/**
 * Asks another service for entities, as a gateway does.
 * @throws a GraphQL error with code SUBGRAPH_UNAVAILABLE where it gives no answer: a write that can't be checked is none
 */
export const entityPort =
  (execute: Subgraph["execute"]): EntityPort =>
  async (representations, selection, journal) => {
    const types = [...new Set(representations.map(({ __typename }) => __typename))];
    const fragments = types.map((type) => `... on ${type} { ${selection} }`).join(" ");
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${fragments} } }`;
    const { data, errors } = await execute({ query, variables: { representations }, headers: {}, journal });
    const entities = (data as { readonly _entities?: Answer } | null | undefined)?._entities;
    if (errors?.length || entities?.length !== representations.length) throw cantBeAsked();
    return entities;
  };

type Answer = Awaited<ReturnType<EntityPort>>;

const cantBeAsked = (): GraphQLError =>
  new GraphQLError("Nothing was written: what the record refers to can't be checked just now. Try again in a moment.", {
    extensions: { code: "SUBGRAPH_UNAVAILABLE" },
  });

import { Directive, Field, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../pagination/page-info";

type NodeClass = abstract new () => object;

/**
 * The Connection and Edge types of a list (https://relay.dev/graphql/connections.htm), made once a type.
 * @param plural what the list holds, for the descriptions: "visits"
 * @param options what a search says of each that it found: which name it was, or the passage; whether both services declare
 *   the list
 */
export const connectionOf = (
  node: NodeClass,
  name: string,
  plural: string,
  { hasMatchedName = false, hasHighlight = false, isShareable = false } = {},
) => {
  const edge = edgeOf(node, name, plural);
  if (hasMatchedName) nullableText("matchedName", "Which name the search found; null without a search.")(edge);
  if (hasHighlight) {
    nullableText(
      "highlight",
      "The passage that the search found, with two asterisks around each of its terms; null without a search.",
    )(edge);
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${plural}.` })
  class Connection {
    @Field(() => [edge], { description: `The ${plural} of this page, each with its cursor.` })
    edges!: object[];

    @Field(() => [node], { description: `The ${plural} of this page, without their cursors.` })
    nodes!: object[];

    @Field(() => PageInfo, { description: "Where this page stands in the list." })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: `How many ${plural} the whole list has; counted only when asked for.` })
    totalCount!: number;
  }
  if (isShareable) for (const type of [Connection, edge]) Directive("@shareable")(type);
  return Connection;
};

const edgeOf = (node: NodeClass, name: string, plural: string) => {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One of a list of ${plural}, and its place in it.` })
  class Edge {
    @Field(() => String, { description: "The place in the list, to go on from; opaque." })
    cursor!: string;

    @Field(() => node, { description: "What stands there." })
    node!: object;
  }
  return Edge;
};

/** One more field of an edge. */
const nullableText =
  (field: string, description: string) =>
  (edge: NodeClass): void => {
    Field(() => String, { nullable: true, description })(edge.prototype as object, field);
  };

import { getNamedType, type GraphQLSchema, isLeafType, isObjectType, isUnionType } from "graphql";

/** An operation of the toys' schema, as the numbers decide: with aliases, fragments and conditions. */
export const randomOperation = (schema: GraphQLSchema, numbers: readonly number[]): string =>
  `query Q($yes: Boolean = true, $no: Boolean!, $id: ID!, $code: ID!) ${selectionOf(schema, numbers, "Query", 6)}
   fragment Whoever on Person { id nickname ...Known } fragment Known on Person { name mentions }`;

const ARGUMENTS: Readonly<Record<string, string>> = { country: "(code: $code)", person: "(id: $id)" };
const CONDITIONS = ["", "", "", "", " @include(if: $yes)", " @skip(if: $no)", " @skip(if: true)"];

const selectionOf = (schema: GraphQLSchema, numbers: readonly number[], typeName: string, depth: number): string => {
  let index = depth * 5;
  const take = (): number => numbers[(index += 1) % numbers.length] ?? 0;
  const condition = (): string => CONDITIONS[take() % CONDITIONS.length] ?? "";
  const rest = (): readonly number[] => {
    const cut = take() % numbers.length;
    return [...numbers.slice(cut), ...numbers.slice(0, cut)];
  };
  const type = schema.getType(typeName);
  const parts = take() % 2 === 0 ? ["__typename"] : ["of: __typename"];
  if (isUnionType(type)) {
    parts.push(`... on Person${condition()} { ...Whoever }`);
    if (depth > 0) parts.push(`... on Country${condition()} ${selectionOf(schema, rest(), "Country", depth - 1)}`);
  }
  if (isObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      const choice = take();
      const named = getNamedType(field.type);
      if (choice % 3 === 0 || field.name === "seenHeaders" || (!isLeafType(named) && depth === 0)) continue;
      const alias = choice % 4 === 0 ? `${field.name}${choice % 3}: ` : "";
      const inner = isLeafType(named) ? "" : ` ${selectionOf(schema, rest(), named.name, depth - 1)}`;
      parts.push(`${alias}${field.name}${ARGUMENTS[field.name] ?? ""}${condition()}${inner}`);
      // Once more, with something else below it.
      if (inner !== "" && choice % 5 === 0) parts.push(`${alias}${field.name}${ARGUMENTS[field.name] ?? ""}${inner}`);
    }
    if (typeName === "Person") parts.push(`...Whoever${condition()}`);
  }
  return `{ ${parts.join(" ")} }`;
};

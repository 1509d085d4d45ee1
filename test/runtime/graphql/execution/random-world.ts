import fc from "fast-check";
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from "graphql";

const TEXT = `
  enum Colour { RED GREEN }
  scalar Odd
  interface Thing { id: ID!, name(upper: Boolean = false): String, next: Thing }
  type Ship implements Thing { id: ID!, name(upper: Boolean = false): String, next: Thing, crew: [Sailor!]!, loads: [[Int!]], colour: Colour! }
  type Port implements Thing { id: ID!, name(upper: Boolean = false): String, next: Thing, ships(first: Int!, tags: [String!]): [Ship]! }
  type Sailor { id: ID!, age: Int, height: Float!, isAble: Boolean!, mate: Sailor, mother: Sailor!, odd: Odd, met: [Meeting!] }
  union Meeting = Ship | Sailor
  type Query { ship(id: ID): Ship, port: Port!, things: [Thing!]!, meetings: [Meeting], sailor: Sailor, count: Int! }
`;

/** What a field gives: the number decides, so that the same field of the same place gives the same twice. */
type Outcomes = readonly number[];

/**
 * A schema whose resolvers give by turns what they should and what they shouldn't: nulls, errors thrown, returned and
 * rejected, values of other kinds, lists of promises, types that don't fit. A place's outcome depends on its path alone.
 */
export const randomSchema = (outcomes: Outcomes, isAsync: boolean): GraphQLSchema => {
  const schema = buildSchema(TEXT);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) || isUnionType(type)) type.resolveType = typeNameOf;
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    if (type.name === "Port") type.isTypeOf = (value) => (value as { readonly bad?: boolean }).bad !== true;
    for (const field of Object.values(type.getFields())) {
      // Some are read from their objects, some have resolvers.
      if (isLeafType(getNamedType(field.type)) && !isListType(nullable(field)) && field.name !== "name") continue;
      field.resolve = (_source, args, _context, { path }) => {
        let seed = field.name.length;
        for (let place: typeof path | undefined = path; place; place = place.prev)
          seed = seed * 31 + Buffer.from(String(place.key)).reduce((sum, byte) => sum + byte, 0);
        return given(outcomes, Math.abs(seed), schema, field, args, isAsync);
      };
    }
  }
  return schema;
};

const nullable = ({ type }: GraphQLField<unknown, unknown>) => (isNonNullType(type) ? type.ofType : type);

const typeNameOf = (value: unknown): string => (value as { readonly __typename: string }).__typename;

const given = (
  outcomes: Outcomes,
  seed: number,
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  args: unknown,
  isAsync: boolean,
): unknown => {
  const outcome = outcomes[seed % outcomes.length] ?? 0;
  const problem = new Error(`${field.name} ${outcome} ${JSON.stringify(args)}`);
  const give = (value: unknown): unknown => (isAsync && seed % 2 === 0 ? Promise.resolve(value) : value);
  switch (outcome) {
    case 1:
      return give(null);
    case 2:
      throw problem;
    case 3:
      return isAsync ? Promise.reject(problem) : problem;
    case 4:
      return give(problem);
    case 5:
      return give("of another kind");
    case 6:
      return give([objectOf(schema, field, seed), null, objectOf(schema, field, seed + 3)]);
    case 7:
      // Nobody looks into a list that shouldn't be one: a rejection in it would be nobody's.
      return isAsync && isListType(nullable(field))
        ? [Promise.resolve(objectOf(schema, field, seed)), Promise.reject(problem)]
        : [problem];
    case 8:
      return give({ __typename: "Nothing" });
    case 9:
      return give(undefined);
    default:
      return give(
        isListType(nullable(field))
          ? [objectOf(schema, field, seed), objectOf(schema, field, seed + 1)]
          : objectOf(schema, field, seed),
      );
  }
};

const LEAVES = ["text", 7, 2.5, true, "RED", "BLUE", null, -0, 2 ** 40, NaN, new Date(0), { a: 1 }, undefined] as const;
const RIGHT = { id: "1", age: 40, height: 1.8, isAble: true, odd: [1], colour: "RED", count: 3, name: "Somebody" };

const objectOf = (schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, seed: number): unknown => {
  const type = getNamedType(field.type);
  if (type.name === "Int") return [1, seed % 5 === 0 ? null : 2];
  if (isLeafType(type)) return LEAVES[seed % LEAVES.length];
  const [one, other] = isObjectType(type)
    ? [type, type]
    : [schema.getType("Ship"), schema.getType(isUnionType(type) ? "Sailor" : "Port")];
  const leaves = Object.keys(RIGHT).map((key, index) => [
    key,
    (seed + index) % 11 === 0 ? LEAVES[(seed + index) % LEAVES.length] : RIGHT[key as keyof typeof RIGHT],
  ]);
  return {
    __typename: (seed % 3 === 0 ? other : one)?.name,
    bad: seed % 7 === 0,
    ...(Object.fromEntries(leaves) as object),
    // Of its own, as a function that is given arguments.
    odd: seed % 4 === 0 ? () => seed : RIGHT.odd,
  };
};

/** An operation of the schema, at random, with fragments, aliases and conditions. */
export const randomQuery = (): fc.Arbitrary<string> =>
  fc
    .array(fc.nat({ max: 10_000 }), { minLength: 20, maxLength: 60 })
    .map(
      (numbers) =>
        `query Q($yes: Boolean = true, $no: Boolean!, $id: ID, $first: Int!) ${selection(numbers, "Query", 4)} ${FRAGMENTS}`,
    );

const FRAGMENTS =
  "fragment Named on Thing { id __typename named: name(upper: $yes) } fragment Able on Sailor { isAble height ... on Sailor { isAble age } }";
const schema = buildSchema(TEXT);

const selection = (numbers: readonly number[], typeName: string, depth: number): string => {
  const type = schema.getType(typeName);
  const parts = ["__typename"];
  const take = (() => {
    let index = depth * 3;
    return () => numbers[(index += 1) % numbers.length] ?? 0;
  })();
  const condition = (): string =>
    ["", "", "", " @include(if: $yes)", " @skip(if: $no)", " @skip(if: true)"][take() % 6] ?? "";
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      const choice = take();
      if (choice % 3 === 0) continue;
      const named = getNamedType(field.type);
      if (!isLeafType(named) && depth === 0) continue;
      const alias = choice % 5 === 0 ? `${field.name}Again: ` : choice % 31 === 0 ? "__proto__: " : "";
      const args = field.name === "ships" ? '(first: $first, tags: ["a"])' : field.name === "ship" ? "(id: $id)" : "";
      const rest = numbers.slice(1 + (choice % 5)).concat(numbers.slice(0, 1));
      const inner = isLeafType(named) ? "" : ` ${selection(rest, named.name, depth - 1)}`;
      parts.push(`${alias}${field.name}${args}${condition()}${inner}`);
    }
    if (typeName === "Sailor") parts.push(`...Able${condition()}`);
    if (["Ship", "Port", "Thing"].includes(typeName)) parts.push(`...Named${condition()}`);
  }
  if (typeName === "Thing" && depth > 0)
    parts.push(`... on Port${condition()} ${selection(numbers, "Port", depth - 1)}`);
  if (typeName === "Meeting" && depth > 0)
    parts.push(`... on Sailor${condition()} ${selection(numbers, "Sailor", depth - 1)} ...Named`);
  return `{ ${parts.join(" ")} }`;
};

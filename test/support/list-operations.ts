import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { groupBy } from "../../services/runtime/batching/group-by";

/** One field of a path, with the type of what it leads to: of the nodes, where it is a connection. */
export interface Step {
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly isConnection: boolean;
  /** The concrete type that the path goes on with. */
  readonly type: GraphQLObjectType;
}

/** An operation that reads one list, and what stands in it. */
export interface ListOperation {
  /** `Query.visits.hosts`. */
  readonly name: string;
  /** The list's own field: `Visit.hosts`. */
  readonly coordinate: string;
  readonly path: readonly Step[];
  readonly text: string;
}

export interface World {
  /** Arguments of the fields of Query, by coordinate. */
  readonly roots: Readonly<Record<string, string>>;
  /** What an interface or union is, by the field that leads to it, or by the one before. */
  readonly concrete: Readonly<Record<string, string>>;
  /** Whether a field has anything behind it, on this path. */
  isThere(coordinate: string, path: readonly Step[]): boolean;
}

/** How much of a list is asked for: of the one that is looked at, and of those on the way to it and below it. */
const WHOLE = 50;
const SOME = 2;

/** Where the rows of a connection are asked for: in both on the first path to a list, then in one and the other by turns. */
const PARTS_OF_PAGES = [["nodes", "edges"], ["nodes"], ["edges"]] as const;
type PartsOfPage = readonly ("nodes" | "edges")[];

/**
 * For every path from Query on which a list stands at most so many fields deep, the operation that asks for its rows with
 * all their values and, one level down, with all that they lead to. Connections are asked for nodes
 * or edges or both, for their page and their total.
 */
export const listOperations = (schema: GraphQLSchema, depth: number, world: World): ListOperation[] => {
  const query = schema.getQueryType();
  if (!query) throw new Error("The schema has no Query.");
  const paths = groupBy(pathsTo(schema, query, depth, [], world), (path) => path.slice(-1).map(coordinateOf).join());
  return [...paths].flatMap(([coordinate, all]) =>
    all.map((path, index) => ({
      name: `Query.${path.map(({ field }) => field.name).join(".")}`,
      coordinate,
      path,
      text: `{ ${pathSelection(schema, path, world, PARTS_OF_PAGES[index === 0 ? 0 : 1 + (index % 2)] ?? [])} }`,
    })),
  );
};

export const coordinateOf = ({ parent, field }: Step): string => `${parent.name}.${field.name}`;

/** The lists below a type, each with the way to it. */
const pathsTo = (
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  depth: number,
  path: readonly Step[],
  world: World,
): (readonly Step[])[] =>
  Object.values(parent.getFields()).flatMap((field) => {
    const target = nodeTypeOf(getNamedType(field.type));
    if (!isCompositeType(target)) return [];
    const coordinate = `${parent.name}.${field.name}`;
    if (!world.isThere(coordinate, path)) return [];
    const type = isObjectType(target) ? target : concreteType(schema, coordinate, path, world);
    const step = { parent, field, isConnection: isConnection(field), type };
    const onward = [...path, step];
    return [...(isList(field) ? [onward] : []), ...(depth > 1 ? pathsTo(schema, type, depth - 1, onward, world) : [])];
  });

const concreteType = (
  schema: GraphQLSchema,
  coordinate: string,
  path: readonly Step[],
  { concrete }: World,
): GraphQLObjectType => {
  const name = concrete[coordinate] ?? concrete[path.slice(-1).map(coordinateOf).join()];
  const type = schema.getType(name ?? "");
  if (!isObjectType(type))
    throw new Error(`Say of what type ${coordinate} is behind ${path.map(coordinateOf).join()}.`);
  return type;
};

const pathSelection = (schema: GraphQLSchema, path: readonly Step[], world: World, parts: PartsOfPage): string => {
  const [step, ...rest] = path;
  if (!step) return "";
  const isLast = rest.length === 0;
  const selection = isLast ? elementSelection(schema, step.type, world) : pathSelection(schema, rest, world, parts);
  const rows = `__typename ${keyOf(step.type)} ${selection}`;
  const named = getNamedType(step.field.type);
  const fitting = isAbstractType(nodeTypeOf(named)) ? `__typename ... on ${step.type.name} { ${rows} }` : rows;
  const call = step.field.name + argumentsOf(step.parent, step.field, isLast ? WHOLE : SOME, world);
  if (!step.isConnection) return `${call} { ${fitting} }`;
  return isLast ? `${call} { ${pageSelection(named, fitting, parts)} }` : `${call} { nodes { ${fitting} } }`;
};

/** Everything that a row has, and one level of what it leads to. */
const elementSelection = (schema: GraphQLSchema, type: GraphQLObjectType, world: World): string => {
  const objects = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return [];
    const target = nodeTypeOf(named);
    const values = isAbstractType(target)
      ? `__typename ${schema
          .getPossibleTypes(target)
          .map((each) => `... on ${each.name} { ${valuesOf(each, world, `${each.name}_`)} }`)
          .join(" ")}`
      : isObjectType(target)
        ? valuesOf(target, world)
        : "";
    const call = field.name + argumentsOf(type, field, SOME, world);
    return [isConnection(field) ? `${call} { ${pageSelection(named, values, ["nodes"])} }` : `${call} { ${values} }`];
  });
  return [valuesOf(type, world), ...objects].join(" ");
};

/** @param prefix of the values' aliases: two types that stand in one place may have a field of one name and unlike types */
const valuesOf = (type: GraphQLObjectType, world: World, prefix = ""): string =>
  [
    "__typename",
    ...Object.values(type.getFields())
      .filter((field) => isLeafType(getNamedType(field.type)))
      .map((field) => `${prefix && `${prefix}${field.name}: `}${field.name}${argumentsOf(type, field, SOME, world)}`),
  ].join(" ");

const pageSelection = (connection: GraphQLNamedType, rows: string, parts: PartsOfPage): string => {
  const edge = isObjectType(connection) && getNamedType(connection.getFields().edges?.type);
  const values = (isObjectType(edge) ? Object.values(edge.getFields()) : []).filter(({ type }) =>
    isLeafType(getNamedType(type)),
  );
  const selections = {
    nodes: `nodes { ${rows} }`,
    edges: `edges { ${values.map(({ name }) => name).join(" ")} node { ${rows} } }`,
  };
  return `totalCount pageInfo { ${PAGE_INFO} } ${parts.map((part) => selections[part]).join(" ")}`;
};
const PAGE_INFO = "hasNextPage hasPreviousPage startCursor endCursor";

const argumentsOf = (
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  first: number,
  { roots }: World,
): string => {
  const known = roots[`${parent.name}.${field.name}`];
  const missing = field.args.filter(
    (argument) => isRequiredArgument(argument) && !known?.includes(`${argument.name}:`),
  );
  if (missing.length > 0) throw new Error(`Say what to ask ${parent.name}.${field.name} with.`);
  const has = (name: string): boolean => field.args.some((argument) => argument.name === name);
  const given = [
    ...(known ? [known] : []),
    ...(has("first") ? [`first: ${first}`] : []),
    // Another one than the default, so that names are read and not only the one that stands in the row.
    ...(has("language") ? [`language: "fa"`] : []),
  ];
  return given.length > 0 ? `(${given.join(", ")})` : "";
};

/** What tells one record from another, so that a path which comes back to a record can be known. */
const keyOf = (type: GraphQLObjectType): string => ["id", "code"].filter((name) => name in type.getFields()).join(" ");

const isConnection = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  getNamedType(type).name.endsWith("Connection");

const isList = (field: GraphQLField<unknown, unknown>): boolean =>
  isConnection(field) || isListType(isNonNullType(field.type) ? field.type.ofType : field.type);

const nodeTypeOf = (type: GraphQLNamedType): GraphQLNamedType => {
  const nodes = isObjectType(type) && type.name.endsWith("Connection") ? type.getFields().nodes : undefined;
  return nodes ? getNamedType(nodes.type) : type;
};

import type { GraphQLFieldResolver, GraphQLResolveInfo } from "graphql";
import { getMetadataStorage } from "type-graphql";
import type { ResolverClass } from "./federated-schema";

type Resolve = GraphQLFieldResolver<unknown, unknown, Readonly<Record<string, unknown>>>;

/**
 * How each field is resolved that only reads and has a method for it, by type and field: the method, called with what its
 * decorators say. type-graphql's own way there sorts the parameters, makes objects of the arguments' classes and awaits a check
 * that nobody has asked for, each time; a list of twenty does all of that twenty times.
 *
 * Arguments come as the operation's values, with the initial values of their class beneath.
 */
export const directResolvers = (
  resolvers: readonly ResolverClass[],
): Readonly<Record<string, Readonly<Record<string, Resolve>>>> => {
  const { queries, fieldResolvers, objectTypes, interfaceTypes } = getMetadataStorage();
  const isOurs = ({ target }: Pick<Method, "target">): boolean => resolvers.includes(target as ResolverClass);
  const direct: Record<string, Record<string, Resolve>> = {};
  const add = (type: string, method: Method): void => {
    const resolve = resolverOf(method);
    if (resolve) (direct[type] ??= {})[method.schemaName] ??= resolve;
  };
  for (const query of queries.filter(isOurs)) add("Query", query);
  const ours = fieldResolvers.filter(isOurs);
  for (const type of objectTypes) {
    // What a type resolves itself goes before what its interfaces do.
    for (const owner of [type.target, ...(type.interfaceClasses ?? [])])
      for (const method of ours)
        if (method.kind === "external" && method.getObjectType?.() === owner) add(type.name, method);
  }
  for (const type of interfaceTypes)
    for (const method of ours) if (method.getObjectType?.() === type.target) add(type.name, method);
  return direct;
};

type Storage = ReturnType<typeof getMetadataStorage>;
type Method = Storage["queries"][number] | Storage["fieldResolvers"][number];
type Parameter = NonNullable<Method["params"]>[number];

/** @returns undefined for a method that has more around it than its parameters */
const resolverOf = ({ target, methodName, params = [], middlewares = [], roles }: Method): Resolve | undefined => {
  if (middlewares.length > 0 || roles) return undefined;
  const values = params.toSorted((one, other) => one.index - other.index).map(valueOf);
  if (!values.every((value) => value !== undefined)) return undefined;
  const instance = new (target as ResolverClass)() as Record<string, (...values: unknown[]) => unknown>;
  const [first, second, third, ...others] = values;
  return (root, args, context, info) => {
    const given: Given = { root, args, context, info };
    if (others.length > 0) return instance[methodName]?.(...values.map((value) => value(given)));
    return instance[methodName]?.(first?.(given), second?.(given), third?.(given));
  };
};

interface Given {
  readonly root: unknown;
  readonly args: Readonly<Record<string, unknown>>;
  readonly context: unknown;
  readonly info: GraphQLResolveInfo;
}

const valueOf = (parameter: Parameter): ((given: Given) => unknown) | undefined => {
  switch (parameter.kind) {
    case "root":
      return parameter.propertyName === undefined ? ({ root }) => root : undefined;
    case "context":
      return parameter.propertyName === undefined ? ({ context }) => context : undefined;
    case "info":
      return ({ info }) => info;
    case "arg":
      return ({ args }) => args[parameter.name];
    case "args": {
      const Arguments = parameter.getType() as ResolverClass;
      const initial = Object.entries(new Arguments()).filter(([, value]) => value !== undefined);
      const known = new WeakMap<object, object>();
      return ({ args }) => {
        const made = known.get(args) ?? Object.assign(Object.fromEntries(initial), args);
        known.set(args, made);
        return made;
      };
    }
    default:
      return undefined;
  }
};

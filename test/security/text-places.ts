import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { source } from "../facts/ids";

/** A place in the arguments of a field where a text goes: a string, an id, a date, a word of an enum or of an order. */
export interface TextPlace {
  /** `Mutation.createVisit(input.visitors.0.label)` */
  readonly name: string;
  readonly isEnum: boolean;
  /** All that the field needs, with the text in its place. */
  readonly valuesWith: (text: string) => Record<string, unknown>;
}

/** What inputs need to be taken, where the least is not enough: a source for each citation, somebody who took part. */
const NEEDED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  CitationInput: { sourceId: source("article-2025") },
  ParticipantInput: { countryCode: "IRN" },
};

/** The least that a type takes, and for lists of inputs one of them. */
export const leastOf = (type: GraphQLInputType): unknown => {
  const given = getNullableType(type);
  if (isListType(given)) return isInputObjectType(getNamedType(given)) ? [leastOf(given.ofType)] : [];
  if (isEnumType(given)) return given.getValues()[0]?.value;
  if (isInputObjectType(given)) {
    const fields = Object.values(given.getFields()).filter(
      ({ type: each, defaultValue }) => isNonNullType(each) && defaultValue === undefined,
    );
    return {
      ...Object.fromEntries(fields.map(({ name, type: each }) => [name, leastOf(each)])),
      ...NEEDED[given.name],
    };
  }
  return { ID: "PAK", Int: 1, Float: 1, Boolean: true }[String(given)] ?? "2025";
};

/**
 * @param parent the type whose field it is
 * @param known values of arguments by their names, where the least is not enough
 * @param levels of inputs within one another; those of their own kind go on without end
 */
export const textPlacesOf = (
  parent: string,
  { name, args }: GraphQLField<unknown, unknown>,
  known: Readonly<Record<string, unknown>>,
  levels: number,
): readonly TextPlace[] => {
  const least = Object.fromEntries(
    args
      .filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)
      .map((argument) => [argument.name, known[argument.name] ?? leastOf(argument.type)]),
  );
  return args.flatMap((argument: GraphQLArgument) =>
    placesIn(argument.type, levels).map(({ path, isEnum, valueWith }) => ({
      name: `${parent}.${name}(${[argument.name, ...path].join(".")})`,
      isEnum,
      valuesWith: (text) => ({ ...least, [argument.name]: valueWith(text) }),
    })),
  );
};

interface PlaceIn {
  readonly path: readonly string[];
  readonly isEnum: boolean;
  readonly valueWith: (text: string) => unknown;
}

const placesIn = (type: GraphQLInputType, levels: number): readonly PlaceIn[] => {
  const given = getNullableType(type);
  if (isListType(given))
    return placesIn(given.ofType, levels).map(({ path, isEnum, valueWith }) => ({
      path: ["0", ...path],
      isEnum,
      valueWith: (text) => [valueWith(text)],
    }));
  if (isInputObjectType(given)) {
    if (levels === 0) return [];
    const least = leastOf(given) as Record<string, unknown>;
    return Object.values(given.getFields()).flatMap((field) =>
      placesIn(field.type, levels - 1).map(({ path, isEnum, valueWith }) => ({
        path: [field.name, ...path],
        isEnum,
        valueWith: (text) => ({ ...least, [field.name]: valueWith(text) }),
      })),
    );
  }
  if (isEnumType(given)) return [{ path: [], isEnum: true, valueWith: (text) => text }];
  return ["Int", "Float", "Boolean"].includes(given.name)
    ? []
    : [{ path: [], isEnum: false, valueWith: (text) => text }];
};

import {
  type DocumentNode,
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/**
 * What clients rely on, by coordinates of https://spec.graphql.org/draft/#sec-Schema-Coordinates without their brackets:
 * `Visit.period` of a field that is asked for, `Query.visits.filter` of an argument that is given, and the bare name of
 * every enum that an answer can have and of every input type that a value can be sent for.
 */
export const usedCoordinates = (schema: GraphQLSchema, documents: readonly DocumentNode[]): ReadonlySet<string> => {
  const used = new Set<string>();
  const useInput = (type: GraphQLInputType): void => {
    const named = getNamedType(type);
    if (used.has(named.name)) return;
    used.add(named.name);
    if (isInputObjectType(named)) for (const field of Object.values(named.getFields())) useInput(field.type);
  };
  for (const document of documents) {
    const info = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(info, {
        Field: ({ name }) => {
          const [parent, type] = [info.getParentType(), info.getType()];
          if (parent) used.add(`${parent.name}.${name.value}`);
          const named = type && getNamedType(type);
          if (isEnumType(named)) used.add(named.name);
        },
        Argument: ({ name }) => {
          const [parent, field, argument] = [info.getParentType(), info.getFieldDef(), info.getArgument()];
          if (parent && field) used.add(`${parent.name}.${field.name}.${name.value}`);
          if (argument) useInput(argument.type);
        },
        VariableDefinition: ({ type }) => {
          const input = typeFromAST(schema, type) as GraphQLInputType | undefined;
          if (input) useInput(input);
        },
      }),
    );
  }
  return used;
};

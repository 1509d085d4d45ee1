import {
  type DocumentNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** How long an answer may be kept, and by whom. */
export interface CachePolicy {
  /** In seconds. */
  readonly maxAge: number;
  /** PRIVATE: by whoever asked, and by no cache on the way. */
  readonly scope: "PUBLIC" | "PRIVATE";
}

/** What a type or a field says of itself, in its extensions under `cacheControl`. PRIVATE without an age: not at all. */
export type CacheHint = Partial<CachePolicy>;

/** The hint on what depends on who asks. */
export const FOR_ONE = { cacheControl: { scope: "PRIVATE" } } as const;

/**
 * What the answer of a document comes to by the hints on its types and fields: the least of them. It goes by the text alone,
 * so that it is worked out once a document; what @skip leaves out counts too.
 *
 * @param standardAge of records that say nothing, in seconds; 0 keeps nothing
 * @returns undefined where the answer may not be kept
 */
export const cachePolicyOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  standardAge: number,
): CachePolicy | undefined => {
  if (document.definitions.some((each) => each.kind === Kind.OPERATION_DEFINITION && !isQuery(each))) return undefined;
  if (standardAge === 0) return undefined;
  let least: CacheHint = {};
  const restrict = (hint: CacheHint = {}): void => {
    least = lesser(least, hint);
  };
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        const field = types.getFieldDef();
        if (!field) return;
        const hint = hintOfField(field, types.getParentType() ?? undefined);
        restrict(hint);
        if (hint?.maxAge === undefined) restrict(hintOfType(getNamedType(field.type), standardAge));
      },
      InlineFragment: ({ typeCondition }) => {
        const type = typeCondition && typeFromAST(schema, typeCondition);
        if (type) restrict(hintOfType(type, standardAge));
      },
    }),
  );
  const { maxAge = least.scope === "PRIVATE" ? 0 : standardAge, scope = "PUBLIC" } = least;
  return maxAge === 0 ? undefined : { maxAge, scope };
};

const isQuery = ({ operation }: OperationDefinitionNode): boolean => operation === OperationTypeNode.QUERY;

const lesser = (a: CacheHint, b: CacheHint): CacheHint => {
  const ages = [a, b].flatMap(({ maxAge, scope }) => maxAge ?? (scope === "PRIVATE" ? 0 : []));
  const scope = a.scope === "PRIVATE" || b.scope === "PRIVATE" ? "PRIVATE" : (a.scope ?? b.scope);
  return { ...(ages.length > 0 && { maxAge: Math.min(...ages) }), ...(scope && { scope }) };
};

/** Its own, or that of the same field of an interface. */
const hintOfField = (field: GraphQLField<unknown, unknown>, parent?: GraphQLNamedType): CacheHint | undefined => {
  const interfaces = isObjectType(parent) || isInterfaceType(parent) ? parent.getInterfaces() : [];
  return [field, ...interfaces.map((each) => each.getFields()[field.name])]
    .map((each) => hintIn(each?.extensions))
    .find((hint) => hint !== undefined);
};

/** A page is as good as what it lists; what holds nothing of its own says nothing. */
const hintOfType = (type: GraphQLNamedType, standardAge: number): CacheHint | undefined => {
  if (!isCompositeType(type) || SAY_NOTHING.has(type.name)) return undefined;
  const hint = hintIn(type.extensions);
  if (hint) return hint;
  const listed = isObjectType(type) ? (type.getFields().nodes ?? type.getFields().node) : undefined;
  return listed ? hintOfType(getNamedType(listed.type), standardAge) : { maxAge: standardAge };
};

/** Of `_entities`, what is asked of each type counts. */
const SAY_NOTHING = new Set(["PageInfo", "_Entity"]);

const hintIn = (extensions: Readonly<Record<string, unknown>> | undefined): CacheHint | undefined =>
  extensions?.cacheControl as CacheHint | undefined;

import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from "graphql";

/** What every request costs at once, whatever becomes of it. */
export const REQUEST_POINTS = 1;
/** What a request with a bad token costs: guessing is not reading. */
export const BAD_TOKEN_POINTS = 10;
/** What each field of a mutation costs: a transaction, and history that stays. */
export const WRITE_POINTS = 10;
/** So many records that an operation could give cost a point. */
export const RECORDS_PER_POINT = 1_000;

/**
 * What an operation costs beyond its request.
 *
 * @param cost in records, as `costOf` estimates it
 */
export const pointsOf = (document: DocumentNode, operation: OperationDefinitionNode, cost: number): number =>
  Math.floor(cost / RECORDS_PER_POINT) + WRITE_POINTS * writesOf(document, operation);

/** The fields of a mutation, in whatever fragments: what stands there twice under one name is done once. */
const writesOf = (document: DocumentNode, operation: OperationDefinitionNode): number => {
  if (operation.operation !== OperationTypeNode.MUTATION) return 0;
  const fragments = new Map(
    document.definitions.flatMap((each): [string, FragmentDefinitionNode][] =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
  const fields = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) fields.add((selection.alias ?? selection.name).value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else {
        const fragment = fragments.get(selection.name.value);
        // Seen once, its fields are known.
        fragments.delete(selection.name.value);
        if (fragment) collect(fragment.selectionSet);
      }
    }
  };
  collect(operation.selectionSet);
  return fields.size;
};

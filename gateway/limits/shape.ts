import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  validate,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import { type Limits, tooMuch } from "./limits";
import { valuesDepthRule } from "./values-depth";

/**
 * What can be said of an operation's shape without knowing what its fields are, as a rule of validation that speaks first.
 * It reports the first limit that is exceeded, with the limit's own code.
 */
export const shapeRule =
  (limits: Limits): ValidationRule =>
  (context) => {
    const mistake = shapeMistake(context.getSchema(), context.getDocument(), limits);
    if (mistake) context.reportError(mistake);
    return {};
  };

/** The first limit that a document's operations exceed. */
export const shapeMistake = (
  schema: GraphQLSchema,
  document: DocumentNode,
  limits: Limits,
): GraphQLError | undefined => {
  const rejected = (limit: keyof Limits, of: string) => ({
    n: limits[limit],
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null) =>
        context?.reportError(
          tooMuch(limit, `The operation has more than ${limits[limit]} ${of}; ask for less at once.`),
        ),
    ],
  });
  const [mistake] = validate(schema, document, [
    maxDepthRule({ ...rejected("depth", "levels of fields"), ignoreIntrospection: false }),
    valuesDepthRule(limits),
    maxAliasesRule({ ...rejected("aliases", "aliases"), allowList: [] }),
    maxDirectivesRule(rejected("directives", "directives")),
    rootFieldsRule(limits.rootFields),
    selectionsRule(limits.selections),
    duplicateFieldsRule(limits.duplicateFields),
  ]);
  return mistake;
};

const rootFieldsRule =
  (most: number): ValidationRule =>
  (context) => ({
    OperationDefinition: ({ selectionSet }) => {
      const seen = new Set<string>();
      const countOf = ({ selections }: SelectionSetNode): number =>
        selections.reduce((count, each) => count + fieldsIn(each), 0);
      const fieldsIn = (selection: SelectionNode): number => {
        if (selection.kind === Kind.FIELD) return 1;
        if (selection.kind === Kind.INLINE_FRAGMENT) return countOf(selection.selectionSet);
        // Spread again, it asks for the same fields again.
        if (seen.has(selection.name.value)) return 0;
        seen.add(selection.name.value);
        const fragment = context.getFragment(selection.name.value);
        return fragment ? countOf(fragment.selectionSet) : 0;
      };
      if (countOf(selectionSet) > most)
        context.reportError(
          tooMuch("rootFields", `The operation has more than ${most} root fields; send several operations.`),
        );
    },
  });

/**
 * Two fragments that spread two others, and so on for some levels, are short to write and long to plan: what counts is the
 * operation with all fragments written out. Each fragment is counted once, however often it is spread.
 */
const selectionsRule =
  (most: number): ValidationRule =>
  (context) => {
    const counts = new Map<string, number>();
    const countOf = ({ selections }: SelectionSetNode): number =>
      selections.reduce((count, each) => count + 1 + countWithin(each), 0);
    const countWithin = (selection: SelectionNode): number => {
      if (selection.kind !== Kind.FRAGMENT_SPREAD) return selection.selectionSet ? countOf(selection.selectionSet) : 0;
      const name = selection.name.value;
      const known = counts.get(name);
      if (known !== undefined) return known;
      // Should it lead back to itself, which validation refuses.
      counts.set(name, 0);
      const fragment = context.getFragment(name);
      const count = fragment ? countOf(fragment.selectionSet) : 0;
      counts.set(name, count);
      return count;
    };
    return {
      OperationDefinition: ({ selectionSet }) => {
        if (countOf(selectionSet) > most)
          context.reportError(
            tooMuch(
              "selections",
              `With its fragments written out, the operation has more than ${most} selections; ask for less at once.`,
            ),
          );
      },
    };
  };

const duplicateFieldsRule =
  (most: number): ValidationRule =>
  (context) => {
    let count = 0;
    return {
      SelectionSet: ({ selections }) => {
        count += selections.length - new Set(selections.map(nameOf)).size;
      },
      Document: {
        leave: () => {
          if (count > most)
            context.reportError(
              tooMuch("duplicateFields", `More than ${most} fields stand in their selection twice; name each once.`),
            );
        },
      },
    };
  };

/** What two selections that ask for the same have in common; inline fragments may differ in all else. */
const nameOf = (selection: SelectionNode): unknown => {
  if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value;
  return selection.kind === Kind.FRAGMENT_SPREAD ? `...${selection.name.value}` : selection;
};

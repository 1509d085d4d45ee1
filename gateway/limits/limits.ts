import { ApolloServerErrorCode } from "@apollo/server/errors";
import { GraphQLError } from "graphql";

/** How much one operation may ask for. All of it is known before any service is called. */
export interface Limits {
  /** Words, names and signs of the text; what a string holds counts as one. */
  readonly tokens: number;
  /** How deep fields lie in one another; an inline fragment or a spread counts as one more. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields that stand in one selection more than once. */
  readonly duplicateFields: number;
  /** Fields, fragments and spreads once every fragment is written out wherever it is spread. */
  readonly selections: number;
  /** Fields of Query or Mutation. */
  readonly rootFields: number;
  /** Records that the operation could be answered with, by the sizes of its lists: see `costOf`. */
  readonly cost: number;
}

/** Each is at least twice what the largest operation in `schema/operations` takes; a test holds that. */
export const DEFAULT_LIMITS: Limits = {
  tokens: 4_000,
  depth: 30,
  aliases: 100,
  directives: 50,
  duplicateFields: 50,
  selections: 2_500,
  rootFields: 20,
  cost: 1_000_000,
};

const CODES: Readonly<Record<keyof Limits, string>> = {
  tokens: "MAX_TOKENS_LIMIT",
  depth: "MAX_DEPTH_LIMIT",
  aliases: "MAX_ALIASES_LIMIT",
  directives: "MAX_DIRECTIVES_LIMIT",
  duplicateFields: "MAX_DUPLICATE_FIELDS_LIMIT",
  selections: "MAX_SELECTIONS_LIMIT",
  rootFields: "MAX_ROOT_FIELDS_LIMIT",
  cost: "COST_ESTIMATED_TOO_EXPENSIVE",
};

const LIMIT_CODES: ReadonlySet<unknown> = new Set(Object.values(CODES));

/** Whether it is the code of an operation that asks for too much. */
export const isLimitCode = (code: unknown): code is string => LIMIT_CODES.has(code);

/** What the engine says where calls are nested too deeply, and no text of a client's makes the parser say. */
const OVERFLOW = "Maximum call stack size exceeded";

/**
 * The code of the limit that an error comes of: the server puts codes of its own upon errors of validation, and its parser
 * knows none.
 */
export const limitCodeOf = (error: unknown): string | undefined => {
  if (!(error instanceof GraphQLError)) return undefined;
  if (isLimitCode(error.extensions.code)) return error.extensions.code;
  if (/more tha[tn] \d+ tokens/.test(error.message)) return CODES.tokens;
  // Before it has counted as many, the parser may be so deep in brackets that it has no room left.
  if (error.extensions.code === ApolloServerErrorCode.GRAPHQL_PARSE_FAILED && error.message === OVERFLOW)
    return CODES.depth;
  return limitCodeOf(error.originalError);
};

/** An operation that asks for too much, refused as a whole (status 400). @param message says of what, and how to mend it */
export const tooMuch = (limit: keyof Limits, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: CODES[limit], http: { status: 400 } } });

/** What of an error may stand in the log. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly [detail: string]: unknown;
}

/**
 * An error for the log: the whole story of what broke, and nothing of what somebody sent. So of an error of the database
 * the statement is told, the table and the constraint; not its parameters, nor the row that the server quotes.
 */
export const loggedError = (error: unknown, depth = 0): LoggedError => {
  if (typeof error !== "object" || error === null) return { type: typeof error, message: String(error) };
  const { name, message, stack, cause, originalError, driverError, errors, ...rest } = propertiesOf(error);
  const quiet = isAboutValue(error) ? withoutQuotations : String;
  const inner = depth < DEEPEST ? (cause ?? originalError ?? driverError) : undefined;
  return {
    type: typeof name === "string" ? name : "Error",
    message: quiet(message ?? ""),
    ...(typeof stack === "string" && { stack: quiet(stack) }),
    ...Object.fromEntries(TOLD.flatMap((key) => (isPlain(rest[key]) ? [[key, rest[key]] as const] : []))),
    ...(inner !== undefined && inner !== null && { cause: loggedError(inner, depth + 1) }),
    ...(Array.isArray(errors) &&
      depth < DEEPEST && { errors: errors.slice(0, 5).map((each) => loggedError(each, depth + 1)) }),
  };
};

const DEEPEST = 4;

/** By list: an error's other properties may be anything, a connection with its password among it. */
const TOLD = [
  "code",
  "errno",
  "syscall",
  "address",
  "port",
  "path",
  "extensions",
  "query",
  "severity",
  "schema",
  "table",
  "column",
  "constraint",
  "routine",
];

const propertiesOf = (error: object): Readonly<Record<string, unknown>> => {
  const { name, message, stack, cause, originalError, errors } = error as Readonly<Record<string, unknown>>;
  // Some of these are the prototype's, or not enumerable.
  return { ...error, name, message, stack, cause, originalError, errors };
};

const isPlain = (value: unknown): boolean =>
  typeof value === "string" || typeof value === "number" || (typeof value === "object" && value !== null);

/** SQLSTATE class 22 is of data: its messages quote the value. https://www.postgresql.org/docs/18/errcodes-appendix.html */
const isAboutValue = (error: object): boolean => {
  const { code, driverError } = error as {
    readonly code?: unknown;
    readonly driverError?: { readonly code?: unknown };
  };
  return [code, driverError?.code].some((each) => typeof each === "string" && /^22...$/.test(each));
};

const withoutQuotations = (text: unknown): string => String(text).replace(/"[^"\n]*"/g, '"…"');

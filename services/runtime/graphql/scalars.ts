import { GraphQLScalarType, Kind } from "graphql";
import { GraphQLJSON } from "graphql-scalars";
import { isDate } from "../edtf/date";
import { badInput, quoted } from "./bad-input";

/** Any value, as JSON. */
export const JsonScalar: GraphQLScalarType = GraphQLJSON;

/** A day of the calendar: 2025-11-25. Rows hold it as the same text. */
export const DateScalar = textScalar({
  name: "Date",
  description: "A calendar day, written YYYY-MM-DD: 2025-11-25.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  parse: (text) => {
    if (!isDate(text))
      throw badInput(`${quoted(text)} is no calendar day; write it as YYYY-MM-DD, for example 2025-11-25.`);
    return text;
  },
});

/** A moment in UTC. Rows hold it as a Date. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description: "A moment in Coordinated Universal Time: 2025-11-25T09:00:00Z.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339",
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : undefined),
});

/** An Extended Date/Time Format string (ISO 8601-2), kept as written. */
export const EdtfScalar = textScalar({
  name: "EDTF",
  description:
    "A date in the Extended Date/Time Format, which may be partial, uncertain or a span: 2025-08, 2025-11-24/2025-11-26, 2025-06-13~, 2025-08-05/.., or once within [2025-08-05..2025-11-26].",
  specifiedByURL: "https://www.loc.gov/standards/datetime/",
  // Periods are written by editors, who are told of everything that is wrong at once: so it is read with the record.
  parse: (text) => text,
});

function textScalar(scalar: {
  name: string;
  description: string;
  specifiedByURL: string;
  parse: (text: string) => string;
}): GraphQLScalarType<string, string> {
  const { parse, ...rest } = scalar;
  const parseText = (value: unknown): string => {
    if (typeof value !== "string") throw badInput(`${scalar.name} is written as text in quotation marks.`);
    return parse(value);
  };
  return new GraphQLScalarType<string, string>({
    ...rest,
    serialize: String,
    parseValue: parseText,
    parseLiteral: (node) => parseText(node.kind === Kind.STRING ? node.value : undefined),
  });
}

function parseMoment(value: unknown): Date {
  const isMoment =
    typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value);
  const moment = new Date(isMoment ? value : NaN);
  if (Number.isNaN(moment.getTime())) {
    throw badInput(
      `${quoted(String(value))} is no moment; write it with a time zone, for example 2025-11-25T09:00:00Z.`,
    );
  }
  return moment;
}

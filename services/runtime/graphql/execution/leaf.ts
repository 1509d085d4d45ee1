import { type GraphQLLeafType, isSpecifiedScalarType } from "graphql";
import { inspect } from "graphql/jsutils/inspect.js";

/** How a value of a scalar or an enum is written. Most values are what they shall be, which is looked for first. */
export const writerOf = (type: GraphQLLeafType): ((value: unknown) => unknown) => {
  const write = (value: unknown): unknown => {
    const written: unknown = type.serialize(value);
    // As graphql-js has it.
    if (written === undefined || written === null)
      throw new Error(
        `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(written)}`,
      );
    return written;
  };
  const isWritten = isSpecifiedScalarType(type) ? WRITTEN.get(type.name) : undefined;
  return isWritten ? (value) => (isWritten(value) ? value : write(value)) : write;
};

const WRITTEN: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ["ID", (value) => typeof value === "string"],
  ["String", (value) => typeof value === "string"],
  ["Boolean", (value) => typeof value === "boolean"],
  // What this leaves as it is are the integers of 32 bits.
  ["Int", (value) => typeof value === "number" && (value | 0) === value],
]);

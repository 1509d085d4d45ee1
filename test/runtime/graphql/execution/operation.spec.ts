import fc from "fast-check";
import {
  buildSchema,
  execute,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from "graphql";
import { compileOperation } from "../../../../services/runtime/graphql/execution/operation";
import { randomQuery, randomSchema } from "./random-world";

/**
 * Of an answer, what doesn't depend on who was first. Where several things go wrong below one place that becomes null, it
 * is chance which of them is told, and whether others are: so of those, that something was.
 */
const settled = ({ data, errors = [] }: ExecutionResult) => {
  const byPlace = new Map<string, GraphQLError[]>();
  for (const error of errors) {
    const place = JSON.stringify(nullPlace(data, error.path ?? []));
    byPlace.set(place, [...(byPlace.get(place) ?? []), error]);
  }
  return { data: JSON.stringify(data), byPlace };
};

const nullPlace = (data: unknown, path: readonly (string | number)[]): readonly (string | number)[] => {
  let value = data;
  for (const [index, key] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, index);
    value = (value as Record<string | number, unknown>)[key];
  }
  return path;
};

const expectSame = (result: ExecutionResult | undefined, reference: ExecutionResult): void => {
  const [told, expected] = [settled(result ?? {}), settled(reference)];
  expect(told.data).toBe(expected.data);
  expect([...told.byPlace.keys()].sort()).toEqual([...expected.byPlace.keys()].sort());
  for (const [place, errors] of told.byPlace) {
    const others = expected.byPlace.get(place) ?? [];
    const path = JSON.stringify(errors[0]?.path);
    const isRace = errors.length !== 1 || others.length !== 1 || path !== JSON.stringify(others[0]?.path);
    if (!isRace) expect(JSON.stringify(errors)).toBe(JSON.stringify(others));
  }
};

const both = async (schema: GraphQLSchema, query: string, variableValues: Record<string, unknown>) => {
  const document = parse(query);
  const reference = await execute({ schema, document, variableValues, hideSuggestions: true });
  const operation = compileOperation(schema, document, undefined);
  // The second time by plans that are there.
  const compiled = [
    await operation?.execute(undefined, variableValues),
    await operation?.execute(undefined, variableValues),
  ];
  return { reference, compiled };
};

const variables = () =>
  fc.record(
    {
      yes: fc.constantFrom<unknown>(true, false, null, "no boolean"),
      no: fc.boolean(),
      id: fc.constantFrom<unknown>("1", 2, null),
      first: fc.constantFrom<unknown>(1, "one"),
    },
    { requiredKeys: ["no", "first"] },
  );

describe.each([
  ["at once", false],
  ["by and by", true],
])("what resolvers give %s", (_name, isAsync) => {
  it("makes the answers and errors that graphql-js makes of it, to the letter", async () => {
    let answered = 0;
    let failed = 0;
    const outcomes = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat({ max: 9 })), {
      minLength: 7,
      maxLength: 23,
    });
    await fc.assert(
      fc.asyncProperty(randomQuery(), outcomes, variables(), async (query, given, values) => {
        const schema = randomSchema(given, isAsync);
        // Fields that don't merge are no valid operation, and none comes here.
        if (validate(schema, parse(query)).length > 0) return;
        const { reference, compiled } = await both(schema, query, values);
        answered += 1;
        if (reference.errors) failed += 1;
        if (isAsync) for (const result of compiled) expectSame(result, reference);
        else expect(JSON.stringify(compiled)).toBe(JSON.stringify([reference, reference]));
      }),
      { numRuns: 100, endOnFailure: true },
    );
    expect(answered).toBeGreaterThan(20);
    expect(failed).toBeGreaterThan(10);
  });
});

describe("an operation", () => {
  const schema = buildSchema("type Query { a: String, b: Int } type Mutation { a: String }");
  const compile = (text: string, name?: string) => compileOperation(schema, parse(text), name);

  it("is found by its name among several", async () => {
    const text = "query A { a } query B { b }";
    expect(await compile(text, "B")?.execute(undefined, {})).toEqual({ data: { b: null } });
  });

  it.each([
    ["a mutation", "mutation { a }", undefined],
    ["several and no name", "query A { a } query B { b }", undefined],
    ["another name", "query A { a }", "B"],
  ])("is left to graphql-js where there is %s", (_what, text, name) => {
    expect(compile(text, name)).toBeUndefined();
  });

  it("answers introspection", async () => {
    const { reference, compiled } = await both(
      schema,
      '{ __schema { types { name } } __type(name: "Query") { name } }',
      {},
    );
    expect(JSON.stringify(compiled[0])).toBe(JSON.stringify(reference));
    expect(JSON.stringify(reference)).toContain('"Mutation"');
  });

  it("keeps what stands around a value that can't be had, where that may be null", async () => {
    const failing = buildSchema(
      "type Query { outer: Outer } type Outer { inner: Inner! kept: Int } type Inner { value: Int! }",
    );
    const outer = failing.getQueryType()?.getFields().outer;
    if (outer) outer.resolve = () => ({ kept: 1, inner: { value: () => Promise.reject(new Error("gone")) } });
    const { reference, compiled } = await both(failing, "{ outer { kept inner { value } } }", {});
    expect(JSON.stringify(compiled[0])).toBe(JSON.stringify(reference));
    expect(compiled[0]?.data).toEqual({ outer: null });
  });
});

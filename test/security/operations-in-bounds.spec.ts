import { buildSchema, getOperationAST, parse } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { costOf } from "../../gateway/limits/cost";
import { DEFAULT_LIMITS, type Limits } from "../../gateway/limits/limits";
import { shapeMistake } from "../../gateway/limits/shape";
import { readOperations } from "../operations/operations";

const schema = buildSchema(readFileSync(join(__dirname, "../../schema/api.graphql"), "utf8"));
const half = Object.fromEntries(
  Object.entries(DEFAULT_LIMITS).map(([name, limit]: [string, number]) => [name, Math.floor(limit / 2)]),
) as unknown as Limits;

it.each(readOperations())("$name takes less than half of every limit", ({ text, variables }) => {
  const document = parse(text, { maxTokens: half.tokens });
  const operation = getOperationAST(document);
  if (!operation) throw new Error("It has no operation, or several.");
  expect(shapeMistake(schema, document, half)).toBeUndefined();
  expect(costOf(schema, { document, operation, variables: variables as Record<string, unknown> })).toBeLessThan(
    half.cost,
  );
});

it("the README says the same limits", () => {
  const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
  for (const [name, limit] of Object.entries(DEFAULT_LIMITS) as [string, number][]) {
    const setting = `MAX_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
    expect(readme).toMatch(new RegExp(`^\\| .${setting}. +\\| .${limit}. +\\|`, "m"));
  }
});

import type { Answer, Dossier } from "../../support/dossier";
import { expectNoInnards } from "../http";

/** An argument's value that no list or field can take. */
export interface Mistake {
  readonly title: string;
  /** The arguments, by their names. */
  readonly args: Readonly<Record<string, unknown>>;
  /** What the message has to say: what is wrong and what would be right. */
  readonly says: RegExp;
}

/** As GraphQL writes a value: names of fields without quotation marks. */
export const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, part]) => `${name}: ${literal(part)}`)
    .join(", ")}}`;
};

/** That an operation is refused for what its caller can mend, at this place, in words that help. */
export const expectRefusal = async (
  dossier: Dossier,
  asked: { readonly query: string; readonly variables?: object },
  { path, says }: { readonly path: readonly (string | number)[]; readonly says: RegExp },
): Promise<void> => {
  const body = await dossier.askForText(asked.query, asked.variables);
  const answer = JSON.parse(body) as Answer;
  // With the operation beside it, a failure of one of hundreds says which.
  expect({ ...asked, errors: answer.errors }).toEqual({
    ...asked,
    errors: [{ message: expect.stringMatching(says) as string, path, extensions: { code: "BAD_USER_INPUT" } }],
  });
  expectNoInnards(body);
};

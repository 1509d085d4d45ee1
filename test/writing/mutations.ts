import { naturalId } from "../../services/runtime/records/identity";
import { source } from "../facts/ids";
import type { Editing } from "../support/editing";

export const CITATIONS = [{ sourceId: source("article-2025"), excerpt: "“These are the words,” it says." }];
export const NOBODY = "0199d2f0-0000-7000-8000-000000000000";
export const post = (key: string): string => naturalId("post", key);
export const place = (key: string): string => naturalId("place", key);

/** What a mutation gives back. */
export interface Payload {
  readonly record: WrittenRecord | null;
  readonly userErrors: readonly { code: string; message: string; path: string[]; existingId: string | null }[];
  readonly similar?: readonly { readonly id: string }[];
}

export type WrittenRecord = Readonly<Record<string, unknown>> & { readonly id: string; readonly revision: number };

export const codesOf = ({ userErrors }: Payload): string[] =>
  userErrors.map(({ code, path }) => `${code} ${path.join(".")}`);

/** Mutations by their names, with the arguments as they are called. */
export const mutationsThrough = (editing: () => Editing) => {
  /**
   * @param selection what to ask of the record besides its id and revision
   * @param more what to ask of the payload besides
   */
  const write = async (
    mutation: string,
    variables: Readonly<Record<string, unknown>>,
    selection = "",
    more = "",
  ): Promise<Payload> => {
    const { data, errors } = await editing().ask(
      operation(mutation, Object.keys(variables), selection, more),
      variables,
    );
    expect(errors).toBeUndefined();
    return (data as { readonly answer: Payload }).answer;
  };
  /** Creates what has to be right. */
  const written = async (mutation: string, input: object, selection = ""): Promise<WrittenRecord> => {
    const { record, userErrors } = await write(mutation, { input }, selection);
    expect(userErrors).toEqual([]);
    if (!record) throw new Error(`${mutation} gave no record.`);
    return record;
  };
  return {
    write,
    written,
    newPerson: async (name: string, more: object = {}): Promise<string> =>
      (await written("createPerson", { name, citations: CITATIONS, ...more })).id,
    /** What a reader sees. */
    read: async (query: string): Promise<unknown> => {
      const { data, errors } = await editing().ask(query, {}, null);
      expect(errors).toBeUndefined();
      return data;
    },
  };
};

const operation = (mutation: string, given: readonly string[], selection: string, more: string): string => {
  const [, verb = "", type = ""] = /^([a-z]+)(\w+)$/.exec(mutation) ?? [];
  const name = type.charAt(0).toLowerCase() + type.slice(1);
  const kinds: Readonly<Record<string, string>> = {
    id: "ID!",
    code: "ID!",
    personId: "ID!",
    revision: verb === "set" ? "Int" : "Int!",
    to: "Int!",
    reason: "String!",
    input: type === "Bio" ? "BioInput!" : `${verb === "create" ? "Create" : "Update"}${type}Input!`,
  };
  return `mutation (${given.map((each) => `$${each}: ${kinds[each] ?? ""}`).join(", ")}) {
    answer: ${mutation}(${given.map((each) => `${each}: $${each}`).join(", ")}) {
      record: ${name} { id revision ${selection} } userErrors { code message path existingId } ${more}
    }
  }`;
};

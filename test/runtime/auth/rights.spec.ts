import { GraphQLError } from "graphql";
import type { Caller } from "../../../services/runtime/auth/caller";
import { requireAdmin, requireEditor } from "../../../services/runtime/auth/rights";

const READER: Caller = { name: "Reza", subject: "Reza", roles: [] };
const EDITOR: Caller = { name: "Dana", subject: "Dana", roles: ["editor"] };
const ADMIN: Caller = { name: "Ada", subject: "Ada", roles: ["admin"] };

const refusal = (check: () => Caller): string => {
  try {
    return check().name;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return `${String(error.extensions.code)}: ${error.message}`;
  }
};

test("an editor may write, and so may an admin", () => {
  expect(requireEditor(EDITOR)).toBe(EDITOR);
  expect(requireEditor(ADMIN)).toBe(ADMIN);
});

test("what is an admin's is an admin's alone", () => {
  expect(requireAdmin(ADMIN)).toBe(ADMIN);
  expect(refusal(() => requireAdmin(EDITOR))).toBe(
    'FORBIDDEN: This needs the role "admin"; the roles of your token: "editor".',
  );
});

test("without a token the answer says how to send one, without the role which one is missing", () => {
  expect(refusal(() => requireEditor(null))).toMatch(/^UNAUTHENTICATED: .*"editor".*Authorization: Bearer/);
  expect(refusal(() => requireAdmin(null))).toMatch(/^UNAUTHENTICATED: .*"admin"/);
  expect(refusal(() => requireEditor(READER))).toBe(
    'FORBIDDEN: This needs the role "editor"; the roles of your token: none.',
  );
});

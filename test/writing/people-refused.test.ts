import { startEditing, type Editing } from "../support/editing";
import { CITATIONS, mutationsThrough } from "./mutations";

let editing: Editing;
beforeAll(async () => {
  editing = await startEditing("people");
});
afterAll(() => editing.close());

const { read } = mutationsThrough(() => editing);

describe("a write", () => {
  it("is none that the other service can't check", async () => {
    editing.isOtherDown = true;
    try {
      const { data, errors } = await editing.ask(
        `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }`,
        { input: { name: "Unchecked Person", citations: CITATIONS } },
      );
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe("SUBGRAPH_UNAVAILABLE");
    } finally {
      editing.isOtherDown = false;
    }
    expect(await read(`{ people(search: "Unchecked Person") { totalCount } }`)).toEqual({ people: { totalCount: 0 } });
  });

  it("is none where nobody may write", async () => {
    const query = `mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }`;
    const variables = { input: { label: "A post", role: "OTHER" } };
    const anonymous = await editing.ask(query, variables, null);
    expect(anonymous.errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    const reader = await editing.ask(query, variables, { name: "Rita", subject: "Rita", roles: [] });
    expect(reader.errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });
});

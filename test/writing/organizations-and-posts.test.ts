import { organization } from "../facts/ids";
import { startEditing, type Editing } from "../support/editing";
import { CITATIONS, codesOf, NOBODY, post, mutationsThrough } from "./mutations";

let editing: Editing;
beforeAll(async () => {
  editing = await startEditing("people");
});
afterAll(() => editing.close());

const { read, write, written } = mutationsThrough(() => editing);

describe("organizations", () => {
  it("are created, changed, retracted and restored", async () => {
    const { id, ...record } = await written(
      "createOrganization",
      {
        name: "Desk of Tests",
        names: [{ text: "DoT", kind: "ABBREVIATION" }],
        identifiers: [{ scheme: "dossier", value: "desk-of-tests" }],
        classification: "NGO",
        country: "pk",
        parentId: organization("iranian-red-crescent"),
        founded: { edtf: "1999" },
        citations: CITATIONS,
      },
      "name names { text } classification country { code } parent { id } founded { edtf }",
    );
    expect(record).toEqual({
      revision: 1,
      name: "Desk of Tests",
      names: [{ text: "Desk of Tests" }, { text: "DoT" }],
      classification: "NGO",
      country: { code: "PAK" },
      parent: { id: organization("iranian-red-crescent") },
      founded: { edtf: "1999" },
    });
    const changed = await write(
      "updateOrganization",
      { id, revision: 1, input: { note: "A note.", parentId: null } },
      "note parent { id }",
    );
    expect(changed.record).toEqual({ id, revision: 2, note: "A note.", parent: null });
    const retracted = await write("retractOrganization", { id, revision: 2, reason: "Gone." }, "retractedAt");
    expect(retracted.userErrors).toEqual([]);
    expect(await read(`{ organization(id: "${id}") { id } }`)).toEqual({ organization: null });
    const restored = await write("restoreOrganization", { id, revision: 3, to: 1 }, "note parent { id }");
    expect(restored.record).toEqual({
      id,
      revision: 4,
      note: null,
      parent: { id: organization("iranian-red-crescent") },
    });
  });

  it("are told what is wrong", async () => {
    const input = {
      name: "Wrong",
      identifiers: [{ scheme: "dossier", value: "the-national" }],
      classification: "NGO",
      citations: CITATIONS,
    };
    expect((await write("createOrganization", { input })).userErrors).toMatchObject([
      { code: "DUPLICATE", path: ["input", "identifiers", "0", "value"], existingId: organization("the-national") },
    ]);
    const dates = { founded: { edtf: "2001" }, dissolved: { edtf: "2000" }, parentId: NOBODY, country: "XX" };
    expect(codesOf(await write("createOrganization", { input: { ...input, ...dates } })).toSorted()).toEqual([
      "INVALID input.country",
      "INVALID input.dissolved",
      "UNKNOWN_REFERENCE input.parentId",
    ]);
    expect(codesOf(await write("restoreOrganization", { id: NOBODY, revision: 1, to: 1 }))).toEqual(["NOT_FOUND id"]);
  });

  it("are no part of themselves, and stay while something refers to them", async () => {
    const make = async (name: string, more: object = {}) =>
      (await written("createOrganization", { name, classification: "OTHER", citations: CITATIONS, ...more })).id;
    const whole = await make("The Whole");
    const part = await make("The Part", { parentId: whole });
    const circle = await write("updateOrganization", { id: whole, revision: 1, input: { parentId: part } });
    expect(codesOf(circle)).toEqual(["INVALID input.parentId"]);
    await written("createPost", { label: "Head of the Whole", role: "OTHER", organizationId: whole });
    const inUse = await write("retractOrganization", { id: whole, revision: 1, reason: "Gone." });
    expect(inUse.userErrors[0]?.message).toContain("1 post, 1 part of it");
  });
});

describe("posts", () => {
  it("are created, changed, retracted and restored", async () => {
    const { id, ...record } = await written(
      "createPost",
      { label: "Ambassador of Iran to Testland", role: "AMBASSADOR", country: "IR", accreditedTo: "NZL" },
      "label role country { code } accreditedTo { code }",
    );
    expect(record).toEqual({
      revision: 1,
      label: "Ambassador of Iran to Testland",
      role: "AMBASSADOR",
      country: { code: "IRN" },
      accreditedTo: { code: "NZL" },
    });
    const changed = await write(
      "updatePost",
      { id, revision: 1, input: { label: "Envoy", accreditedTo: null } },
      "label accreditedTo { code }",
    );
    expect(changed.record).toEqual({ id, revision: 2, label: "Envoy", accreditedTo: null });
    expect((await write("retractPost", { id, revision: 2, reason: "Gone." })).record).toEqual({ id, revision: 3 });
    expect(await read(`{ post(id: "${id}") { id } }`)).toEqual({ post: null });
    expect((await write("restorePost", { id, revision: 3, to: 2 }, "label")).record).toEqual({
      id,
      revision: 4,
      label: "Envoy",
    });
  });

  it("are told what is wrong, and stay while somebody holds them", async () => {
    const input = { label: "", role: "OTHER", organizationId: NOBODY, country: "Iran" };
    expect(codesOf(await write("createPost", { input })).toSorted()).toEqual([
      "INVALID input.country",
      "INVALID input.label",
      "UNKNOWN_REFERENCE input.organizationId",
    ]);
    const held = await write("retractPost", { id: post("president-of-iran"), revision: 1, reason: "Gone." });
    expect(held.userErrors[0]?.message).toMatch(/\d+ memberships?\./);
    expect(codesOf(await write("updatePost", { id: "no id", revision: 1, input: {} }))).toEqual(["NOT_FOUND id"]);
    expect(codesOf(await write("restorePost", { id: post("president-of-iran"), revision: 7, to: 1 }))).toEqual([
      "STALE_REVISION revision",
    ]);
  });
});

import { naturalId } from "../../services/runtime/records/identity";
import { startEditing, type Editing } from "../support/editing";
import { CITATIONS, codesOf, NOBODY, place, post, mutationsThrough } from "./mutations";

let editing: Editing;
beforeAll(async () => {
  editing = await startEditing("people");
});
afterAll(() => editing.close());

const { newPerson, read, write, written } = mutationsThrough(() => editing);

describe("memberships", () => {
  it("are called as their post is where they are not called otherwise", async () => {
    const personId = await newPerson("Member Person");
    const { id, ...record } = await written(
      "createMembership",
      {
        personId,
        postId: post("president-of-iran"),
        period: { edtf: "1989/1997" },
        citations: CITATIONS,
        corrections: [{ field: "label", asReported: "King of Iran", reason: "TITLE" }],
      },
      "label person { id } post { id } period { edtf } corrections { corrected }",
    );
    expect(record).toEqual({
      revision: 1,
      label: "President of Iran",
      person: { id: personId },
      post: { id: post("president-of-iran") },
      period: { edtf: "1989/1997" },
      corrections: [{ corrected: "President of Iran" }],
    });
    const named = await write(
      "updateMembership",
      { id, revision: 1, input: { label: "Head of state" } },
      "label corrections { corrected }",
    );
    expect(named.record).toEqual({
      id,
      revision: 2,
      label: "Head of state",
      corrections: [{ corrected: "Head of state" }],
    });
    const cleared = await write("updateMembership", { id, revision: 2, input: { label: null } }, "label");
    expect(cleared.record).toEqual({ id, revision: 3, label: "President of Iran" });
    expect((await write("retractMembership", { id, revision: 3, reason: "Never." })).record).toEqual({
      id,
      revision: 4,
    });
    expect(await read(`{ person(id: "${personId}") { memberships { id } } }`)).toEqual({ person: { memberships: [] } });
    expect((await write("restoreMembership", { id, revision: 4, to: 2 }, "label")).record).toEqual({
      id,
      revision: 5,
      label: "Head of state",
    });
  });

  it("are of something, of somebody, and keep the one whom they are of", async () => {
    const unknown = { personId: NOBODY, areaId: NOBODY, termId: NOBODY, citations: CITATIONS };
    expect(codesOf(await write("createMembership", { input: unknown })).toSorted()).toEqual([
      "REQUIRED input.postId",
      "UNKNOWN_REFERENCE input.areaId",
      "UNKNOWN_REFERENCE input.personId",
      "UNKNOWN_REFERENCE input.termId",
    ]);
    const id = naturalId("membership", "pezeshkian-president-of-iran");
    expect(codesOf(await write("updateMembership", { id, revision: 1, input: { postId: null } }))).toEqual([
      "REQUIRED input.postId",
    ]);
    const { errors } = await editing.ask(
      `mutation { updateMembership(id: "${id}", revision: 1, input: { personId: "${NOBODY}" }) { membership { id } } }`,
    );
    expect(errors?.[0]?.message).toContain(`Field "personId" is not defined`);
    const reason = "Never.";
    expect(codesOf(await write("retractMembership", { id: NOBODY, revision: 1, reason }))).toEqual(["NOT_FOUND id"]);
    expect(codesOf(await write("restoreMembership", { id, revision: 1, to: 5 }))).toEqual(["NOT_FOUND to"]);
  });
});

describe("places", () => {
  it("are created, changed, retracted and restored", async () => {
    const { id, ...record } = await written(
      "createPlace",
      { name: "Testabad", alsoKnownAs: ["تست‌آباد"], kind: "CITY", country: "IRN", latitude: 35.5, longitude: 51 },
      "name alsoKnownAs kind country { code } latitude longitude",
    );
    expect(record).toEqual({
      revision: 1,
      name: "Testabad",
      alsoKnownAs: ["تست‌آباد"],
      kind: "CITY",
      country: { code: "IRN" },
      latitude: 35.5,
      longitude: 51,
    });
    const input = { latitude: null, longitude: null, url: "https://example.org/testabad" };
    expect((await write("updatePlace", { id, revision: 1, input }, "latitude url")).record).toEqual({
      id,
      revision: 2,
      latitude: null,
      url: "https://example.org/testabad",
    });
    expect((await write("retractPlace", { id, revision: 2, reason: "Gone." }, "name")).record).toMatchObject({
      revision: 3,
    });
    expect(await read(`{ place(id: "${id}") { id } }`)).toEqual({ place: null });
    expect((await write("restorePlace", { id, revision: 3, to: 1 }, "latitude")).record).toEqual({
      id,
      revision: 4,
      latitude: 35.5,
    });
  });

  it("are told what is wrong, and stay while something refers to them", async () => {
    const input = { name: "Nowhere", kind: "CITY", latitude: 91, url: "nowhere" };
    expect(codesOf(await write("createPlace", { input })).toSorted()).toEqual([
      "INVALID input.latitude",
      "INVALID input.url",
    ]);
    expect(codesOf(await write("createPlace", { input: { name: "Half", kind: "CITY", latitude: 9 } }))).toEqual([
      "REQUIRED input.longitude",
    ]);
    const id = place("stray-dogs-centre");
    const inUse = await write("retractPlace", { id, revision: 1, reason: "Gone." });
    expect(inUse.userErrors[0]?.message).toMatch(/\d+ bios?\./);
    expect(codesOf(await write("updatePlace", { id, revision: 1, input: { kind: null } }))).toEqual([
      "REQUIRED input.kind",
    ]);
    expect(codesOf(await write("restorePlace", { id, revision: 1, to: 4 }))).toEqual(["NOT_FOUND to"]);
  });

  it("are made with an id of the editor's own, once", async () => {
    const newId = "0199d2f0-1111-7000-8000-00000000000A";
    const input = { newId, name: "Own Id", kind: "OTHER" };
    expect((await write("createPlace", { input })).record).toEqual({ id: newId.toLowerCase(), revision: 1 });
    expect((await write("createPlace", { input })).userErrors).toMatchObject([
      { code: "DUPLICATE", path: ["input", "newId"], existingId: newId.toLowerCase() },
    ]);
  });
});

import { bio, person, source } from "../facts/ids";
import { startEditing, type Editing } from "../support/editing";
import { CITATIONS, codesOf, NOBODY, place, mutationsThrough } from "./mutations";

let editing: Editing;
beforeAll(async () => {
  editing = await startEditing("people");
});
afterAll(() => editing.close());

const { newPerson, read, write } = mutationsThrough(() => editing);

describe("bios", () => {
  const answers = {
    age: { years: 51, on: { edtf: "2025-11" } },
    favouriteQuote: { text: "Keep going", attributedPersonId: person("winston-churchill") },
    favouriteDogBreed: { answer: "Collies and pugs", choices: ["collie", "pug"] },
    favouriteColour: { answer: "Blue", choices: ["blue"] },
    favouritePlace: { placeId: place("stray-dogs-centre"), answer: "The centre." },
  };

  it("are created once a person, and changed by their revision", async () => {
    const personId = await newPerson("Person With Bio");
    const first = await write(
      "setBio",
      { personId, input: { ...answers, citations: CITATIONS } },
      `person { id } age { years on { edtf } } favouriteQuote { text attribution attributedPerson { id } }
        favouriteDogBreed { answer scope choices } favouriteColour { scope } favouritePlace { place { id } answer }`,
    );
    expect(first).toMatchObject({
      userErrors: [],
      record: {
        revision: 1,
        person: { id: personId },
        age: { years: 51, on: { edtf: "2025-11" } },
        favouriteQuote: {
          text: "Keep going",
          attribution: "REPORTED",
          attributedPerson: { id: person("winston-churchill") },
        },
        favouriteDogBreed: { answer: "Collies and pugs", scope: "SEVERAL", choices: ["collie", "pug"] },
        favouriteColour: { scope: "ONE" },
        favouritePlace: { place: { id: place("stray-dogs-centre") }, answer: "The centre." },
      },
    });
    const blind = await write("setBio", { personId, input: { age: { years: 52 } } }, "age { years }");
    expect(codesOf(blind)).toEqual(["STALE_REVISION revision"]);
    expect(blind.record).toMatchObject({ revision: 1, age: { years: 51 } });
    const input = { age: null, favouriteColour: null, addCitations: [{ sourceId: source("bio-box") }] };
    const next = await write(
      "setBio",
      { personId, revision: 1, input },
      "age { years } favouriteDogBreed { answer } citations { id }",
    );
    expect(next.userErrors).toEqual([]);
    expect(next.record).toMatchObject({ revision: 2, age: null, favouriteDogBreed: { answer: "Collies and pugs" } });
    expect(next.record?.citations).toHaveLength(2);
  });

  it("need a person, citations, and places and people that are there", async () => {
    expect(codesOf(await write("setBio", { personId: NOBODY, input: { citations: CITATIONS } }))).toEqual([
      "NOT_FOUND personId",
    ]);
    const personId = await newPerson("Person Without Bio");
    const wrong = {
      age: { years: 200 },
      favouriteQuote: { text: "x", attributedPersonId: NOBODY },
      favouriteDogBreed: { answer: "x", choices: ["x", "y"], scope: "ONE" },
      favouritePlace: { placeId: NOBODY },
    };
    expect(codesOf(await write("setBio", { personId, input: wrong })).toSorted()).toEqual([
      "INVALID input.age.years",
      "INVALID input.favouriteDogBreed.scope",
      "REQUIRED input.citations",
      "UNKNOWN_REFERENCE input.favouritePlace.placeId",
      "UNKNOWN_REFERENCE input.favouriteQuote.attributedPersonId",
    ]);
    const added = await write("setBio", { personId, input: { citations: CITATIONS, addCitations: CITATIONS } });
    expect(codesOf(added)).toEqual(["INVALID input.addCitations"]);
    const seen = await write("setBio", { personId, revision: 1, input: { citations: CITATIONS } });
    expect(codesOf(seen)).toEqual(["NOT_FOUND personId"]);
  });

  it("are there once, whoever of several is faster", async () => {
    const personId = await newPerson("Person With A Race");
    const payloads = await Promise.all(
      [1, 2, 3].map((years) => write("setBio", { personId, input: { age: { years }, citations: CITATIONS } })),
    );
    const codes = payloads.map((payload) => codesOf(payload).join()).toSorted();
    expect(codes).toEqual(["", "STALE_REVISION revision", "STALE_REVISION revision"]);
    expect(new Set(payloads.map(({ record }) => record?.id)).size).toBe(1);
  });

  it("are retracted and restored by whom they are about", async () => {
    const personId = await newPerson("Person With Retracted Bio");
    await write("setBio", { personId, input: { age: { years: 50 }, citations: CITATIONS } });
    const retracted = await write("retractBio", { personId, revision: 1, reason: "Not theirs." }, "retractedAt");
    expect(typeof retracted.record?.retractedAt).toBe("string");
    expect(await read(`{ person(id: "${personId}") { bio { id } } }`)).toEqual({ person: { bio: null } });
    expect(codesOf(await write("setBio", { personId, input: { citations: CITATIONS } }))).toEqual([
      "CONFLICT personId",
    ]);
    const restored = await write("restoreBio", { personId, revision: 2, to: 1 }, "age { years }");
    expect(restored.record).toMatchObject({ revision: 3, age: { years: 50 } });
    expect(codesOf(await write("retractBio", { personId, revision: 2, reason: "Again." }))).toEqual([
      "STALE_REVISION revision",
    ]);
    const without = await newPerson("Person Never With Bio");
    expect(codesOf(await write("retractBio", { personId: without, revision: 1, reason: "None." }))).toEqual([
      "NOT_FOUND personId",
    ]);
    expect(codesOf(await write("restoreBio", { personId: without, revision: 1, to: 1 }))).toEqual([
      "NOT_FOUND personId",
    ]);
  });

  it("of the sample have a history that they can go back to", async () => {
    const personId = person("unnamed-the-bio");
    await write("setBio", { personId, revision: 1, input: { favouriteQuote: null } });
    const selection = "favouriteQuote { text attributedTo attribution } citations { id }";
    const restored = await write("restoreBio", { personId, revision: 2, to: 1 }, selection);
    expect(restored.record).toMatchObject({
      id: bio("unnamed-the-bio"),
      revision: 3,
      favouriteQuote: { attributedTo: "unknown", attribution: "DISPUTED" },
    });
  });
});

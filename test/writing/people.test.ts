import sql from "sql-template-tag";
import { organization, person, source } from "../facts/ids";
import { startEditing, type Editing } from "../support/editing";
import { CITATIONS, codesOf, NOBODY, mutationsThrough } from "./mutations";

let editing: Editing;
beforeAll(async () => {
  editing = await startEditing("people");
});
afterAll(() => editing.close());

const { newPerson, read, write, written } = mutationsThrough(() => editing);

const revisionsOf = (id: string) =>
  editing.database.rows<{ number: number; action: string; made_by: string; reason: string | null }>(
    sql`SELECT number, action, made_by, reason FROM revision WHERE record_id = ${id} ORDER BY number`,
  );

describe("people", () => {
  it("are created with all that is known of them, and found by each of their names", async () => {
    const record = await written(
      "createPerson",
      {
        name: " Maryam Zamani ",
        names: [
          { text: "مریم زمانی", kind: "TRANSLITERATION", language: "FA", script: "arab" },
          { text: "Maryam Zamaani", period: { edtf: "2001/2010" } },
        ],
        identifiers: [{ scheme: "Wikidata", value: "Q999999001" }],
        image: "https://example.org/zamani.jpg",
        birth: { edtf: "1970-05", asReported: "May 1970" },
        nationalities: ["ir", "IRN", "PAK"],
        webLinks: [{ url: "https://example.org/", note: "Her page" }],
        contacts: [{ kind: "email", value: "zamani@example.org" }],
        citations: CITATIONS,
        corrections: [{ field: "name", asReported: "Mariam Samani", reason: "SPELLING" }],
      },
      `name isNamed names { text kind language script period { edtf } } identifiers { scheme value } image
        birth { edtf asReported } nationalities { code } webLinks { url note } contacts { kind value } verification
        citations { excerpt } corrections { asReported corrected verification }`,
    );
    expect(record).toMatchObject({
      revision: 1,
      name: "Maryam Zamani",
      isNamed: true,
      names: [
        { text: "Maryam Zamani", kind: "PRIMARY", language: null },
        { text: "مریم زمانی", kind: "TRANSLITERATION", language: "fa", script: "Arab", period: null },
        { text: "Maryam Zamaani", kind: "ALTERNATE", period: { edtf: "2001/2010" } },
      ],
      identifiers: [{ scheme: "wikidata", value: "Q999999001" }],
      image: "https://example.org/zamani.jpg",
      birth: { edtf: "1970-05", asReported: "May 1970" },
      nationalities: [{ code: "IRN" }, { code: "PAK" }],
      webLinks: [{ url: "https://example.org/", note: "Her page" }],
      contacts: [{ kind: "email", value: "zamani@example.org" }],
      verification: "REPORTED",
      citations: [{ excerpt: "“These are the words,” it says." }],
      corrections: [{ asReported: "Mariam Samani", corrected: "Maryam Zamani", verification: "REFUTED" }],
    });
    expect(await read(`{ people(search: "Zamaani") { nodes { id } } }`)).toMatchObject({
      people: { nodes: [{ id: record.id }] },
    });
    expect(await revisionsOf(record.id)).toEqual([{ number: 1, action: "CREATED", made_by: "Dana", reason: null }]);
  });

  it("are told of everything that is wrong at once, and then nothing is written", async () => {
    const payload = await write("createPerson", {
      input: {
        name: " ",
        names: [{ text: "X", language: "not a language", script: "Latin" }],
        identifiers: [
          { scheme: "wikidata", value: "Q1" },
          { scheme: "Wikidata", value: "Q1" },
        ],
        image: "ftp://example.org/",
        birth: { edtf: "2001" },
        death: { edtf: "1999" },
        nationalities: ["PK", "Pakistan"],
        identification: { personId: NOBODY, verification: "REPORTED", citations: [] },
        citations: [{ sourceId: NOBODY }],
        corrections: [{ field: "shoes", asReported: "x", reason: "FACTUAL" }],
      },
    });
    expect(payload.record).toBeNull();
    expect(codesOf(payload).toSorted()).toEqual([
      "DUPLICATE input.identifiers.1.value",
      "INVALID input.corrections.0.field",
      "INVALID input.death",
      "INVALID input.identification.citations",
      "INVALID input.image",
      "INVALID input.name",
      "INVALID input.names.0.language",
      "INVALID input.names.0.script",
      "INVALID input.nationalities.1",
      "UNKNOWN_REFERENCE input.citations.0.sourceId",
    ]);
    expect(payload.userErrors.find(({ path }) => path[1] === "nationalities")?.message).toContain("PAK");
  });

  it("need a citation", async () => {
    expect(codesOf(await write("createPerson", { input: { name: "Nobody Cited", citations: [] } }))).toEqual([
      "REQUIRED input.citations",
    ]);
  });

  it("are not known by what another is known by", async () => {
    const identifiers = [
      { scheme: "dossier", value: "nobody-else" },
      { scheme: "DOSSIER", value: "ali-larijani" },
    ];
    const payload = await write("createPerson", { input: { name: "Another One", identifiers, citations: CITATIONS } });
    expect(payload.userErrors).toMatchObject([
      { code: "DUPLICATE", path: ["input", "identifiers", "1", "value"], existingId: person("ali-larijani") },
    ]);
    const id = await newPerson("Yet Another");
    const changed = await write("updatePerson", { id, revision: 1, input: { identifiers } });
    expect(changed.userErrors).toMatchObject([{ code: "DUPLICATE", existingId: person("ali-larijani") }]);
    expect(await write("updatePerson", { id, revision: 1, input: { identifiers: identifiers.slice(0, 1) } })).toEqual({
      record: { id, revision: 2 },
      userErrors: [],
    });
  });

  it("are not known by what another is known by, whoever of two is faster", async () => {
    const input = (name: string) => ({
      name,
      identifiers: [{ scheme: "wikidata", value: "Q999999002" }],
      citations: CITATIONS,
    });
    const payloads = await Promise.all(
      ["First Racer", "Second Racer"].map((name) => write("createPerson", { input: input(name) })),
    );
    const codes = payloads.map(({ userErrors }) => userErrors.map(({ code, path }) => `${code} ${path[1] ?? ""}`));
    expect(codes.toSorted((one, other) => one.length - other.length)).toEqual([[], ["DUPLICATE identifiers"]]);
  });

  it("are created beside a namesake of their nationality only where that is meant", async () => {
    const input = { name: "Ali LARIJANÍ", nationalities: ["IRN"], citations: CITATIONS };
    const refused = await write("createPerson", { input }, "", "similar { id }");
    expect(refused.record).toBeNull();
    expect(refused.userErrors).toMatchObject([
      { code: "DUPLICATE", path: ["input", "name"], existingId: person("ali-larijani") },
    ]);
    expect(refused.similar?.[0]).toEqual({ id: person("ali-larijani") });
    const meant = await write("createPerson", { input: { ...input, evenIfSimilar: true } }, "", "similar { id }");
    expect(meant.userErrors).toEqual([]);
    expect(meant.record).toMatchObject({ revision: 1 });
    expect(meant.similar?.map(({ id }) => id)).toEqual([person("ali-larijani")]);
    // Elsewhere somebody else has that name.
    await newPerson("Ali Larijani", { nationalities: ["NZL"] });
  });

  it("are changed field by field: what is left out stays, null clears, a list replaces", async () => {
    const id = await newPerson("Changed Person", {
      summary: "Somebody.",
      gender: "female",
      nationalities: ["PAK", "IRN"],
      corrections: [{ field: "name", asReported: "Chnaged Person", reason: "SPELLING" }],
    });
    const payload = await write(
      "updatePerson",
      { id, revision: 1, input: { name: "Renamed Person", gender: null, nationalities: ["IND"] } },
      "name names { text } gender summary nationalities { code } corrections { asReported corrected }",
    );
    expect(payload.record).toEqual({
      id,
      revision: 2,
      name: "Renamed Person",
      names: [{ text: "Renamed Person" }],
      gender: null,
      summary: "Somebody.",
      nationalities: [{ code: "IND" }],
      corrections: [{ asReported: "Chnaged Person", corrected: "Renamed Person" }],
    });
    expect(codesOf(await write("updatePerson", { id, revision: 2, input: { name: null } }))).toEqual([
      "REQUIRED input.name",
    ]);
  });

  it("are left alone by whoever saw an earlier revision, and shown as they stand", async () => {
    const id = await newPerson("Stale Person");
    await write("updatePerson", { id, revision: 1, input: { summary: "Newer." } });
    const payload = await write("updatePerson", { id, revision: 1, input: { summary: "Older." } }, "summary");
    expect(codesOf(payload)).toEqual(["STALE_REVISION revision"]);
    expect(payload.record).toEqual({ id, revision: 2, summary: "Newer." });
    expect(codesOf(await write("updatePerson", { id: NOBODY, revision: 1, input: {} }))).toEqual(["NOT_FOUND id"]);
  });

  it("are identified, where they are unnamed", async () => {
    const id = await newPerson("Unnamed (an adviser)", { isNamed: false });
    const identification = {
      personId: person("ali-larijani"),
      verification: "DISPUTED",
      citations: [{ sourceId: source("article-2025") }],
    };
    const selection = "identification { person { id } verification citations { source { id } } }";
    const payload = await write("updatePerson", { id, revision: 1, input: { identification } }, selection);
    expect(payload.record?.identification).toEqual({
      person: { id: person("ali-larijani") },
      verification: "DISPUTED",
      citations: [{ source: { id: source("article-2025") } }],
    });
    const itself = { ...identification, personId: id };
    expect(codesOf(await write("updatePerson", { id, revision: 2, input: { identification: itself } }))).toEqual([
      "INVALID input.identification.personId",
    ]);
  });

  it("are retracted and restored", async () => {
    const id = await newPerson("Retracted Person");
    const retracted = await write("retractPerson", { id, revision: 1, reason: "Entered twice." }, "name retractedAt");
    expect(retracted.record).toMatchObject({ id, revision: 2, name: "Retracted Person" });
    expect(typeof retracted.record?.retractedAt).toBe("string");
    expect(await read(`{ person(id: "${id}") { id } }`)).toEqual({ person: null });
    expect(codesOf(await write("updatePerson", { id, revision: 2, input: {} }))).toEqual(["CONFLICT id"]);
    const restored = await write("restorePerson", { id, revision: 2, to: 1 }, "name retractedAt");
    expect(restored.record).toEqual({ id, revision: 3, name: "Retracted Person", retractedAt: null });
    expect((await revisionsOf(id)).map(({ action }) => action)).toEqual(["CREATED", "RETRACTED", "RESTORED"]);
    expect(codesOf(await write("restorePerson", { id, revision: 3, to: 9 }))).toEqual(["NOT_FOUND to"]);
    expect(codesOf(await write("retractPerson", { id, revision: 3, reason: " " }))).toEqual(["REQUIRED reason"]);
  });

  it("are not retracted while something refers to them, here or in the other service", async () => {
    const id = await newPerson("Held Person");
    await written("createMembership", {
      personId: id,
      label: "Member",
      organizationId: organization("the-national"),
      citations: CITATIONS,
    });
    await write("setBio", { personId: id, input: { age: { years: 40 }, citations: CITATIONS } });
    const payload = await write("retractPerson", { id, revision: 1, reason: "No more." });
    expect(payload.userErrors).toMatchObject([{ code: "CONFLICT", path: ["id"] }]);
    expect(payload.userErrors[0]?.message).toContain("1 membership, 1 bio");
    const mentioned = await write("retractPerson", { id: person("ali-larijani"), revision: 1, reason: "No more." });
    expect(mentioned.userErrors[0]?.message).toMatch(/\d+ visits, meetings, statements, relations or events/);
  });
});

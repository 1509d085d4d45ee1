import { startEditing, type Editing } from "../support/editing";
import type { Answer } from "../support/dossier";
import { records } from "../../services/geopolitics/records";
import { naturalId, newId } from "../../services/runtime/records/identity";
import { childrenOf, ownRow } from "../../services/runtime/records/writing/record-rows";
import { Revision } from "../../services/runtime/records/writing/revision.entity";
import { groupBy } from "../../services/runtime/batching/group-by";
import { CITATIONS, LARIJANI, NOBODY, RECORDS, SOURCE, TRIP, type RecordEntered } from "./geopolitics-records";

let editing: Editing;
beforeAll(async () => {
  editing = await startEditing("geopolitics");
});
afterAll(() => editing.close());

interface Mistake {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly existingId: string | null;
}
/** What these tests look at in a record. */
interface Shown {
  readonly id: string;
  readonly citations: readonly { readonly id: string; readonly excerpt: string }[];
  readonly corrections: readonly object[];
}
interface Payload {
  readonly record: Shown | null;
  readonly userErrors: readonly Mistake[];
}

const nameOf = (typename: string): string => typename.charAt(0).toLowerCase() + typename.slice(1);

/** @param args as they stand in the mutation, with the type of each */
const mutate = async (
  mutation: string,
  args: Readonly<Record<string, readonly [type: string, value: unknown]>>,
  selection = "revision",
): Promise<Payload> => {
  const name = nameOf(mutation.replace(/^(create|update|retract|restore)/, ""));
  const declared = Object.entries(args).map(([arg, [type]]) => `$${arg}: ${type}`);
  const passed = Object.keys(args).map((arg) => `${arg}: $${arg}`);
  const query = `mutation (${declared.join(", ")}) { payload: ${mutation}(${passed.join(", ")}) {
    record: ${name} { ${selection} } userErrors { code message path existingId } } }`;
  const variables = Object.fromEntries(Object.entries(args).map(([arg, [, value]]) => [arg, value]));
  return (dataOf(await editing.ask(query, variables)) as { readonly payload: Payload }).payload;
};

const create = (typename: string, input: object, selection = "id revision") =>
  mutate(`create${typename}`, { input: [`Create${typename}Input!`, input] }, selection);
const update = (typename: string, id: string, revision: number, input: object, selection?: string) =>
  mutate(
    `update${typename}`,
    { id: ["ID!", id], revision: ["Int!", revision], input: [`Update${typename}Input!`, input] },
    selection,
  );
const retract = (typename: string, id: string, revision: number, reason = "wrong") =>
  mutate(`retract${typename}`, { id: ["ID!", id], revision: ["Int!", revision], reason: ["String!", reason] });
const restore = (typename: string, id: string, revision: number, to: number, selection?: string) =>
  mutate(`restore${typename}`, { id: ["ID!", id], revision: ["Int!", revision], to: ["Int!", to] }, selection);

const dataOf = ({ data, errors }: Answer): unknown => {
  expect(errors).toBeUndefined();
  return data;
};

/** As a reader does. */
const read = async (query: string): Promise<unknown> => dataOf(await editing.ask(query, {}, null));

const totalOf = async (list: string): Promise<number> => {
  const query = `{ list: ${list} { totalCount } }`;
  return ((await read(query)) as { readonly list: { readonly totalCount: number } }).list.totalCount;
};

/** A mistake as "INVALID visitors.0.as". */
const brief = ({ userErrors }: Payload): string[] =>
  userErrors.map(({ code, path }) => `${code} ${path.filter((step) => step !== "input").join(".")}`).sort();

const entered = async ({ typename, input }: Pick<RecordEntered, "typename" | "input">): Promise<string> => {
  const { record, userErrors } = await create(typename, input);
  expect(userErrors).toEqual([]);
  return record?.id ?? missing("the record entered");
};
const ofType = (typename: string): RecordEntered =>
  RECORDS.find((each) => each.typename === typename) ?? missing(typename);

describe.each(RECORDS)("a $typename", (entry) => {
  const { typename, input, change, wrong, mistakes, wrongChange, mistakesOfChange } = entry;
  const field = nameOf(typename);
  const fields = Object.keys(change).join(" ");

  it("is entered, and read", async () => {
    const id = await entered(entry);
    expect(await read(`{ ${field}(id: "${id}") { revision } }`)).toEqual({ [field]: { revision: 1 } });
  });

  it("is not entered with mistakes, of which all are told", async () => {
    const before = await totalOf(`${field}s`);
    const payload = await create(typename, wrong);
    expect(brief(payload)).toEqual([...mistakes].sort());
    expect(payload.record).toBeNull();
    expect(await totalOf(`${field}s`)).toBe(before);
  });

  it("is entered under an id of the editor's making, once", async () => {
    const id = newId();
    expect((await create(typename, { ...input, newId: id })).record).toEqual({ id, revision: 1 });
    const again = await create(typename, { ...input, newId: id });
    expect(again).toMatchObject({
      record: null,
      userErrors: [{ code: "DUPLICATE", path: ["input", "newId"], existingId: id }],
    });
    expect(brief(await create(typename, { ...input, newId: NOBODY.replace("7000", "4000") }))).toEqual([
      "INVALID newId",
    ]);
  });

  it("is changed in what is given, and not by mistakes or an editor who saw another revision", async () => {
    const id = await entered(entry);
    const changed = await update(typename, id, 1, change, `revision ${fields}`);
    expect(changed).toEqual({ record: { revision: 2, ...change }, userErrors: [] });
    expect(brief(await update(typename, id, 2, wrongChange))).toEqual([...mistakesOfChange].sort());
    const stale = await update(typename, id, 1, change, `revision ${fields}`);
    expect(brief(stale)).toEqual(["STALE_REVISION revision"]);
    expect(stale.record).toEqual({ revision: 2, ...change });
    expect(brief(await update(typename, NOBODY, 1, change))).toEqual(["NOT_FOUND id"]);
  });

  it("is retracted for a reason, and restored", async () => {
    const id = await entered(entry);
    const total = await totalOf(`${field}s`);
    expect(brief(await retract(typename, id, 1, " "))).toEqual(["REQUIRED reason"]);
    expect(brief(await retract(typename, id, 7))).toEqual(["STALE_REVISION revision"]);
    expect(await retract(typename, id, 1)).toEqual({ record: { revision: 2 }, userErrors: [] });
    expect(await read(`{ ${field}(id: "${id}") { id } }`)).toEqual({ [field]: null });
    expect(await totalOf(`${field}s`)).toBe(total - 1);
    const entities = `{ _entities(representations: [{ __typename: "${typename}", id: "${id}" }]) { __typename } }`;
    expect(await read(entities)).toEqual({ _entities: [null] });
    expect(brief(await update(typename, id, 2, change))).toEqual(["CONFLICT id"]);
    expect(brief(await restore(typename, id, 2, 9))).toEqual(["NOT_FOUND to"]);
    expect(brief(await restore(typename, id, 1, 1))).toEqual(["STALE_REVISION revision"]);
    expect(await restore(typename, id, 2, 1)).toEqual({ record: { revision: 3 }, userErrors: [] });
    expect(await read(`{ ${field}(id: "${id}") { revision } }`)).toEqual({ [field]: { revision: 3 } });
    expect(await totalOf(`${field}s`)).toBe(total);
  });

  it("is written by editors only", async () => {
    const query = `mutation ($input: Create${typename}Input!) { create${typename}(input: $input) { userErrors { code } } }`;
    const codes = [null, { name: "Reader", subject: "Reader", roles: [] }].map(async (caller) => {
      const { errors } = await editing.ask(query, { input }, caller);
      return errors?.map(({ extensions }) => extensions.code);
    });
    expect(await Promise.all(codes)).toEqual([["UNAUTHENTICATED"], ["FORBIDDEN"]]);
  });
});

describe("a country", () => {
  const of = (code: string, revision: number, input: object, selection?: string) =>
    mutate(
      "updateCountry",
      { code: ["ID!", code], revision: ["Int!", revision], input: ["UpdateCountryInput!", input] },
      selection,
    );
  const back = (code: string, revision: number, to: number, selection?: string) =>
    mutate("restoreCountry", { code: ["ID!", code], revision: ["Int!", revision], to: ["Int!", to] }, selection);

  it("is entered by a code that is free, found by its name, and never twice", async () => {
    const input = {
      code: "xqa",
      name: "Atlantis",
      status: "FORMER",
      existed: { edtf: "/1500" },
      capitals: ["Poseidonis"],
    };
    expect(await create("Country", input, "code name alpha2 capitals revision")).toEqual({
      record: { code: "XQA", name: "Atlantis", alpha2: null, capitals: ["Poseidonis"], revision: 1 },
      userErrors: [],
    });
    expect(await read(`{ countries(search: "atlant") { nodes { code } } }`)).toEqual({
      countries: { nodes: [{ code: "XQA" }] },
    });
    expect(await create("Country", { ...input, code: "pk" }, "code")).toMatchObject({
      record: null,
      userErrors: [{ code: "DUPLICATE", path: ["input", "code"], existingId: "PAK" }],
    });
    const wrong = { code: "PKA", name: "", status: "CURRENT", latitude: 91 };
    const payload = await create("Country", wrong, "code");
    expect(brief(payload)).toEqual(["INVALID code", "INVALID latitude", "INVALID name"]);
    expect(payload.userErrors[0]?.message).toMatch(/did you mean/);
  });

  it("is changed and restored, and keeps what no input has", async () => {
    const selection = `code name fa: name(language: "fa") alpha2 flag officialName borders { code } revision`;
    const { country: before } = (await read(`{ country(code: "IRN") { ${selection} } }`)) as {
      readonly country: object;
    };
    const changed = await of("ir", 1, { name: "Persia" }, selection);
    expect(changed).toEqual({ record: { ...before, name: "Persia", revision: 2 }, userErrors: [] });
    expect(await read(`{ countries(search: "persia", first: 1) { nodes { code } } }`)).toEqual({
      countries: { nodes: [{ code: "IRN" }] },
    });
    expect(brief(await of("IRN", 2, { borders: ["IRN", "XZZ"], name: null }))).toEqual([
      "INVALID borders.0",
      "REQUIRED name",
      "UNKNOWN_REFERENCE borders.1",
    ]);
    expect(brief(await of("XZY", 1, {}))).toEqual(["NOT_FOUND code"]);
    expect(brief(await of("IRN", 1, {}))).toEqual(["STALE_REVISION revision"]);
    expect(brief(await back("IRN", 2, 5))).toEqual(["NOT_FOUND to"]);
    expect((await back("IRN", 2, 1, selection)).record).toEqual({ ...before, revision: 3 });
  });

  it("can't be retracted", async () => {
    const { errors } = await editing.ask(
      `mutation { retractCountry(code: "IRN", revision: 3, reason: "x") { __typename } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });
});

describe("citations and corrections", () => {
  it("come and go one by one, and the last one stays", async () => {
    const id = await entered(ofType("Meeting"));
    const selection = "revision citations { id excerpt }";
    const added = await update("Meeting", id, 1, { addCitations: [{ sourceId: SOURCE, excerpt: "more" }] }, selection);
    const [first, second] = added.record?.citations ?? [];
    expect([first?.excerpt, second?.excerpt]).toEqual(["as the article has it", "more"]);
    const both = { citations: CITATIONS, addCitations: CITATIONS };
    expect(brief(await update("Meeting", id, 2, both))).toEqual(["INVALID citations"]);
    expect(brief(await update("Meeting", id, 2, { removeCitations: [NOBODY] }))).toEqual(["INVALID removeCitations.0"]);
    const removed = await update("Meeting", id, 2, { removeCitations: [first?.id] }, selection);
    expect(removed.record?.citations).toEqual([second]);
    expect(brief(await update("Meeting", id, 3, { removeCitations: [second?.id] }))).toEqual(["REQUIRED citations"]);
    expect(brief(await update("Meeting", id, 3, { citations: [] }))).toEqual(["REQUIRED citations"]);
  });

  it("move with the field, but never in what was reported", async () => {
    const correction = {
      field: "speaker.label",
      asReported: "A. Laridschani",
      reason: "SPELLING",
      reportedInId: SOURCE,
    };
    const selection = "revision corrections { field asReported corrected verification }";
    const { record: created } = await create(
      "Statement",
      { ...ofType("Statement").input, corrections: [correction] },
      `id ${selection}`,
    );
    const shown = { field: "speaker.label", asReported: "A. Laridschani", verification: "REFUTED" };
    expect(created?.corrections).toEqual([{ ...shown, corrected: "Ali Larijani" }]);
    const speaker = { personId: LARIJANI, label: "Ali Ardashir Larijani" };
    const moved = await update("Statement", created?.id ?? "", 1, { speaker }, selection);
    expect(moved.record?.corrections).toEqual([{ ...shown, corrected: "Ali Ardashir Larijani" }]);
    const stray = { corrections: [{ ...correction, field: "speeker.label" }] };
    expect(brief(await update("Statement", created?.id ?? "", 2, stray))).toEqual(["INVALID corrections.0.field"]);
  });
});

describe("rules between records", () => {
  it("a variant is none of itself, of a variant, or with variants of its own", async () => {
    const [one, two, three] = await Promise.all([1, 2, 3].map(() => entered(ofType("Statement"))));
    const variantOf = async (id = "", of = "", revision = 1) =>
      brief(await update("Statement", id, revision, { variantOfId: of }));
    expect(await variantOf(one, one)).toEqual(["INVALID variantOfId"]);
    expect(await variantOf(two, one)).toEqual([]);
    expect(await variantOf(three, two)).toEqual(["INVALID variantOfId"]);
    expect(await variantOf(one, three)).toEqual(["INVALID variantOfId"]);
  });

  it("nothing is a part of itself, however far round", async () => {
    for (const [typename, column] of [
      ["Event", "partOfId"],
      ["Source", "partOfId"],
      ["Source", "copyOfId"],
    ] as const) {
      const [one = "", two = "", three = ""] = await Promise.all([1, 2, 3].map(() => entered(ofType(typename))));
      expect(brief(await update(typename, one, 1, { [column]: one }))).toEqual([`INVALID ${column}`]);
      expect(brief(await update(typename, one, 1, { [column]: two }))).toEqual([]);
      expect(brief(await update(typename, two, 1, { [column]: three }))).toEqual([]);
      expect(brief(await update(typename, three, 1, { [column]: one }))).toEqual([`INVALID ${column}`]);
    }
  });

  it("what is said in a meeting is said during the meeting's visit", async () => {
    const meeting = await entered(ofType("Meeting"));
    const input = { ...ofType("Statement").input, meetingId: meeting };
    const filled = await create("Statement", input, "visit { id } meeting { id }");
    expect(filled.record).toEqual({ visit: { id: TRIP }, meeting: { id: meeting } });
    const other = naturalId("visit", "larijani-moscow-2025-10");
    expect(brief(await create("Statement", { ...input, visitId: other }))).toEqual(["INVALID visitId"]);
  });

  it("links lead both ways, stay when what they lead to is retracted, and can't be made to it", async () => {
    const event = await entered(ofType("Event"));
    const { record: created } = await create(
      "Relation",
      { ...ofType("Relation").input, links: [{ kind: "ABOUT", toId: event, note: "the tents" }] },
      "id links { kind note to { __typename id } } assessedBy { label }",
    );
    const relation = created?.id ?? missing("the relation");
    expect(created).toMatchObject({
      links: [{ kind: "ABOUT", note: "the tents", to: { __typename: "Event", id: event } }],
      assessedBy: { label: "Ali Larijani" },
    });
    const incoming = `{ event(id: "${event}") { linkedFrom { nodes { from { id } } } } }`;
    expect(await read(incoming)).toEqual({ event: { linkedFrom: { nodes: [{ from: { id: relation } }] } } });
    await retract("Event", event, 1);
    const kept = await update("Relation", relation, 1, { note: "a note" }, "links { kind }");
    expect(kept).toEqual({ record: { links: [] }, userErrors: [] });
    const again = { links: [{ kind: "ABOUT", toId: event }] };
    expect(brief(await update("Relation", relation, 2, again))).toEqual(["UNKNOWN_REFERENCE links.0.toId"]);
    await restore("Event", event, 2, 1);
    expect(await read(`{ relation(id: "${relation}") { links { kind } } }`)).toEqual({
      relation: { links: [{ kind: "ABOUT" }] },
    });
  });
});

describe("a source that is cited", () => {
  it("can't be retracted, and the answer says by how many of what", async () => {
    const source = await entered(ofType("Source"));
    const citing = { citations: [{ sourceId: source }] };
    const meeting = await entered({ typename: "Meeting", input: { ...ofType("Meeting").input, ...citing } });
    await entered({ typename: "Visit", input: { ...ofType("Visit").input, ...citing } });
    await entered({ typename: "Visit", input: { ...ofType("Visit").input, ...citing } });
    await entered({ typename: "Source", input: { kind: "SIDEBAR", title: "A box", partOfId: source } });
    const payload = await retract("Source", source, 1);
    expect(brief(payload)).toEqual(["CONFLICT id"]);
    expect(payload.userErrors[0]?.message).toContain("2 visits, 1 meeting, 1 part");
    await retract("Meeting", meeting, 1);
    expect((await retract("Source", source, 1)).userErrors[0]?.message).toContain("2 visits, 1 part");
  });

  it("can't be retracted where profiles of people cite it", async () => {
    const payload = await retract("Source", naturalId("source", "bio-box"), 1);
    expect(brief(payload)).toEqual(["CONFLICT id"]);
    expect(payload.userErrors[0]?.message).toMatch(/\d+ profiles/);
  });

  it("has to be there for what cites it to come back", async () => {
    const source = await entered(ofType("Source"));
    const visit = await entered({
      typename: "Visit",
      input: { ...ofType("Visit").input, citations: [{ sourceId: source }] },
    });
    await retract("Visit", visit, 1);
    expect(brief(await retract("Source", source, 1))).toEqual([]);
    expect(brief(await restore("Visit", visit, 2, 1))).toEqual(["UNKNOWN_REFERENCE to"]);
    await restore("Source", source, 2, 1);
    expect(brief(await restore("Visit", visit, 2, 1))).toEqual([]);
  });
});

describe("a retracted record", () => {
  it("is out of what it stood in, and comes back with all it had", async () => {
    const nested = `{
      visit(id: "${TRIP}") { meetings { totalCount nodes { id } } }
      source(id: "${SOURCE}") { meetings { totalCount } }
    }`;
    const before = await read(nested);
    const id = await entered(ofType("Meeting"));
    const during = await read(nested);
    expect(during).not.toEqual(before);
    await retract("Meeting", id, 1);
    expect(await read(nested)).toEqual(before);
    const selection = "participants { label } citations { excerpt }";
    const restored = await restore("Meeting", id, 2, 1, selection);
    expect(restored.record).toEqual({
      participants: [{ label: "Iran" }, { label: "Pakistan" }],
      citations: [{ excerpt: "as the article has it" }],
    });
    expect(await read(nested)).toEqual(during);
  });
});

describe("the history", () => {
  it("has one winner of every revision when thirty write at once", async () => {
    const id = await entered(ofType("Event"));
    let newest = 1;
    for (let round = 0; round < 3; round++) {
      const outcomes = await Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          update("Event", id, newest, { place: `${round}-${index}` }, "revision"),
        ),
      );
      expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toEqual([
        { record: { revision: newest + 1 }, userErrors: [] },
      ]);
      expect(outcomes.flatMap(brief).filter((mistake) => mistake !== "STALE_REVISION revision")).toEqual([]);
      newest += 1;
    }
    const history = await editing.dataSource.manager.find(Revision, {
      where: { recordId: id },
      order: { number: "ASC" },
    });
    expect(history.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(history.map(({ madeBy }) => new Set([madeBy]))).toEqual(history.map(() => new Set(["Dana"])));
    expect(history[1]?.changedFields).toEqual(["place"]);
  });

  it("holds what the rows of every record are made of", async () => {
    const { manager } = editing.dataSource;
    const revisions = await manager.find(Revision, { order: { number: "ASC" } });
    for (const shape of records) {
      const newest = new Map(
        revisions.filter((each) => each.recordType === shape.type).map((each) => [each.recordId, each]),
      );
      const rows = await manager.find(shape.entity);
      expect(rows.length).toBe(newest.size);
      const keyOf = (row: object, key: string): string => String((row as Record<string, unknown>)[key]);
      const children = new Map<unknown, ReadonlyMap<string, readonly object[]>>();
      for (const row of rows) {
        const id = keyOf(row, shape.key);
        const { snapshot, number } = newest.get(id) ?? missing(`${shape.type} ${id} has no history`);
        const document = snapshot as Parameters<typeof ownRow>[2];
        expect(row).toMatchObject(ownRow(shape, id, document, { revision: number }));
        for (const { entity, owner, rows: derived } of childrenOf(shape, id, document)) {
          if (!children.has(entity))
            children.set(
              entity,
              groupBy(await manager.find(entity), (child) => keyOf(child, owner)),
            );
          const byId = (some: readonly object[]) =>
            some.map((each) => defined(each)).sort((a, b) => (keyOf(a, "id") < keyOf(b, "id") ? -1 : 1));
          expect(byId(children.get(entity)?.get(id) ?? [])).toEqual(
            byId(derived).map((each) => expect.objectContaining(each) as object),
          );
        }
      }
    }
  });
});

/** Without what is left to the database. */
const defined = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

describe("when the people service can't be asked", () => {
  it("nothing is written that refers to its records", async () => {
    editing.isOtherDown = true;
    const before = await totalOf("visits");
    const query = `mutation ($input: CreateVisitInput!) { createVisit(input: $input) { userErrors { code } } }`;
    const { errors } = await editing.ask(query, { input: ofType("Visit").input });
    expect(errors?.[0]?.extensions.code).toBe("SUBGRAPH_UNAVAILABLE");
    expect(await totalOf("visits")).toBe(before);
    expect(brief(await create("Meeting", ofType("Meeting").input))).toEqual([]);
  });
});

const missing = (what: string): never => {
  throw new Error(what);
};

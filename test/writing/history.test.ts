/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment --
   what an answer holds is what the test says of it */
import { naturalId } from "../../services/runtime/records/identity";
import { MODES, startDossier, type Answer, type Dossier } from "../support/dossier";
import { bearer, tokenFor } from "../support/tokens";

// What an editor does all day, through the gateway: writes of both services, and what becomes of them.

const SOURCE = naturalId("source", "dawn-1957610");

describe.each(MODES)("%s", (mode) => {
  let dossier: Dossier;
  let editor: Record<string, string>;
  let admin: Record<string, string>;
  beforeAll(async () => {
    dossier = await startDossier(mode);
    editor = bearer(await tokenFor("editor", { name: "Dana" }));
    admin = bearer(await tokenFor("admin", { name: "Ada" }));
  });
  afterAll(() => dossier.close());

  const write = (query: string, variables?: object, headers: Record<string, string> = editor): Promise<Answer> =>
    dossier.ask(query, variables, headers);

  const CREATE = `mutation ($input: CreatePersonInput!) { createPerson(input: $input) {
    person { id revision name nationalities { code } citations { id source { id } } } similar { id } userErrors { code message path existingId } } }`;
  const person = (name: string, more: object = {}) => ({
    input: { name, nationalities: ["pk"], citations: [{ sourceId: SOURCE, excerpt: "so it says" }], ...more },
  });

  const created = async (name: string): Promise<string> => {
    const { data, errors } = await write(CREATE, person(name));
    expect({ errors, mistakes: data?.createPerson.userErrors }).toEqual({ errors: undefined, mistakes: [] });
    return data.createPerson.person.id as string;
  };

  it("one request creates a source and what cites it", async () => {
    const [source, visit] = ["0199c000-0000-7000-8000-000000000001", "0199c000-0000-7000-8000-000000000002"];
    const query = `mutation ($source: ID!, $visit: ID!) {
      createSource(input: { newId: $source, kind: ARTICLE, url: "https://example.org/a", title: "A" }) { source { id revision } userErrors { code } }
      createVisit(input: { newId: $visit, kind: WORKING, from: "ir", to: "PAK", visitors: [{ countryCode: "IR" }],
        citations: [{ sourceId: $source, excerpt: "came" }] }) {
        visit { id revision from { code } visitors { label } citations { source { title } } } userErrors { code message path } }
    }`;
    const { data, errors } = await write(query, { source, visit });
    expect({ data, errors }).toEqual({
      errors: undefined,
      data: {
        createSource: { source: { id: source, revision: 1 }, userErrors: [] },
        createVisit: {
          visit: {
            id: visit,
            revision: 1,
            from: { code: "IRN" },
            visitors: [{ label: "Iran" }],
            citations: [{ source: { title: "A" } }],
          },
          userErrors: [],
        },
      },
    });
  });

  it("a history tells who, what and why to editors, and nothing to readers", async () => {
    const id = await created("Somebody of the History");
    await write(
      `mutation { updatePerson(id: "${id}", revision: 1, input: { summary: "New." }) { userErrors { code } } }`,
    );
    const query = `{ person(id: "${id}") { name revision revisions { totalCount nodes { number action changedFields madeBy snapshot } } } }`;
    const { data } = await write(query);
    expect(data.person).toMatchObject({
      revision: 2,
      revisions: {
        totalCount: 2,
        nodes: [
          { number: 2, action: "UPDATED", changedFields: ["summary"], madeBy: "Dana", snapshot: { summary: "New." } },
          { number: 1, action: "CREATED", madeBy: "Dana", snapshot: { summary: null } },
        ],
      },
    });
    const reader = await dossier.ask(query);
    expect(reader.data.person).toEqual({ name: "Somebody of the History", revision: 2, revisions: null });
    expect(reader.errors).toMatchObject([{ path: ["person", "revisions"], extensions: { code: "FORBIDDEN" } }]);
  });

  it("all writes stand in one list a service, the newest first", async () => {
    const id = await created("Somebody of the Changes");
    const query = `{ profileChanges(by: "Dana", types: [PERSON], actions: [CREATED], first: 1) {
      nodes { type id label revision { number action } } pageInfo { endCursor hasNextPage } } changes(actions: [IMPORTED], types: [VISIT]) { totalCount } }`;
    const { data } = await write(query);
    expect(data.profileChanges.nodes).toEqual([
      { type: "PERSON", id, label: "Somebody of the Changes", revision: { number: 1, action: "CREATED" } },
    ]);
    expect(data.changes.totalCount).toBe(6);
    const { data: nothing, errors } = await dossier.ask(query);
    expect(nothing).toEqual({ profileChanges: null, changes: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN", "FORBIDDEN"]);
  });

  it("what is retracted is gone for readers, and comes back by a restore", async () => {
    const id = await created("Somebody Retracted");
    const query = `{ person(id: "${id}") { name retractedAt } people(search: "Somebody Retracted") { totalCount } }`;
    const retract = `mutation { retractPerson(id: "${id}", revision: 1, reason: "mixed up") { person { retractedAt } userErrors { code } } }`;
    expect((await write(retract)).data.retractPerson).toMatchObject({
      person: { retractedAt: expect.any(String) as string },
      userErrors: [],
    });
    for (const headers of [{}, editor]) {
      expect((await dossier.ask(query, {}, headers)).data).toEqual({ person: null, people: { totalCount: 0 } });
    }
    expect((await dossier.ask(query, {}, admin)).data).toMatchObject({
      person: { name: "Somebody Retracted" },
      people: { totalCount: 0 },
    });
    const list = `{ profileChanges(actions: [RETRACTED]) { nodes { id revision { reason } } } }`;
    expect((await write(list, {}, admin)).data.profileChanges.nodes).toContainEqual({
      id,
      revision: { reason: "mixed up" },
    });
    const restore = `mutation { restorePerson(id: "${id}", revision: 2, to: 1) { person { revision retractedAt } userErrors { code } } }`;
    expect((await write(restore)).data.restorePerson).toEqual({
      person: { revision: 3, retractedAt: null },
      userErrors: [],
    });
    expect((await dossier.ask(query)).data).toEqual({
      person: { name: "Somebody Retracted", retractedAt: null },
      people: { totalCount: 1 },
    });
  });

  it("an outlet whose sources are cited can't be retracted, nor who an unnamed one probably was", async () => {
    for (const [mutation, id] of [
      ["retractOrganization", naturalId("organization", "the-national")],
      ["retractPerson", naturalId("person", "andrey-tarasenko")],
    ] as const) {
      const query = `mutation { payload: ${mutation}(id: "${id}", revision: 1, reason: "no") { userErrors { code } } }`;
      expect((await write(query)).data.payload.userErrors).toEqual([{ code: "CONFLICT" }]);
    }
  });

  it("whom others name can't be retracted", async () => {
    const larijani = naturalId("person", "ali-larijani");
    const query = `mutation { retractPerson(id: "${larijani}", revision: 1, reason: "no") { person { id } userErrors { code message } } }`;
    expect((await write(query)).data.retractPerson).toMatchObject({ person: null, userErrors: [{ code: "CONFLICT" }] });
  });

  it("a request that is sent again has no second effect", async () => {
    const headers = { ...editor, "idempotency-key": `${mode} 1` };
    const input = person("Somebody Sent Twice");
    const first = await write(CREATE, input, headers);
    expect(first.data.createPerson.userErrors).toEqual([]);
    expect(await write(CREATE, input, headers)).toEqual(first);
    const { data } = await dossier.ask('{ people(search: "Somebody Sent Twice") { totalCount } }');
    expect(data.people.totalCount).toBe(1);
    const other = await write(CREATE, person("Somebody Else"), headers);
    expect(other.errors).toMatchObject([{ extensions: { code: "IDEMPOTENCY_CONFLICT" } }]);
    const [one, two] = await Promise.all(
      [1, 2].map(() => write(CREATE, person("Somebody at Once"), { ...headers, "idempotency-key": `${mode} 2` })),
    );
    expect(one).toEqual(two);
  });

  it("of fifty editors who write at once, one wins each revision", async () => {
    const id = await created("Somebody Contested");
    const update = `mutation ($revision: Int!, $input: UpdatePersonInput!) {
      updatePerson(id: "${id}", revision: $revision, input: $input) { person { revision } userErrors { code } } }`;
    let acknowledged = 0;
    const edit = async (number: number): Promise<void> => {
      for (let seen = 1, tries = 0; tries < 60; tries += 1) {
        const { data } = await write(update, { revision: seen, input: { summary: `By editor ${number}.` } });
        const { person: stands, userErrors } = data.updatePerson;
        if (userErrors.length === 0) {
          acknowledged += 1;
          return;
        }
        expect(userErrors).toEqual([{ code: "STALE_REVISION" }]);
        seen = stands.revision as number;
      }
    };
    await Promise.all(Array.from({ length: 50 }, (_, number) => edit(number)));
    const { data } = await write(
      `{ person(id: "${id}") { revision revisions(first: 100) { nodes { number snapshot } } } }`,
    );
    const numbers = (data.person.revisions.nodes as { number: number }[]).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: acknowledged + 1 }, (_, index) => acknowledged + 1 - index));
    expect(data.person.revision).toBe(acknowledged + 1);
    expect(acknowledged).toBe(50);
  }, 120_000);

  it.each(["revision", "madeBy", "createdAt"])("%s is nothing that an editor gives", async (field) => {
    const { errors } = await write(CREATE, person("Somebody", { [field]: 1 }));
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });
});

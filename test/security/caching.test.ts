import { createHash } from "node:crypto";
import { request } from "undici";
import { MODES, startDossier, type Dossier } from "../support/dossier";
import { bearer, tokenFor } from "../support/tokens";

// Whose answer may be shown to whom, by any cache that heeds HTTP.

const COUNTRY = '{ country(code: "PAK") { name } }';
const VISITS = '{ visits(filter: { to: ["PAK"] }) { totalCount } }';
const SOURCES = "{ sources { totalCount } }";
const BOTH = '{ country(code: "PAK") { name visits { totalCount } } people(search: "Dar") { nodes { name } } }';
const VIEWER = "{ viewer { name } }";
const HISTORY = '{ country(code: "PAK") { revisions { totalCount } } }';

interface Got {
  readonly status: number;
  readonly body: string;
  readonly control: string | undefined;
  readonly tag: string | undefined;
  readonly vary: readonly string[];
}

/** Not by fetch, which tells caches that it wants none whenever it is given a tag. */
const get = async ({ url }: Dossier, query: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> => {
  const response = await request(`${url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { "apollo-require-preflight": "1", ...headers },
  });
  const header = (name: string) => response.headers[name]?.toString();
  return {
    status: response.statusCode,
    body: await response.body.text(),
    control: header("cache-control"),
    tag: header("etag"),
    vary: (header("vary") ?? "").toLowerCase().split(/, ?/),
  };
};

describe.each(MODES)("caches, %s", (mode) => {
  let dossier: Dossier;
  let dana: Readonly<Record<string, string>>;
  let omar: Readonly<Record<string, string>>;
  beforeAll(async () => {
    dossier = await startDossier(mode);
    dana = bearer(await tokenFor("editor"));
    omar = bearer(await tokenFor("admin", { name: "Omar" }));
  });
  afterAll(() => dossier.close());

  it.each([
    ["a country", COUNTRY, "max-age=600, public"],
    ["records", VISITS, "max-age=60, public"],
    ["records of both services", BOTH, "max-age=60, public"],
  ])("may keep %s for anybody", async (_name, query, expected) => {
    const { status, control, tag, vary } = await get(dossier, query);
    expect([status, control]).toEqual([200, expected]);
    expect(tag).toMatch(/^W\/"[\w-]{43}"$/);
    expect(vary).toEqual(expect.arrayContaining(["authorization", "accept", "accept-encoding", "origin"]));
  });

  it("may keep what is asked for by its hash, once it is known", async () => {
    const query = '{ country(code: "IRN") { name } }';
    const persistedQuery = { version: 1, sha256Hash: createHash("sha256").update(query).digest("hex") };
    const byHash = async () => {
      const extensions = encodeURIComponent(JSON.stringify({ persistedQuery }));
      const response = await request(`${dossier.url}/graphql?extensions=${extensions}`, {
        headers: { "apollo-require-preflight": "1" },
      });
      return { body: await response.body.text(), control: response.headers["cache-control"] };
    };
    const unknown = await byHash();
    expect(unknown.body).toContain("PERSISTED_QUERY_NOT_FOUND");
    expect(unknown.control).toBe("no-store");
    await fetch(`${dossier.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, extensions: { persistedQuery } }),
    });
    const known = await byHash();
    expect([JSON.parse(known.body), known.control]).toEqual([
      { data: { country: { name: "Iran" } } },
      "max-age=600, public",
    ]);
  });

  it("may keep nothing for anybody else that saw a token", async () => {
    for (const query of [COUNTRY, VISITS, BOTH]) {
      const { status, control, vary } = await get(dossier, query, dana);
      expect([status, control]).toEqual([200, "private, no-cache"]);
      expect(vary).toContain("authorization");
    }
  });

  it("shows each of two users their own, and nobody what is for one of them", async () => {
    const answers = await Promise.all([get(dossier, VIEWER, dana), get(dossier, VIEWER, omar), get(dossier, VIEWER)]);
    expect(answers.map(({ body }) => (JSON.parse(body) as { data: unknown }).data)).toEqual([
      { viewer: { name: "Dana" } },
      { viewer: { name: "Omar" } },
      { viewer: null },
    ]);
    for (const { control, tag, vary } of answers) {
      expect([control, tag]).toEqual(["no-store", undefined]);
      expect(vary).toContain("authorization");
    }
  });

  it("may not keep what is for editors, not even beside what is for all", async () => {
    const asked = [HISTORY, "{ changes { totalCount } }", `{ viewer { name } ${VISITS.slice(2)}`];
    for (const query of asked) {
      expect((await get(dossier, query, dana)).control).toBe("no-store");
      expect((await get(dossier, query)).control).toBe("no-store");
    }
  });

  it.each([
    ["a mistake of the caller's", '{ visits(first: 1000) { totalCount } country(code: "PAK") { name } }'],
    ["no field of the schema", "{ nothing }"],
    ["no GraphQL", "{"],
    ["nothing of any service", "{ __typename }"],
  ])("may not keep an answer to %s", async (_name, query) => {
    expect(await get(dossier, query)).toMatchObject({ control: "no-store", tag: undefined });
  });

  it("may not keep refusals", async () => {
    const refused = await get(dossier, COUNTRY, { authorization: "Bearer none" });
    expect(refused).toMatchObject({ status: 401, control: "no-store", tag: undefined });
    const simple = await request(`${dossier.url}/graphql?query=${encodeURIComponent(COUNTRY)}`);
    await simple.body.dump();
    expect([simple.statusCode, simple.headers["cache-control"]]).toEqual([400, "no-store"]);
  });

  it("may not keep what was sent by POST, be it the same", async () => {
    const response = await fetch(`${dossier.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: COUNTRY }),
    });
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("etag")).toBeNull();
    expect(await response.text()).toBe((await get(dossier, COUNTRY)).body);
  });

  it("are told that an answer is still so, and when it no longer is", async () => {
    const { tag = "", control } = await get(dossier, SOURCES);
    const again = await get(dossier, SOURCES, { "if-none-match": tag });
    expect(again).toMatchObject({ status: 304, body: "", control, tag });
    const packed = await get(dossier, SOURCES, { "if-none-match": tag, "accept-encoding": "gzip" });
    expect(packed.status).toBe(304);

    const create =
      'mutation { createSource(input: { kind: ARTICLE, title: "New", url: "https://example.org/new" }) { userErrors { message } } }';
    expect((await dossier.ask(create, undefined, dana)).errors).toBeUndefined();
    const changed = await get(dossier, SOURCES, { "if-none-match": tag });
    expect(changed.status).toBe(200);
    expect(changed.tag).not.toBe(tag);
  });

  it("show an editor what they have just written", async () => {
    const before = await get(dossier, SOURCES, dana);
    const create =
      'mutation { createSource(input: { kind: ARTICLE, title: "Next", url: "https://example.org/next" }) { userErrors { message } } }';
    await dossier.ask(create, undefined, dana);
    const after = await get(dossier, SOURCES, { ...dana, "if-none-match": before.tag ?? "" });
    expect([after.status, after.control]).toEqual([200, "private, no-cache"]);
    expect(after.body).not.toBe(before.body);
  });
});

describe("what the services say", () => {
  it("is heeded: with no time given nothing is kept", async () => {
    const dossier = await startDossier("in-process", undefined, { settings: { CACHE_SECONDS: "0" } });
    for (const query of [COUNTRY, VISITS]) expect((await get(dossier, query)).control).toBe("no-store");
    await dossier.close();
  });

  it("is not enough while a part is missing", async () => {
    const dossier = await startDossier("over HTTP");
    expect((await get(dossier, BOTH)).control).toBe("max-age=60, public");
    await dossier.stopService("people");
    const { status, body, control } = await get(dossier, BOTH);
    expect([status, control]).toEqual([200, "no-store"]);
    expect(body).toContain("SUBGRAPH_UNAVAILABLE");
    await dossier.close();
  });
});

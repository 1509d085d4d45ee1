import { MODES, startDossier, type Dossier } from "../support/dossier";
import { readLog } from "../support/log-lines";
import { bearer, TEST_SECRETS, tokenFor } from "../support/tokens";

// Logs are read by more people, and kept for longer, than what is in them should be.

describe.each(MODES)("%s", (mode) => {
  const log = readLog();
  let dossier: Dossier;
  let token: string;
  beforeAll(async () => {
    dossier = await startDossier(mode, undefined, { logger: log.logger });
    token = await tokenFor("editor");
  });
  afterAll(() => dossier.close());
  beforeEach(() => {
    log.clear();
  });

  const processes = mode === "in-process" ? 1 : 2;
  const post = (body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${dossier.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });

  it("neither a token nor a cookie, a variable, a literal, an address or a secret stands in it", async () => {
    const headers = {
      ...bearer(token),
      cookie: "session=s3cret-cookie",
      "proxy-authorization": "Basic s3cret-proxy",
      "x-api-key": "s3cret-key",
      "idempotency-key": "s3cret-idempotency",
    };
    const query = `query Read($search: String) {
      people(search: $search, first: 1) { totalCount } statements(search: "s3cret-literal", first: 1) { totalCount } }`;
    expect((await post({ query, variables: { search: "s3cret-variable" } }, headers)).status).toBe(200);
    const create = `mutation Write($input: CreatePlaceInput!) { createPlace(input: $input) { userErrors { message } } }`;
    const input = { name: "s3cret-name", kind: "CITY" };
    expect((await post({ query: create, variables: { input } }, headers)).status).toBe(200);
    // What goes wrong on its way.
    await post({ query: create, variables: { input: { ...input, kind: "s3cret-enum" } } }, headers);
    await post({ query: `{ people(search: "s3cret-broken ` }, headers);
    await post({ query: "{ s3cretField }" }, headers);
    await post({ query, variables: { search: "s3cret\u0000nul" } }, headers);
    await post({ query }, bearer("s3cret.s3cret.s3cret"));
    await fetch(`${dossier.url}/graphql?query={people(search:"s3cret-get"){totalCount}}&s3cret-parameter=1`, {
      headers: { "apollo-require-preflight": "1", ...headers },
    });
    await fetch(`${dossier.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"query": "s3cret-body',
    });
    const lines = await log.lines("answered", 9 + (processes - 1) * 4);
    expect(lines.length).toBeGreaterThanOrEqual(9);
    const text = log.texts.join("");
    expect(text).not.toMatch(/s3cret/i);
    for (const secret of [token, token.split(".")[2] ?? "", ...Object.values(TEST_SECRETS)])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/postgres(ql)?:\/\//);
    expect(text).toContain('"operation":"Write"');
  });

  it.each([
    ["a line of its own", 'x"}\n{"level":30,"msg":"forged"}'],
    ["line ends", "x\r\nforged"],
    ["signs that draw on a terminal", "\u001b[31mforged\u001b[0m"],
    ["separators", "forged\u2028\u2029"],
  ])("a name with %s is no name", async (_, operationName) => {
    await post({ query: "query A { __typename } query B { __typename }", operationName });
    const lines = await log.lines("answered", 1);
    expect(lines).toHaveLength(1);
    for (const text of log.texts) expect(text.trimEnd().split("\n")).toHaveLength(1);
    expect(log.texts.join("")).not.toContain("forged");
  });

  it("a name of two hundred thousand letters is cut", async () => {
    const name = "N".repeat(200_000);
    await post({ query: `query ${name} { country(code: "PAK") { name } }`, operationName: name });
    const lines = await log.lines("answered", processes);
    expect(lines.length).toBeGreaterThanOrEqual(processes);
    for (const text of log.texts) expect(text.length).toBeLessThan(2_000);
    for (const { operation } of lines) expect(operation).toBe("N".repeat(100));
  });

  it("a path is cut, and its line is one", async () => {
    await fetch(`${dossier.url}/${"p".repeat(5_000)}%0a%7b%22level%22`);
    const [line] = await log.lines("answered", 1);
    expect(String(line?.path).length).toBeLessThanOrEqual(200);
    expect(log.texts).toHaveLength(1);
  });
});

import type { RequestListener } from "node:http";
import { Client } from "pg";
import { graphqlUrl, onFreePort, startGateway } from "../gateway/toy-gateway";
import { toyGeopolitics, toyPeople } from "../gateway/toy-subgraphs";
import { expectNoInnards } from "../promises/http";
import { MODES, startDossier, type Answer, type Dossier } from "../support/dossier";
import { type LogLine, readLog } from "../support/log-lines";
import { bearer, tokenFor } from "../support/tokens";

// Whatever breaks behind the gateway: the client reads a code and an id, the log has the story.

const PROFILES = [
  ["development", false],
  ["production", true],
] as const;
const REQUEST = { "x-request-id": "request-broken" };

describe.each(MODES.flatMap((mode) => PROFILES.map(([name, isProduction]) => [mode, name, isProduction] as const)))(
  "%s, in %s",
  (mode, _, isProduction) => {
    const log = readLog();
    let dossier: Dossier;
    let editor: Readonly<Record<string, string>>;
    beforeAll(async () => {
      dossier = await startDossier(mode, undefined, { logger: log.logger, isProduction });
      editor = { ...bearer(await tokenFor("editor")), ...REQUEST };
    });
    afterAll(() => dossier.close());
    beforeEach(() => {
      log.clear();
    });

    const inDatabase = async (name: "geopolitics" | "people", statement: string): Promise<void> => {
      const client = new Client({ connectionString: dossier.databases[name] });
      await client.connect();
      await client.query(statement).finally(() => client.end());
    };

    /** The answer has an id and no more; under it the log has this. */
    const expectHidden = async (body: string, path: readonly string[], story: RegExp): Promise<void> => {
      const { errors } = JSON.parse(body) as Answer;
      expect(errors).toMatchObject([
        { message: expect.stringMatching(/^Something went wrong on our side\./) as string, path },
      ]);
      const requestId = REQUEST["x-request-id"];
      expect(errors?.[0]?.extensions).toEqual({ code: "INTERNAL_SERVER_ERROR", requestId });
      expectNoInnards(body, ["visit_gone", "rule_of_somebody", "23505", "42P01", "QueryFailed"]);
      const lines = await log.lines("an operation failed", 1);
      expect(
        lines
          .filter(({ requestId: id }) => id === requestId)
          .map(storyOf)
          .join("\n"),
      ).toMatch(story);
    };
    const storyOf = ({ err }: LogLine): string => JSON.stringify(err);

    it("a statement that fails in a resolver", async () => {
      await inDatabase("geopolitics", "ALTER TABLE visit RENAME TO visit_gone");
      const body = await dossier.askForText("query { visits(first: 1) { nodes { id } } }", {}, REQUEST);
      await inDatabase("geopolitics", "ALTER TABLE visit_gone RENAME TO visit");
      await expectHidden(body, ["visits"], /QueryFailedError.*42P01.*"stack"|"stack".*42P01/s);
    });

    it("a violation of a rule that nobody foresaw", async () => {
      await inDatabase(
        "people",
        "CREATE UNIQUE INDEX rule_of_somebody ON place (locality) WHERE locality = 'Leak City'",
      );
      const write = (name: string): Promise<string> =>
        dossier.askForText(
          "mutation ($input: CreatePlaceInput!) { createPlace(input: $input) { place { id } userErrors { message } } }",
          { input: { name, kind: "CITY", locality: "Leak City" } },
          editor,
        );
      expect(JSON.parse(await write("One"))).toMatchObject({ data: { createPlace: { userErrors: [] } } });
      const body = await write("Two");
      await expectHidden(body, ["createPlace"], /rule_of_somebody/);
      expect(log.texts.join("")).not.toMatch(/Leak City|"Two"/);
    });

    it.each([
      ["a misspelt field", "{ visit { nodes } personn { id } }", {}],
      ["a misspelt argument", "{ visits(frist: 1) { totalCount } }", {}],
      ["a misspelt type", "query ($x: VisitFilterr) { visits(filter: $x) { totalCount } }", {}],
      ["a misspelt enum value", "{ visits(filter: { statuses: [TOOK_PLAC] }) { totalCount } }", {}],
      [
        "a misspelt enum value in a variable",
        "query ($x: VisitFilter) { visits(filter: $x) { totalCount } }",
        { x: { statuses: ["TOOK_PLAC"] } },
      ],
      [
        "a misspelt field in a variable",
        "query ($x: VisitFilter) { visits(filter: $x) { totalCount } }",
        { x: { statusess: [] } },
      ],
    ])("%s brings a suggestion in development alone", async (__, query, variables) => {
      const body = await dossier.askForText(query, variables);
      expect(body).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
      if (isProduction) expect(body).not.toMatch(/did you mean/i);
      else expect(body).toContain("Did you mean");
      expectNoInnards(body.replace(/Did you mean[^"]*/g, ""));
    });
  },
);

describe.each(PROFILES)("a service in trouble, in %s", (_, isProduction) => {
  const PERSON = `{ person(id: "1") { name mentions } }`;
  const WORDS = ["10.0.0.7", "5432", "hunter2", "secret_table", "secret_column", "nginx", "pg_hba", "html"];

  const bodyWith = async (geopolitics: RequestListener | undefined): Promise<{ body: string; log: string }> => {
    const served = await onFreePort(geopolitics ?? (() => undefined));
    const url = graphqlUrl(served);
    if (!geopolitics) await served.close();
    const gateway = await startGateway({ geopolitics: url, people: toyPeople() }, { isProduction });
    const { text } = await gateway.ask(PERSON);
    await gateway.close();
    await served.close();
    expectNoInnards(text, [...WORDS, url.port]);
    return { body: text, log: gateway.logged.join("") };
  };
  const json =
    (body: object, status = 200): RequestListener =>
    (_request, response) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };

  test("an HTML page with status 500", async () => {
    const { body, log } = await bodyWith((_request, response) => {
      response.writeHead(500, { "content-type": "text/html" }).end("<html>nginx at 10.0.0.7:5432</html>");
    });
    expect(body).toContain("SUBGRAPH_UNAVAILABLE");
    expect(log).toContain("nginx");
  });

  test("a refused connection", async () => {
    const { body, log } = await bodyWith(undefined);
    expect(body).toContain("SUBGRAPH_UNAVAILABLE");
    expect(log).toContain("ECONNREFUSED");
  });

  test.each([
    ["of no code", {}],
    ["of a code that isn't ours", { code: "42P01", detail: "hunter2" }],
    ["of the operation that the gateway sent", { code: "GRAPHQL_VALIDATION_FAILED" }],
    ["of the request that the gateway sent", { code: "BAD_REQUEST" }],
  ])("an error %s", async (__, extensions) => {
    const message = 'relation "secret_table" has no column "secret_column" at 10.0.0.7:5432. Did you mean "hunter2"?';
    const errors = [
      { message, path: ["_entities", 0, "mentions"], extensions: { stacktrace: ["pg_hba"], ...extensions } },
    ];
    const { body, log } = await bodyWith(json({ data: { _entities: [{ mentions: null }] }, errors }));
    expect(JSON.parse(body)).toMatchObject({
      data: { person: { name: "Ali Larijani", mentions: null } },
      errors: [{ path: ["person", "mentions"], extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "test-1" } }],
    });
    expect(log).toContain("secret_table");
  });

  test("a resolver that throws", async () => {
    const geopolitics = toyGeopolitics({
      Person: {
        mentions: () => {
          throw new Error("connect ECONNREFUSED 10.0.0.7:5432, password hunter2 in secret_table");
        },
      },
    });
    const gateway = await startGateway({ geopolitics, people: toyPeople() }, { isProduction });
    const { text } = await gateway.ask(PERSON);
    await gateway.close();
    expect(text).toContain("INTERNAL_SERVER_ERROR");
    expectNoInnards(text, WORDS);
  });
});
